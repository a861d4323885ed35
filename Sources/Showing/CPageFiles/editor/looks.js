// How a search may show the draft: title and description, cut where result pages cut them.
import { make, show } from "./dom.js";
import { shown, width } from "./widths.js";
import { word } from "./words.js";

export function showLooks({ draft, slug }) {
  const { blocks } = draft.content;
  const titled = blocks.find(({ kind }) => kind === "title") ?? blocks.find(({ text }) => text === draft.title?.text);
  const described = blocks.find(({ kind, text }) => kind === "description" && text !== "");
  const text = blocks.find(({ kind, exclusion }) => exclusion === undefined && ["paragraph", "listItem"].includes(kind));
  const title = titled ?? { text: draft.title?.text ?? word("noTitle"), uses: [] };
  const description = described ?? text ?? { text: "", uses: [] };
  const address = `example.com › ${blocks.find(({ kind }) => kind === "slug")?.text || slug || "…"}`;
  for (const look of document.querySelectorAll(".look")) {
    const { titleSize, titleRoom, descriptionSize, descriptionRoom } = look.dataset;
    look.querySelector(".url").textContent = address;
    cut(look, "title", ".t", title, Number(titleSize), Number(titleRoom));
    cut(look, "description", ".d", description, Number(descriptionSize), Number(descriptionRoom));
    if (!described) look.querySelector("[data-of=description]").textContent = word("descriptionIsText");
  }
}

function cut(look, name, selector, { text, uses }, size, room) {
  const data = { text, uses, room };
  const characters = [...text.replaceAll("\n", " ")];
  show(look.querySelector(selector), data, () => {
    const end = shown(characters, size, room);
    return [...runs(characters.slice(0, end), uses), end < characters.length && "…"];
  });
  look.querySelector(`[data-of=${name}]`).textContent =
    word(`${name}Pixels`, { width: Math.round(width(characters, size)), room });
}

/** The text with its terms in bold. */
function runs(characters, uses) {
  const isTerm = characters.map(() => false);
  for (const { start, end } of uses) isTerm.fill(true, start, end);
  const made = [];
  for (let at = 0; at < characters.length;) {
    let next = at;
    while (next < characters.length && isTerm[next] === isTerm[at]) next += 1;
    const text = characters.slice(at, next).join("");
    made.push(isTerm[at] ? make("b", {}, text) : text);
    at = next;
  }
  return made;
}
