// What a report says, as the page asks for it.
import { word } from "./words.js";

/** From here on a score is good where nobody asks for another. */
export const GOOD = 80;
/** Characters up to which a text needs no headings where no setting says otherwise, and so is not scored by them. */
const SHORT = Number(word("shortText"));

/** `passed`, `needsWork`, `notPassed` or `unscored`. */
export function outcome(report) {
  const draft = report.drafts[0];
  if (!draft.passed) return "notPassed";
  if (draft.score === undefined) return "unscored";
  return draft.score < ((draft.criteria ?? report.criteria).failUnder ?? GOOD) ? "needsWork" : "passed";
}

/** Whether a text is so short that not everything of it is scored yet. */
export const isEarly = ({ text, phrases }) => text.characters <= SHORT && phrases.some(({ parts }) =>
  parts.some(({ id, checked }) => !checked && (id === "headingTerms" || id === "spread")));

export const OUTCOME_SIGNS = { passed: "✓", needsWork: "!", notPassed: "✗", unscored: "–" };
export const SEVERITIES = ["error", "warning", "info"];
export const SEVERITY_SIGNS = { error: "✗", warning: "!", info: "i" };

const SIGNS = [..."123456789abcdefghijk"];
const HUES = 8;

/** The terms of all phrases, each with its sign and the number of its colour. */
export function terms(draft) {
  const names = new Set([
    ...draft.phrases.flatMap((phrase) => phrase.terms.map((term) => term.term)),
    ...draft.outline.flatMap((heading) => heading.terms)]);
  const sign = (index) => (names.size <= SIGNS.length ? SIGNS[index] : String(index + 1));
  return new Map([...names].map((name, index) => [name, { name, index, sign: sign(index), hue: index % HUES }]));
}

/** Whether a finding is about no place of the draft. */
export const isOfWhole = (finding) =>
  finding.excerpt === "" && finding.line === 1 && finding.column === 1 && finding.endLine === 1 && finding.endColumn === 1;

/** Whether the title or the description is in the text itself, not in a field beside it. */
export const isInText = (draft, kind) =>
  draft.content.blocks.some((block) => block.kind === kind && block.pieces.some((piece) => piece.line !== undefined))
  || (kind === "title" && draft.title !== undefined && draft.title.source !== "given");

/** The offsets of what a report marks in the text whose lines are given. */
export function marks(draft, lines) {
  const uses = new Map();
  for (const { occurrences } of draft.phrases) {
    for (const use of occurrences) {
      const range = lines.range(use);
      // A use in a field beside the text has no place in it.
      if (range.start < range.end) uses.set(`${range.start} ${use.term}`, { ...range, ...use });
    }
  }
  return {
    uses: [...uses.values()].sort((a, b) => a.start - b.start),
    topics: draft.content.blocks.flatMap((block) => topics(block, lines)),
    findings: draft.findings.map((finding, index) => ({
      index, ...finding, ranges: isOfWhole(finding) ? [] : [finding, ...finding.related].map((place) => lines.range(place)),
    })),
  };
}

function topics({ topicWords, pieces }, lines) {
  return topicWords.flatMap(({ start, end }) => {
    const piece = pieces.findLast((one) => one.start <= start);
    if (piece?.line === undefined) return [];
    const offset = (at) => lines.offset(piece.line, piece.column + at - piece.start);
    return [{ start: offset(start), end: offset(end) }];
  });
}
