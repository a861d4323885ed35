// What keeps the page from working, in one sentence with what to do.
import { button, find, make } from "./dom.js";
import { word } from "./words.js";

const place = find("notice");
let shown = "";

/** Shows a sentence, and tells it once; `retry` is what a button does. */
export function notify(message, retry) {
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
