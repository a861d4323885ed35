// The format of a text, by its beginning and its marks.

const HTML = /^\s*<(?:!doctype|!--|html|body|article|section|div|p|h[1-6]|ul|ol|figure|table|blockquote)\b|<!-- wp:/i;
const MARKDOWN = [
  /^(?:---|\+\+\+)\n/, // front matter
  /^#{1,6} \S/m, /^(?:```|~~~)/m, // headings, code
  /^\s{0,3}[-*+] \S.*\n+\s{0,3}[-*+] \S/m, /^\s{0,3}1[.)] \S.*\n+\s{0,3}2[.)] \S/m, // lists
  /\]\([^)\s]+\)/, /\*\*[^*\n]+\*\*/, /^\|.*\|\n\|[\s:|-]+\|/m, // links, bold text, tables
];

// The first line of a plain text is its title; a text that begins with a sentence has none there.
const SENTENCE = /^\s*[^\n]*。/;

/** `html`, `markdown` or `text`. */
export function guess(text) {
  if (HTML.test(text)) return "html";
  return [...MARKDOWN, SENTENCE].some((mark) => mark.test(text)) ? "markdown" : "text";
}
