// What to do first for the phrase that is chosen, with what it brings the draft's score.
import { button, find, make, show } from "./dom.js";
import { isInText } from "./report.js";
import { lineName, tenths, word } from "./words.js";

const MOST_LINES = 4;

export function showSteps({ draft, phrase, jump }) {
  const steps = draft.phrases[phrase]?.steps;
  const fields = { title: !isInText(draft, "title"), description: !isInText(draft, "description") };
  const share = shareOf(draft, phrase);
  show(find("steps"), { steps, fields, share }, () => {
    if (!steps) return make("p", { class: "faint" }, word("noPhrase"));
    if (steps.length === 0) {
      return make("p", { class: "fine" }, make("span", { "aria-hidden": "true" }, "✓ "), word("noSteps"));
    }
    return make("ol", { class: "steps" }, steps.map((step, index) => make("li", { class: step.optional && "optional" },
      make("b", { class: "gain" }, step.gain * share < 0.05 ? "-" : `+${tenths(step.gain * share)}`),
      make("span", {},
        step.optional && [make("span", { class: "tag" }, word("optional")), " "],
        step.advice, " ", places(step, index, fields, jump)))));
  });
}

/** How much of the draft's score a phrase's score is; a phrase without one counts for nothing. */
function shareOf(draft, phrase) {
  const weights = draft.phrases.reduce((sum, { score, weight }) => sum + (score === undefined ? 0 : weight), 0);
  return weights > 0 ? draft.phrases[phrase].weight / weights : 0;
}

/** Where to do it: a field beside the text, or lines of it. */
function places(step, index, fields, jump) {
  const field = { title: "title", titleEarly: "title", description: "description" }[step.kind];
  if (field && fields[field]) {
    return button(word(`${field}Field`), () => jump.field(field), { class: "link", "data-key": `${index} ${field}` });
  }
  const lines = step.lines.slice(0, MOST_LINES).map((line) =>
    [button(lineName(line), () => jump.line(line), { class: "link", "data-key": `${index} ${line}` }), " "]);
  return step.lines.length > MOST_LINES ? [...lines, "…"] : lines;
}
