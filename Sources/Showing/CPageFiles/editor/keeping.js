// What is written, for when the page is left: in this entry of the tab's history, as browsers keep what is typed into
// forms, and in the browser's own storage only while the writer wants it there.
import { find } from "./dom.js";
import { isUnsaved, opened, put, values } from "./manuscript.js";

const KEY = "kwaudit.draft";
const PAUSE = 500; // milliseconds without a change; browsers allow some hundred entries in half a minute
const wanted = find("keep");
let timer;

/** All that is written, and what its file is called. */
const draft = () => JSON.stringify({ ...values(), name: opened.name });

function write() {
  clearTimeout(timer);
  if (wanted.checked) localStorage.setItem(KEY, draft());
  history.replaceState(isUnsaved() ? { draft: draft() } : null, "");
}

/** Writes down what is typed, after a pause. */
export function keep() {
  clearTimeout(timer);
  timer = setTimeout(write, PAUSE);
}

export const isKept = () => wanted.checked;

/** Takes the draft along to the page that is opened next in this tab; it is removed there at once. */
export const cross = () => sessionStorage.setItem(KEY, draft());

/** Puts in what was kept. */
export function restore() {
  const crossing = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const stored = localStorage.getItem(KEY);
  wanted.checked = stored !== null;
  const found = JSON.parse(history.state?.draft ?? crossing ?? stored ?? "{}");
  put(found);
  opened.name = found.name ?? "";
  wanted.addEventListener("change", () => (wanted.checked ? write() : localStorage.removeItem(KEY)));
  addEventListener("pagehide", write);
}
