// The format of a text, by its beginning and its marks.

const HTML = /^\s*<(?:!doctype|!--|html|body|article|section|div|p|h[1-6]|ul|ol|figure|table|blockquote)\b|<!-- wp:/i;
const MARKDOWN = [
  /^(?:---|\+\+\+)\n/, // front matter
  /^#{1,6} \S/m, /^(?:```|~~~)/m, // headings, code
  /^\s{0,3}[-*+] \S.*\n+\s{0,3}[-*+] \S/m, /^\s{0,3}1[.)] \S.*\n+\s{0,3}2[.)] \S/m, // lists
  /\]\([^)\s]+\)/, /\*\*[^*\n]+\*\*/, /^\|.*\|\n\|[\s:|-]+\|/m, // links, bold text, tables
];

// The first line of a plain text without another title is its title; a text that begins with a sentence has none there.
const SENTENCE = /^\s*[^\n]*。/;

export const isHTML = (text) => HTML.test(text);
const hasMarks = (text) => MARKDOWN.some((mark) => mark.test(text));

/** Whether a text without a title is taken for Markdown only so that its first line, a sentence, is none. */
export const isUntitled = (text, title) => title.trim() === "" && SENTENCE.test(text) && !isHTML(text) && !hasMarks(text);

/** `html`, `markdown` or `text`. */
export function guess(text, title) {
  if (isHTML(text)) return "html";
  return hasMarks(text) || isUntitled(text, title) ? "markdown" : "text";
}
