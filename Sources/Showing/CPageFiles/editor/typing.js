// Changes of text fields, with compositions of an input method told from what is typed.

/** Whether a key belongs to a composition: 229 is what browsers say that end it before they tell of the key. */
export const isComposing = (event) => event.isComposing || event.keyCode === 229;

/**
 * Calls `changed` after each change but those inside a composition, `typed` after those, too.
 * `began` and `ended` tell of compositions.
 */
export function watch(fields, { typed, changed, began, ended }) {
  for (const field of fields) {
    field.addEventListener("compositionstart", began);
    field.addEventListener("compositionend", () => {
      typed(field);
      ended();
      changed(field);
    });
    field.addEventListener("input", (event) => {
      typed(field);
      if (!event.isComposing) changed(field);
    });
  }
}

const LONG = 1000; // characters from which on a browser takes seconds to write line by line

/** Writes in place of what is selected, in the only way that a field's history of undoing knows of. */
export function write(part) {
  if (part === "") return document.execCommand("delete");
  // All of it is text in HTML, too, where nothing begins a tag or a reference.
  const html = part.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return (part.length >= LONG && document.execCommand("insertHTML", false, html)) || document.execCommand("insertText", false, part);
}

/**
 * Puts another text into a field as if it had been typed: it can be undone, and the cursor stays where it was.
 */
export function replace(field, text, { start, oldEnd, newEnd }) {
  if (field.value === text) return;
  const { selectionStart, selectionEnd } = field;
  const at = document.activeElement;
  const stays = (offset) => (offset <= start ? offset : offset >= oldEnd ? offset + newEnd - oldEnd : Math.min(offset, newEnd));
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, oldEnd);
  if (!write(text.slice(start, newEnd)) || field.value !== text) {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  field.setSelectionRange(stays(selectionStart), stays(selectionEnd));
  at.focus?.({ preventScroll: true });
}
