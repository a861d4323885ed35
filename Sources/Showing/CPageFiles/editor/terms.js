// The terms: where each is used, and a button each that hushes its marks in the text.
import { button, find, make, show } from "./dom.js";
import { number, tenths, word } from "./words.js";

/** Terms whose marks are off; the empty one is the words of the topic. */
export const hushed = new Set();

const key = ({ sign, hue }) => make("span", { class: `key t${hue}` }, sign);

export function showTerms({ draft, phrase: chosen, terms, again }) {
  const phrase = draft.phrases[chosen];
  const areHeadingsScored = phrase?.parts.some(({ id, checked }) => id === "headingTerms" && checked);
  const data = { terms: phrase?.terms ?? [], headings: phrase?.headings.total, areHeadingsScored, signs: [...terms.values()] };
  show(find("term-rows"), data, () => data.terms.map((term) => row(term, terms.get(term.term), data)));
  const topics = [...new Set(draft.phrases.flatMap(({ topicWords }) => topicWords))];
  show(find("topics"), topics, () => topics.length > 0 && word("topics", { words: topics.join(word("gap")) }));
  const toggle = (name, content) => make("li", {}, button(content, () => {
    if (!hushed.delete(name)) hushed.add(name);
    again();
  }, { "aria-pressed": String(!hushed.has(name)), "data-key": name }));
  show(find("legend"), { signs: data.signs, hushed: [...hushed], hasTopics: topics.length > 0 }, () => [
    data.signs.map((term) => toggle(term.name, [make("mark", { class: `u exact t${term.hue}`, "data-s": term.sign }, term.name)])),
    topics.length > 0 && toggle("", [make("mark", { class: "topic" }, word("topicWord"))])]);
}

function row({ term, count, uncounted, matches, density, coverage }, mark, { headings, areHeadingsScored }) {
  return make("tr", {},
    make("th", { scope: "row" }, key(mark), ` ${term}`, breakdown(matches, uncounted)),
    make("td", { class: count === 0 ? "n poor" : "n" }, number(count)),
    make("td", { class: "n" }, `${density.toFixed(2)}%`),
    slot(coverage.title), slot(coverage.lead),
    make("td", { class: coverage.headings === 0 && areHeadingsScored ? "c poor" : "c" }, `${coverage.headings}/${headings}`),
    slot(coverage.body), slot(coverage.closing, false));
}

/** All uses by kind, and those among them that do not count; nothing where all are as typed and count. */
function breakdown(matches, uncounted) {
  const kinds = ["exact", "compound", "inflected", "variant", "synonym"].filter((kind) => matches[kind] > 0);
  if (uncounted === 0 && kinds.every((kind) => kind === "exact")) return false;
  return make("small", { class: "sub faint" },
    kinds.map((kind) => `${word(`kind-${kind}`)} ${number(matches[kind])}`).join(word("plus")),
    uncounted > 0 && word("minus", { count: number(uncounted) }));
}

/** Whether a part of the draft uses a term; undefined for one that the draft does not have. */
function slot(isUsed, isScored = true) {
  const [sign, tone, name] = isUsed === undefined ? ["–", "faint", "unchecked"]
    : isUsed ? ["●", "good", "used"] : ["○", isScored ? "poor" : "faint", "unused"];
  return make("td", { class: `c ${tone}` }, make("span", { "aria-hidden": "true" }, sign), make("span", { class: "quiet" }, word(name)));
}

/** Why points are missing; what the draft has no place for, it has in the fields of this page. */
function reason({ id, checked, reason: told }, { spread }, blocks) {
  if (id === "spread" && checked) return told + word("onTopic", { sections: sections(spread) });
  const field = { titleTerms: "title", titleEarly: "title", description: "description" }[id];
  if (checked || !field || blocks.some(({ kind }) => kind === field)) return told;
  return field === "title" ? word("emptyTitle") : word("emptyDescription");
}

/** The sections beside the first that keep to the topic. */
function sections(spread) {
  const headings = spread.slice(1).filter(({ keepsToTopic, heading }) => keepsToTopic && heading).map(({ heading }) => heading);
  if (headings.length === 0) return word("noSection");
  const most = Number(word("mostSections"));
  return headings.slice(0, most).map((heading) => word("sectionName", { heading })).join(word("gap"))
    + (headings.length > most ? word("andOthers") : "");
}

/** The parts of the chosen phrase's score: what lost points first, then what could not be checked, then the rest. */
export function showParts({ draft, phrase, jump }) {
  const parts = draft.phrases[phrase]?.parts ?? [];
  const rank = (part) => (!part.checked ? 1 : part.earned < part.maximum ? 0 : 2);
  const sorted = [...parts].sort((a, b) => rank(a) - rank(b));
  show(find("part-rows"), [sorted, draft.phrases[phrase]?.spread], () => sorted.map((part) => {
    const [tone, sign] = [[part.earned <= 0 ? "poor" : "fair", part.earned <= 0 ? "✗" : "!"], ["faint", "–"], ["good", "✓"]][rank(part)];
    return make("tr", { class: tone },
      make("th", { scope: "row" }, make("span", { "aria-hidden": "true" }, `${sign} `), word(`part-${part.id}`)),
      make("td", { class: "n" }, part.checked ? `${tenths(part.earned)} / ${tenths(part.maximum)}` : word("unchecked")),
      make("td", {}, reason(part, draft.phrases[phrase], draft.content.blocks)));
  }));
  show(find("unread"), draft.unreadBlocks, () => draft.unreadBlocks.length > 0 && [
    make("p", { class: "note-line" }, word("unread", { count: draft.unreadBlocks.length })),
    make("ul", { class: "plain" }, draft.unreadBlocks.map(({ name, line }) => make("li", {},
      make("code", {}, name), " ", button(word("line", { line }), () => jump.line(line), { class: "link", "data-key": line }))))]);
}
