// The findings, those of repeated terms apart from the others; those of one rule with the same words are told once, with
// the places of all.
import { button, find, make, show } from "./dom.js";
import { links } from "./links.js";
import { SEVERITIES, SEVERITY_SIGNS, isOfWhole } from "./report.js";
import { explain, remedy } from "./rules.js";
import { lineName, number, word } from "./words.js";

/** The only severity that is shown; null where all are. */
let only = null;
let last;

export function showFindings(view) {
  last = view;
  const { findings, phrases } = view.draft;
  const counts = SEVERITIES.map((severity) => findings.filter((one) => one.severity === severity).length);
  if (only !== null && counts[SEVERITIES.indexOf(only)] === 0) only = null;
  show(find("severities"), { counts, only }, () => SEVERITIES.map((severity, index) =>
    counts[index] > 0 && button(`${SEVERITY_SIGNS[severity]} ${word(severity)} ${number(counts[index])}`, () => choose(severity), {
      class: `count s-${severity}`, "aria-pressed": String(only === severity), "data-key": severity })));
  const cards = told(findings);
  list("repeated", cards.filter(([{ group }]) => group === "naturalness"), word("noRepeated"), phrases.length > 1);
  list("others", cards.filter(([{ group }]) => group !== "naturalness"), word("noFindings"), phrases.length > 1);
}

/** Findings with their numbers, those that are told as one together. */
function told(findings) {
  const cards = new Map();
  findings.forEach((finding, index) => {
    const { rule, severity, message, advice, phrase } = finding;
    const words = JSON.stringify([rule, severity, message, advice, phrase, isOfWhole(finding)]);
    cards.set(words, [...(cards.get(words) ?? []), { ...finding, number: index + 1 }]);
  });
  return [...cards.values()];
}

function choose(severity) {
  only = only === severity ? null : severity;
  showFindings(last);
}

function list(id, cards, none, hasPhrases) {
  const seen = cards.filter(([{ severity }]) => only === null || severity === only);
  show(find(id), { seen, isEmpty: cards.length === 0, hasPhrases }, () => {
    if (cards.length === 0) return make("p", { class: "fine" }, make("span", { "aria-hidden": "true" }, "✓ "), none);
    return make("ul", { class: "plain" }, seen.map((findings) => card(findings, hasPhrases)));
  });
}

function card(findings, hasPhrases) {
  const [{ rule, severity, message, advice, phrase, fingerprint }] = findings;
  return make("li", {
    class: `note s-${severity}`, "data-finding": findings.map((one) => one.fingerprint).join(" "), "data-key": fingerprint, tabindex: -1,
  },
    make("p", {},
      make("b", {}, make("span", { "aria-hidden": "true" }, `${SEVERITY_SIGNS[severity]} `), `${word(severity)} ${numbers(findings)}`), " ",
      make("span", { class: "finds" }, word(`rule-${rule}`)), " ",
      isOfWhole(findings[0]) ? whole(findings[0]) : links(fingerprint, places(findings)), " ",
      hasPhrases && phrase && make("span", { class: "tag" }, phrase)),
    make("p", {}, message),
    advice && make("p", { class: "advice" }, `→ ${remedy(rule) ?? advice}`),
    explain(rule));
}

/** The numbers of findings, as in 1–3, 7. */
function numbers(findings) {
  const runs = [];
  for (const { number: one } of findings) {
    if (runs.at(-1)?.[1] === one - 1) runs.at(-1)[1] = one; else runs.push([one, one]);
  }
  return runs.map(([first, end]) => (first === end ? first : `${first}–${end}`)).join(word("gap"));
}

/** Each line once: the first place of a finding there, else another place of one. */
function places(findings) {
  const all = findings.flatMap(({ fingerprint, line, related }) => [
    { line, key: `${fingerprint} ${line}`, go: () => last.jump.finding(fingerprint) },
    ...related.map((other) => ({ line: other.line, key: `${fingerprint} ${other.line}`, go: () => last.jump.line(other.line) }))]);
  const lines = new Map();
  for (const place of all) if (!lines.has(place.line)) lines.set(place.line, { name: lineName(place.line), ...place });
  return [...lines.values()];
}

/** What is about no place of the text may be about a field beside it. */
function whole({ rule, field: given, fingerprint }) {
  const field = given ?? ["title", "description"].find((name) => rule === `${name}-missing`);
  if (!field) return make("span", { class: "faint" }, word("wholeDraft"));
  return button(word(`${field}Field`), () => last.jump.field(field), { class: "link", "data-key": `${fingerprint} ${field}` });
}

const holds = (card, fingerprint) => card.dataset.finding.split(" ").includes(fingerprint);

/** Shows a finding that the list may have filtered out, and gives it the focus. */
export function goToFinding(fingerprint) {
  const finding = last?.draft.findings.find((one) => one.fingerprint === fingerprint);
  if (!finding) return;
  if (only !== null && only !== finding.severity) choose(only);
  const card = [...document.querySelectorAll("[data-finding]")].find((one) => holds(one, fingerprint));
  card.scrollIntoView({ block: "nearest" });
  (card.querySelector("button") ?? card).focus({ preventScroll: true });
}

/** Marks the finding at the cursor. */
export function tellCurrent(fingerprint) {
  for (const card of document.querySelectorAll("[data-finding]")) {
    if (holds(card, fingerprint)) card.setAttribute("aria-current", "true"); else card.removeAttribute("aria-current");
  }
}
