// The verdict, what it takes to pass, the score, and the phrases to choose from.
import { button, draw, find, make, show } from "./dom.js";
import { phraseSign } from "./plan.js";
import { GOOD, OUTCOME_SIGNS, SEVERITIES, SEVERITY_SIGNS, isEarly, outcome } from "./report.js";
import { number, tenths, word } from "./words.js";

const SPEAK_AFTER = 1200; // milliseconds, so that nobody is told every key's score
let speaking;

export function showScore({ report, draft, phrase, choose }) {
  const verdict = outcome(report);
  const score = draft.score === undefined ? null : tenths(draft.score);
  find("panel").className = `panel o-${verdict} ${draft.phrases.length === 0 ? "has-no-phrase" : ""}`;
  find("points").textContent = score ?? "–";
  find("short-score").textContent = score ?? "–";
  find("arc").setAttribute("stroke-dasharray", `${draft.score ?? 0} 100`);
  find("dial").setAttribute("aria-label", score === null ? word("noScore") : word("scoreOf", { score }));
  const caps = new Map();
  draft.phrases.forEach(({ cap }, index) => cap && caps.set(cap.limit, [...(caps.get(cap.limit) ?? []), phraseSign(index)]));
  const isSeveral = draft.phrases.length > 1;
  const criteria = draft.criteria ?? report.criteria;
  const counts = SEVERITIES.map((severity) => draft.findings.filter((one) => one.severity === severity).length);
  const early = isEarly(draft) && draft.text.characters;
  show(find("about"), [verdict, draft.phrases.map(({ phrase: name }) => name), [...caps], criteria, counts, score, early], () => [
    make("p", { class: "verdict" }, chip(verdict),
      draft.phrases.length === 1 && make("span", { class: "for" }, draft.phrases[0].phrase)),
    make("p", { class: "counts" }, SEVERITIES.map((severity, index) => make("span", { class: `count ${counts[index] === 0 ? "none" : `s-${severity}`}` },
      make("span", { "aria-hidden": "true" }, `${SEVERITY_SIGNS[severity]} `), `${word(severity)} ${number(counts[index])}`))),
    ...reasons(draft, verdict, criteria, score).map((text) => make("p", { class: "faint facts" }, text)),
    ...[...caps].map(([limit, signs]) => make("p", { class: "cap" },
      make("span", { "aria-hidden": "true" }, "✗ "), isSeveral && signs.map((sign) => [make("span", { class: "tag" }, sign), " "]),
      word("capped", { limit: tenths(limit) }))),
    early !== false && score !== null && make("p", { class: "note-line" }, word("early", { count: number(early) })),
    draft.phrases.length === 0 && make("p", {}, word("noPhrase")),
  ]);
  showTabs(draft, phrase, choose);
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    const text = word("spoken", {
      score: score ?? word("noScore"), verdict: word(verdict), count: draft.findings.length });
    if (find("spoken").textContent !== text) find("spoken").textContent = text;
  }, SPEAK_AFTER);
}

/** What it takes to pass, and what of it the score lacks. */
function reasons(draft, verdict, { failOn, failUnder }, score) {
  const needed = failUnder === undefined ? undefined : tenths(failUnder);
  const demands = [word(`demand-${failOn}`), needed === undefined ? word("demandNoScore") : word("demandScore", { score: needed })];
  const lack = verdict === "needsWork" && needed === undefined ? word("workNeeded", { good: GOOD })
    : needed !== undefined && score !== null && draft.score < failUnder ? word("belowNeeded", { score, needed }) : null;
  return [lack, word("conditions", { conditions: demands.join(word("comma")) })].filter((text) => text !== null);
}

const chip = (verdict) => make("span", { class: `chip o-${verdict}` },
  make("span", { "aria-hidden": "true" }, `${OUTCOME_SIGNS[verdict]} `), word(verdict));

/** Several phrases: the one whose terms and parts are shown is pressed. */
function showTabs(draft, chosen, choose) {
  const phrases = draft.phrases.map(({ phrase, score, weight }) => ({ phrase, score, weight }));
  const isSeveral = phrases.length > 1;
  const weights = phrases.map(({ weight }) => tenths(weight)).join(word("gap"));
  const isEven = phrases.every(({ weight }) => weight === phrases[0].weight);
  show(find("phrase-tabs"), { phrases, chosen }, () => isSeveral && [
    make("p", { class: "faint facts" }, word("choosePhrase"), isEven ? "" : word("weighted", { weights })),
    make("ul", { class: "choices", "aria-label": word("phraseList") }, phrases.map(({ phrase, score }, index) => make("li", {},
      button([make("span", { class: "tag" }, phraseSign(index)), make("span", { class: "name" }, phrase), bar(score),
        make("b", {}, score === undefined ? word("unchecked") : tenths(score))],
      () => choose(index), { "aria-pressed": String(index === chosen), "data-key": index }))))]);
  for (const place of document.querySelectorAll("[data-chosen]")) {
    place.textContent = isSeveral ? `${phraseSign(chosen)} ${phrases[chosen].phrase}` : "";
  }
}

const bar = (score) => draw("svg", { class: `bar-s ${score >= GOOD ? "good" : "fair"}`, viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" },
  draw("rect", { class: "rail", width: 100, height: 6 }), draw("rect", { class: "fill", width: score ?? 0, height: 6 }));
