// What is written, for when the page is left: in this entry of the tab's history, as browsers keep what is typed into
// forms, and in the browser's own storage only while the writer wants it there.
import { find } from "./dom.js";
import { isUnsaved, opened, put, values } from "./manuscript.js";
import { tell } from "./notice.js";
import { word } from "./words.js";

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

/** Says beside the box where else the draft is. */
function tellKept() {
  find("keep-note").textContent = !isUnsaved() ? "" : word(wanted.checked ? "kept" : "notKept");
}

/** Another tab has written in the same place, or cleared it: what is here stays, and is no longer kept there. */
function yieldPlace({ key, newValue }) {
  if (key !== KEY || !wanted.checked || newValue === draft()) return;
  wanted.checked = false;
  tellKept();
  if (newValue === null) return;
  tell(word("keptElsewhere"), word("keepThis"), () => {
    wanted.checked = true;
    write();
    tellKept();
  });
}

/** Writes down what is typed, after a pause. */
export function keep() {
  tellKept();
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
  tellKept();
  wanted.addEventListener("change", () => {
    if (wanted.checked) write(); else localStorage.removeItem(KEY);
    tellKept();
  });
  addEventListener("storage", yieldPlace);
  addEventListener("pagehide", write);
}
