// What is written, for when the page is left: in this entry of the tab's history, as browsers keep what is typed into
// forms, and in the browser's own storage only while the writer wants it there.
import { find } from "./dom.js";
import { fields, format, isUnsaved, phrases, text } from "./manuscript.js";

const KEY = "kwaudit.draft";
const PAUSE = 500; // milliseconds without a change; browsers allow some hundred entries in half a minute
const kept = { text, phrases, format, ...fields };
const wanted = find("keep");
let timer;

const values = () => JSON.stringify(Object.fromEntries(Object.entries(kept).map(([name, field]) => [name, field.value])));

function write() {
  clearTimeout(timer);
  if (wanted.checked) localStorage.setItem(KEY, values());
  history.replaceState(isUnsaved() ? { draft: values() } : null, "");
}

/** Writes down what is typed, after a pause. */
export function keep() {
  clearTimeout(timer);
  timer = setTimeout(write, PAUSE);
}

export const isKept = () => wanted.checked;

/** Takes the draft along to the page in the other language; it is removed there at once. */
export const cross = () => sessionStorage.setItem(KEY, values());

/** Puts in what was kept. */
export function restore() {
  const crossing = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const stored = localStorage.getItem(KEY);
  wanted.checked = stored !== null;
  const found = JSON.parse(history.state?.draft ?? crossing ?? stored ?? "{}");
  for (const [name, field] of Object.entries(kept)) field.value = found[name] ?? field.value;
  wanted.addEventListener("change", () => (wanted.checked ? write() : localStorage.removeItem(KEY)));
  addEventListener("pagehide", write);
}
