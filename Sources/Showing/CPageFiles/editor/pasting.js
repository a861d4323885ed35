// What is pasted into the text with its format, from a word processor or a visual editor, as Markdown; pasting without a
// format (Ctrl+Shift+V) stays what browsers make of it.
import { isHTML } from "./guess.js";
import { format, text } from "./manuscript.js";
import { quiet, tell } from "./notice.js";
import { markdown } from "./rich.js";
import { write } from "./typing.js";
import { number, word } from "./words.js";

export function receivePastes() {
  text.addEventListener("paste", (event) => {
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain");
    const isAll = text.selectionStart === 0 && text.selectionEnd === text.value.length;
    // What takes the place of everything has a format of its own.
    if (isAll) format.value = "";
    const isMarkdown = isAll ? !isHTML(plain) : format.value === "" ? !isHTML(text.value) : format.value === "markdown";
    const made = html !== "" && isMarkdown ? markdown(html) : null;
    if (made === null || made.text === "") return;
    event.preventDefault();
    const { selectionStart: start } = text;
    write(made.text);
    const written = text.value;
    text.addEventListener("input", quiet, { once: true });
    tell(word("pastedRich", { headings: number(made.headings), items: number(made.items) }), word("pastePlain"), () => {
      if (text.value !== written) return;
      text.focus();
      text.setSelectionRange(start, start + made.text.length);
      write(plain);
    });
  });
}
