// The headings as rows, the terms as columns.
import { button, find, make, show } from "./dom.js";
import { word } from "./words.js";

const MOST_COLUMNS = 8;

export function showOutline({ draft, terms, jump }) {
  const columns = [...terms.values()].slice(0, MOST_COLUMNS);
  show(find("headings"), { outline: draft.outline, columns }, () => {
    if (draft.outline.length === 0) return make("p", { class: "faint" }, word("noHeadings"));
    return make("div", { class: "scroll" }, make("table", {},
      make("caption", { class: "quiet" }, word("outlineCaption")),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, word("heading")),
        columns.map(({ name, sign, hue }) => make("th", { scope: "col", class: "c" },
          make("span", { class: `key t${hue}`, title: name, "aria-hidden": "true" }, sign), make("span", { class: "quiet" }, name))))),
      make("tbody", {}, draft.outline.map((heading) => make("tr", {},
        make("th", { scope: "row", class: `lv${heading.level}` }, make("span", { class: "tag" }, `H${heading.level}`), " ",
          button(heading.text.trim() || word("emptyHeading"), () => jump.line(heading.line), { class: "link", "data-key": heading.line })),
        columns.map((term) => cell(term, heading.terms.includes(term.name))))))));
  });
}

const cell = ({ sign, hue }, isUsed) => make("td", { class: "c" },
  make("span", { class: isUsed ? `dot t${hue}` : "faint", "aria-hidden": "true" }, isUsed ? sign : "·"),
  make("span", { class: "quiet" }, word(isUsed ? "used" : "unused")));
