// What is written: the text and the fields beside it.
import { find } from "./dom.js";
import { guess } from "./guess.js";
import { word } from "./words.js";

export const text = find("text");
/** What the text has beside it, by the names that requests have for it. */
export const fields = { title: find("title"), description: find("description"), slug: find("slug") };
export const phrases = find("phrases");
export const format = find("format");
/** Every field that is typed into. */
export const typed = [text, phrases, ...Object.values(fields)];

/** The draft of a file that is opened; null for one that is only here. */
export const opened = { id: null, path: null, text: "" };

/** What a request says of the draft. A lone half of a pair of UTF-16 units cannot be sent. */
export function content() {
  const body = {
    text: text.value.toWellFormed(),
    format: format.value || guess(text.value),
    phrases: phrases.value.split("\n").map((line) => line.trim()).filter((line) => line !== ""),
  };
  for (const [name, field] of Object.entries(fields)) if (field.value.trim() !== "") body[name] = field.value.toWellFormed();
  if (opened.id !== null) body.draft = opened.id;
  return body;
}

/** A text as a text field has it: with one line feed at the end of a line. */
export const plain = (written) => written.replace(/\r\n?/g, "\n");

/** Whether nothing is written yet that could be audited. */
export const isBlank = () => text.value.trim() === "";

/** Whether there is something that is neither in a file nor kept by the browser. */
export const isUnsaved = () => text.value !== opened.text;

/** Says which format is guessed. */
export function tellFormat() {
  const names = { markdown: "Markdown", html: "HTML", text: word("plainText") };
  format.options[0].textContent = text.value.trim() === "" ? word("guess") : word("guessed", { format: names[guess(text.value)] });
}
