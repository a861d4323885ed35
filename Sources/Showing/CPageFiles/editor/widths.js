// How wide a text is on a search page, by the same table as in the report: what is not full-width and not in it is half
// as wide as the type is high.
import { find } from "./dom.js";

const FIRST = 0x20;
// Of U+0020 to U+007E, in thousandths of the size of the type.
const ascii = find("looks").dataset.ascii.split(" ").map(Number);
const HALF = /[\uff61-\uffdc]/;
const FULL = /[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\u3099-\u309c\u30fb\u30fc\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const NONE = /[\p{M}\p{Cc}\p{Cf}]/u;

/** The width of a character in type of that size, in pixels. */
function pixels(character, size) {
  const known = ascii[character.codePointAt(0) - FIRST];
  if (known !== undefined) return known * size / 1000;
  if (NONE.test(character)) return 0;
  return FULL.test(character) && !HALF.test(character) ? size : size / 2;
}

/** The width of characters, in pixels. */
export const width = (characters, size) => characters.reduce((sum, one) => sum + pixels(one, size), 0);

/** How many characters are shown in so many pixels, an ellipsis included where not all are. */
export function shown(characters, size, room) {
  if (width(characters, size) <= room) return characters.length;
  let used = size;
  const end = characters.findIndex((one) => (used += pixels(one, size)) > room);
  return end < 0 ? characters.length : end;
}
