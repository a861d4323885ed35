// What to do first, with what it brings the draft's score.
import { button, find, make, show } from "./dom.js";
import { links } from "./links.js";
import { phraseSign, plan } from "./plan.js";
import { isInText } from "./report.js";
import { lineName, tenths, word } from "./words.js";

export function showSteps({ draft, jump }) {
  const items = plan(draft);
  const isAlone = draft.phrases.length === 1;
  const fields = { title: !isInText(draft, "title"), description: !isInText(draft, "description") };
  const hasFaults = !draft.passed;
  show(find("steps"), { items, isAlone, fields, hasFaults }, () => {
    if (draft.phrases.length === 0) return make("p", { class: "faint" }, word("noPhrase"));
    if (items.length === 0) {
      return hasFaults
        ? make("p", {}, word("findingsFirst"))
        : make("p", { class: "fine" }, make("span", { "aria-hidden": "true" }, "✓ "), word("noSteps"));
    }
    return make("ol", { class: "steps" }, items.map(({ step, gain, phrases }, index) => make("li", { class: step.optional && "optional" },
      make("b", { class: "gain" }, gain < 0.05 ? "-" : `+${tenths(gain)}`),
      make("span", {},
        isAlone ? [] : phrases.map((one) => [make("span", { class: "tag" }, phraseSign(one)), " "]),
        step.optional && [make("span", { class: "tag" }, word("optional")), " "],
        step.advice, " ", places(step, index, fields, jump)))));
  });
}

/** Where to do it: a field beside the text, or lines of it. */
function places(step, index, fields, jump) {
  const field = { title: "title", titleEarly: "title", description: "description" }[step.kind];
  if (field && fields[field]) {
    return button(word(`${field}Field`), () => jump.field(field), { class: "link", "data-key": `${index} ${field}` });
  }
  return links(`step ${step.kind} ${step.advice}`, step.lines.map((line) => ({
    name: lineName(line), key: `${index} ${line}`, go: () => jump.line(line) })));
}
