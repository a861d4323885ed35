// The words of the page, in its language.
const words = new Map(
  [...document.getElementById("words").content.children].map((item) => [item.value, item.textContent]));

export const language = document.documentElement.lang;

/** A word by its name; `{key}` in it is the value of that key. */
export function word(name, values = {}) {
  const text = words.get(name);
  if (text === undefined) throw new Error(`There is no word "${name}".`);
  return text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
}

const grouped = new Intl.NumberFormat("en-US");
export const number = (value) => grouped.format(value);
export const tenths = (value) => value.toFixed(1).replace(/\.0$/, "");

/** A line by its number, for people. */
export const lineName = (line) => word("line", { line });
