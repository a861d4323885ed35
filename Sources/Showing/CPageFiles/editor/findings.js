// The findings, those of repeated terms apart from the others.
import { button, find, make, show } from "./dom.js";
import { SEVERITIES, SEVERITY_SIGNS, isOfWhole } from "./report.js";
import { explain } from "./rules.js";
import { lineName, number, word } from "./words.js";

const hidden = new Set();
let last;

export function showFindings(view) {
  last = view;
  const { findings, phrases } = view.draft;
  const counts = SEVERITIES.map((severity) => findings.filter((one) => one.severity === severity).length);
  show(find("severities"), { counts, hidden: [...hidden] }, () => SEVERITIES.map((severity, index) =>
    counts[index] > 0 && button(`${SEVERITY_SIGNS[severity]} ${word(severity)} ${number(counts[index])}`, () => toggle(severity), {
      class: `count s-${severity}`, "aria-pressed": String(!hidden.has(severity)), "data-key": severity })));
  const numbered = findings.map((finding, index) => ({ ...finding, number: index + 1 }));
  list("repeated", numbered.filter(({ group }) => group === "naturalness"), word("noRepeated"), phrases.length > 1);
  list("others", numbered.filter(({ group }) => group !== "naturalness"), word("noFindings"), phrases.length > 1);
}

function toggle(severity) {
  if (!hidden.delete(severity)) hidden.add(severity);
  showFindings(last);
}

function list(id, findings, none, hasPhrases) {
  const seen = findings.filter(({ severity }) => !hidden.has(severity));
  show(find(id), { seen, isEmpty: findings.length === 0, hasPhrases }, () => {
    if (findings.length === 0) return make("p", { class: "fine" }, make("span", { "aria-hidden": "true" }, "✓ "), none);
    return make("ul", { class: "plain" }, seen.map((finding) => card(finding, hasPhrases)));
  });
}

function card(finding, hasPhrases) {
  const { severity, fingerprint } = finding;
  const lines = [finding, ...finding.related].map(({ line }) => line);
  const places = isOfWhole(finding) ? whole(finding) : [...new Set(lines)].map((line, index) => [
    button(lineName(line), () => (index === 0 ? last.jump.finding(fingerprint) : last.jump.line(line)), {
      class: "link", "data-key": `${fingerprint} ${line}` }), " "]);
  return make("li", { class: `note s-${severity}`, "data-finding": fingerprint, "data-key": fingerprint, tabindex: -1 },
    make("p", {},
      make("b", {}, make("span", { "aria-hidden": "true" }, `${SEVERITY_SIGNS[severity]} `), `${word(severity)} ${finding.number}`), " ",
      places, " ", hasPhrases && finding.phrase && make("span", { class: "tag" }, finding.phrase)),
    make("p", {}, finding.message),
    finding.advice && make("p", { class: "advice" }, `→ ${finding.advice}`),
    explain(finding.rule));
}

/** What is about no place of the text may be about a field beside it. */
function whole({ rule, fingerprint }) {
  const field = ["title", "description", "slug"].find((name) => rule.includes(name));
  if (!field) return make("span", { class: "faint" }, word("wholeDraft"));
  return button(word(`${field}Field`), () => last.jump.field(field), { class: "link", "data-key": `${fingerprint} ${field}` });
}

/** Shows a finding that the list may have filtered out, and gives it the focus. */
export function goToFinding(fingerprint) {
  const finding = last?.draft.findings.find((one) => one.fingerprint === fingerprint);
  if (!finding) return;
  if (hidden.has(finding.severity)) toggle(finding.severity);
  const card = document.querySelector(`[data-finding="${CSS.escape(fingerprint)}"]`);
  card.scrollIntoView({ block: "nearest" });
  (card.querySelector("button") ?? card).focus({ preventScroll: true });
}

/** Marks the finding at the cursor. */
export function tellCurrent(fingerprint) {
  for (const card of document.querySelectorAll("[data-finding]")) {
    if (card.dataset.finding === fingerprint) card.setAttribute("aria-current", "true"); else card.removeAttribute("aria-current");
  }
}
