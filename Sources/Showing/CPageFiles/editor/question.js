// A question that has to be answered before something is lost.
import { button, find } from "./dom.js";

const dialog = find("question");

/** The value of the answer that is chosen; that of the last one where the question is closed without any. */
export function ask(text, answers) {
  find("question-text").textContent = text;
  dialog.returnValue = answers.at(-1).value;
  dialog.querySelector(".answers").replaceChildren(
    ...answers.map(({ text: name, value }) => button(name, () => dialog.close(value))));
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true }));
}
