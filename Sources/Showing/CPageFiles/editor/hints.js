// What stands under a field about what is typed into it: hints, no errors.
import { button, find, make, show } from "./dom.js";
import { fields, lines, phrases } from "./manuscript.js";
import { language, word } from "./words.js";

const SLUG_FAULTS = [
  [/\s/, "slugBlank"], [/[A-Z]/, "slugCapital"], [/[/\\]/, "slugSlash"], [/[^\x20-\x7e]/, "slugEncoded"],
];
const SHORTEST_JOINED = 5; // characters of what may be several terms without a space

/** What of a slug is unusual in addresses. */
export function showSlugHint() {
  const found = SLUG_FAULTS.filter(([fault]) => fault.test(fields.slug.value.trim())).map(([, name]) => word(name));
  find("slug-note").textContent = found.length > 0 ? found.join(language === "ja" ? "" : " ") : word("slugNote");
}

/** Which phrases are scored that nobody typed here, and which typed ones may lack their spaces. */
export function showPhraseHints({ draft, jump }) {
  const others = draft.phrases.filter(({ source }) => source !== "given");
  show(find("phrase-sources"), others.map(({ phrase, source, sourceFile, sourceLine, isLabel }) =>
    [phrase, sourceFile ?? word(`source-${isLabel ? "labels" : source}`), sourceLine, sourceFile]), (rows) => rows.length > 0 && [
    make("li", {}, word("scoredPhrases")),
    ...rows.map(([phrase, name, line, file]) => make("li", {}, make("b", {}, phrase), " ",
      line !== undefined && file === undefined
        ? [name, " ", button(word("line", { line }), () => jump.line(line), { class: "link", "data-key": `source ${line}` })]
        : line !== undefined ? `${name} ${word("line", { line })}` : name))]);
  phrases.placeholder = draft.phrases.length > 0 ? "" : word("phrasesExample");
  const typed = new Set(lines(phrases.value));
  const joined = draft.phrases.find(({ phrase, terms }) => typed.has(phrase) && terms.length === 1 && terms[0].count === 0
    && [...phrase].length >= SHORTEST_JOINED && /^[\p{L}\p{M}ー]+$/u.test(phrase) && /[^\x00-\x7f]/.test(phrase));
  find("phrases-note").textContent = joined ? word("phraseJoined", { phrase: joined.phrase }) : word("phrasesNote");
}
