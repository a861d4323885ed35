// What is written: the text and the fields beside it.
import { find } from "./dom.js";
import { guess, isUntitled } from "./guess.js";
import { word } from "./words.js";

export const text = find("text");
/** What the text has beside it, by the names that requests have for it. */
export const fields = { title: find("title"), description: find("description"), slug: find("slug") };
export const phrases = find("phrases");
export const format = find("format");
/** Every field that is typed into. */
export const typed = [text, phrases, ...Object.values(fields)];
/** All that is written, by name. */
const parts = { text, phrases, format, ...fields };

/**
 * Where the draft is from: `id` tells a draft of the program's, `name` is that of its file, `text` is what the file has,
 * `phrases` are those that hold for it where none are typed.
 */
export const opened = { id: null, name: "", text: "", phrases: "" };
/** What holds for a text that is no draft of the program's. */
export const ground = { phrases: "" };

/** All that is written, as something to keep. */
export const values = () => Object.fromEntries(Object.entries(parts).map(([name, field]) => [name, field.value]));

/** Puts in what is there of `written`, and leaves the rest. */
export function put(written) {
  for (const [name, field] of Object.entries(parts)) field.value = written[name] ?? field.value;
}

/** The phrases of a field, a line each. */
export const lines = (value) => value.split("\n").map((line) => line.trim()).filter((line) => line !== "");

/** What a request says of the draft. A lone half of a pair of UTF-16 units cannot be sent. */
export function content() {
  const body = { text: text.value.toWellFormed(), format: format.value || guess(text.value, fields.title.value) };
  // Those of the settings are left to the program, which then says where they are from.
  if (phrases.value !== opened.phrases) body.phrases = lines(phrases.value);
  for (const [name, field] of Object.entries(fields)) if (field.value.trim() !== "") body[name] = field.value.toWellFormed();
  if (opened.id !== null) body.draft = opened.id; else body.name = opened.name || word("ownDraft");
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
  const draft = [text.value, fields.title.value];
  format.options[0].textContent = isBlank() ? word("guess") : isUntitled(...draft) ? word("guessedText")
    : word("guessed", { format: names[guess(...draft)] });
}
