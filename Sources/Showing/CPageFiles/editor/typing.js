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
  const part = text.slice(start, newEnd);
  // The only way to write into a field that its history of undoing knows of.
  const isDone = part === "" ? document.execCommand("delete") : document.execCommand("insertText", false, part);
  if (!isDone || field.value !== text) {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  field.setSelectionRange(stays(selectionStart), stays(selectionEnd));
  at.focus?.({ preventScroll: true });
}
