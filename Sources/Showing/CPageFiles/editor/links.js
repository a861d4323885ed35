// Links to places of the text: the first ones, and the others when somebody asks for them.
import { button } from "./dom.js";
import { word } from "./words.js";

const MOST = 4;
const unfolded = new Set();

/**
 * - `key` tells the list from all others.
 * - `places` have a `name`, what `go`ing there does, and a `key` of their own.
 */
export function links(key, places) {
  const made = (some) => some.map(({ name, go, key: own }) => [button(name, go, { class: "link", "data-key": own }), " "]).flat();
  if (places.length <= MOST || unfolded.has(key)) return made(places);
  const others = places.slice(MOST);
  const more = button(`… ${word("morePlaces", { count: others.length })}`, () => {
    unfolded.add(key);
    const all = made(others);
    more.replaceWith(...all);
    all[0].focus();
  }, { class: "link", "data-key": `${key} more` });
  return [...made(places.slice(0, MOST)), more];
}
