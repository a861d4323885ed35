// What the page says of itself: what keeps it from working, with what to do, and what it has just done.
import { button, find, make } from "./dom.js";
import { word } from "./words.js";

const SHORT = 8000; // milliseconds that something is shown which has been done
const place = find("notice");
const note = find("told");
let shown = "";
let hiding;

/** Shows a sentence, and tells it once; `retry` is what a button does. */
export function notify(message, retry) {
  quiet();
  if (message === shown) return;
  shown = message;
  place.replaceChildren(
    make("p", {}, make("span", { "aria-hidden": "true" }, "! "), message),
    ...(retry ? [button(word("retry"), retry)] : []));
  place.hidden = false;
}

export function calm() {
  shown = "";
  place.hidden = true;
  place.replaceChildren();
}

/** Says what has been done, for a while; `act` is what a button of that name does. */
export function tell(message, name, act) {
  clearTimeout(hiding);
  note.replaceChildren(
    make("p", {}, message), ...(act ? [button(name, () => { quiet(); act(); })] : []),
    button(word("close"), quiet));
  note.classList.add("is-shown");
  // What offers something stays until it is answered.
  if (!act) hiding = setTimeout(quiet, SHORT);
}

/** Takes back what was told. */
export function quiet() {
  clearTimeout(hiding);
  note.classList.remove("is-shown");
  note.replaceChildren();
}
