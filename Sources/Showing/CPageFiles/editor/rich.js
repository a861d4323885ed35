// Text with a format, as other programs put it on the clipboard, in Markdown. It is read by a parser whose documents run
// no script and load nothing, and becomes text, never an element of this page.

const HEADINGS = { H1: 1, H2: 2, H3: 3, H4: 4, H5: 5, H6: 6 };
const BLOCKS = new Set(("ADDRESS ARTICLE ASIDE BODY CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM HEADER MAIN NAV P SECTION").split(" "));
const SILENT = new Set("APPLET AUDIO BUTTON CANVAS EMBED HEAD IFRAME INPUT LINK MATH META NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO".split(" "));
const STRUCTURE = "h1, h2, h3, h4, h5, h6, li, table, blockquote, b, strong, a[href], p + p";
const DEEPEST = 200; // elements inside one another; what is deeper is taken as its text

/**
 * The Markdown of HTML, and how many headings and items of lists it has; null where the HTML has no structure that a
 * plain text would lose.
 */
export function markdown(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  if (!body.querySelector(STRUCTURE)) return null;
  const text = blocks(body, 0).join("\n\n");
  return { text, headings: count(body, "h1, h2, h3, h4, h5, h6"), items: count(body, "li") };
}

const count = (body, selector) => [...body.querySelectorAll(selector)].filter(({ textContent }) => textContent.trim() !== "").length;

/** The blocks of an element, each without an empty line around it. */
function blocks(element, depth) {
  const found = [];
  let line = "";
  const end = () => {
    const text = lines(line);
    if (text !== "") found.push(text);
    line = "";
  };
  if (depth >= DEEPEST) return [lines(escaped(element.textContent))];
  for (const node of element.childNodes) {
    const made = block(node, depth + 1);
    if (made === null) line += inline(node, depth + 1);
    else {
      end();
      found.push(...made.filter((text) => text !== ""));
    }
  }
  end();
  return found;
}

/** The blocks that a node is; null for one that is a part of a line. */
function block(node, depth) {
  const name = node.nodeName;
  if (HEADINGS[name]) {
    const text = lines(inside(node, depth)).replaceAll("\n", " ");
    return [text === "" ? "" : `${"#".repeat(HEADINGS[name])} ${text.replace(/^\\?#+ /, "")}`];
  }
  if (name === "UL" || name === "OL") return [list(node, depth)];
  if (name === "TABLE") return table(node, depth);
  if (name === "BLOCKQUOTE") return [blocks(node, depth).join("\n\n").replace(/^/gm, "> ")];
  if (name === "PRE") return [`\`\`\`\n${node.textContent.replace(/\n$/, "").replaceAll("```", "` ` `")}\n\`\`\``];
  if (name === "HR") return ["---"];
  if (BLOCKS.has(name)) return blocks(node, depth);
  // Google Docs wraps a whole document into an element of a line.
  if (node.nodeType === 1 && !SILENT.has(name) && node.querySelector("p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre")) {
    return blocks(node, depth);
  }
  return null;
}

function list(node, depth) {
  const isNumbered = node.nodeName === "OL";
  const items = [];
  for (const item of node.children) {
    // Word processors put lists into lists without an item between.
    if (item.nodeName === "UL" || item.nodeName === "OL") items.push(indented(list(item, depth + 1), 3, "   "));
    else if (item.nodeName === "LI" && depth < DEEPEST) {
      const mark = isNumbered ? `${items.length + 1}. ` : "- ";
      const text = blocks(item, depth + 1).join("\n");
      if (text.trim() !== "") items.push(mark + indented(text, mark.length));
    }
  }
  return items.join("\n");
}

const indented = (text, width, first = "") => first + text.replaceAll("\n", `\n${" ".repeat(width)}`);

/** A table of one cell, as word processors frame text, is what is in it. */
function table(node, depth) {
  const rows = [...node.querySelectorAll("tr")].filter((row) => row.closest("table") === node)
    .map((row) => [...row.children].filter(({ nodeName }) => nodeName === "TD" || nodeName === "TH"));
  if (rows.length === 1 && rows[0].length === 1) return blocks(rows[0][0], depth + 1);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const row = (cells) => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? "").join(" | ")} |`;
  const texts = rows.map((cells) => cells.map((cell) =>
    blocks(cell, depth + 1).join(" ").replaceAll("\n", " ").replaceAll("|", "\\|")));
  return [[row(texts[0]), row(Array(width).fill("---")), ...texts.slice(1).map(row)].join("\n")];
}

/** What is inside an element of a line. */
const inside = (node, depth) => (depth < DEEPEST
  ? [...node.childNodes].map((one) => inline(one, depth + 1)).join("") : escaped(node.textContent));

function inline(node, depth) {
  if (node.nodeType === 3) return escaped(node.data.replace(/[\t\n\r ]+/g, " "));
  if (node.nodeType !== 1 || SILENT.has(node.nodeName)) return "";
  if (node.nodeName === "BR") return "\n";
  if (node.nodeName === "IMG") return node.alt ? `![${escaped(node.alt)}]()` : "";
  if (node.nodeName === "CODE" && !node.textContent.includes("`")) return `\`${node.textContent}\``;
  const text = inside(node, depth);
  const address = node.nodeName === "A" && node.getAttribute("href")?.trim();
  if (address && /^(?:https?:|mailto:)[^\s()<>]+$/i.test(address) && text.trim() !== "") return `[${text.trim()}](${address})`;
  // The policy of this page lets no style of others apply, not even in a document that nobody sees.
  const weight = node.getAttribute("style")?.match(/font-weight:\s*(\w+)/)?.[1] ?? (/^(?:B|STRONG)$/.test(node.nodeName) ? "bold" : "normal");
  const isBold = /^(?:bold|bolder|[6-9]00)$/.test(weight);
  // Marks of bold text take no blanks inside, and none inside one another.
  return isBold ? text.replace(/^(\s*)((?:(?!\*\*)[\s\S])*\S)(\s*)$/, "$1**$2**$3") : text;
}

/** What would be a mark of Markdown is none. */
const escaped = (text) => text.replace(/[\\`*_[\]<]/g, "\\$&");

/** The lines of a block, none of which begins as a heading, a quotation or a list does. */
const lines = (text) => text.split("\n").map((line) => line.replace(/^[ \t]+|[ \t]+$/g, "")
  .replace(/^(#{1,6} |>|[-+] |=+$|-{3,}$)/, "\\$1").replace(/^(\d+)([.)] )/, "$1\\$2")).join("\n").replace(/^\n+|\n+$/g, "");
