// The verdict, the score, and the phrases to choose from.
import { button, draw, find, make, show } from "./dom.js";
import { OUTCOME_SIGNS, outcome } from "./report.js";
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
  show(find("about"), [verdict, draft.phrases.map(({ phrase: name, cap }) => [name, cap]), draft.findings.length], () => [
    make("p", { class: "verdict" }, chip(verdict),
      draft.phrases.length === 1 && make("span", { class: "for" }, draft.phrases[0].phrase)),
    ...draft.phrases.filter(({ cap }) => cap).slice(0, 1).map(({ cap }) => make("p", { class: "cap" },
      make("span", { "aria-hidden": "true" }, "✗ "), word("capped", { limit: tenths(cap.limit), rule: cap.rule }))),
    draft.phrases.length === 0 && make("p", {}, word("noPhrase")),
    make("p", { class: "faint" }, word("findingCount", { count: number(draft.findings.length) })),
  ]);
  showTabs(draft, phrase, choose);
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    const text = word("spoken", {
      score: score ?? word("noScore"), verdict: word(verdict), count: draft.findings.length });
    if (find("spoken").textContent !== text) find("spoken").textContent = text;
  }, SPEAK_AFTER);
}

const chip = (verdict) => make("span", { class: `chip o-${verdict}` },
  make("span", { "aria-hidden": "true" }, `${OUTCOME_SIGNS[verdict]} `), word(verdict));

/** Several phrases: the one whose steps, terms and parts are shown is pressed. */
function showTabs(draft, chosen, choose) {
  const phrases = draft.phrases.map(({ phrase, score }) => ({ phrase, score }));
  show(find("phrase-tabs"), { phrases, chosen }, () => phrases.length > 1 && make("ul", { class: "scores", "aria-label": word("phraseList") },
    phrases.map(({ phrase, score }, index) => make("li", {},
      button(phrase, () => choose(index), { "aria-pressed": String(index === chosen), "data-key": index }),
      bar(score), make("b", {}, score === undefined ? word("unchecked") : tenths(score))))));
}

const bar = (score) => draw("svg", { class: `bar-s ${score >= 80 ? "good" : "fair"}`, viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" },
  draw("rect", { class: "rail", width: 100, height: 6 }), draw("rect", { class: "fill", width: score ?? 0, height: 6 }));
