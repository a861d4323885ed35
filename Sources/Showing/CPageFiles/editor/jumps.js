// From the panel to the text and back. A jump puts the cursor before a place and shows the place; it selects nothing, so
// that no key can delete what was only looked at.
import { find } from "./dom.js";
import { goToFinding, tellCurrent } from "./findings.js";
import { markCurrent, markPlace } from "./highlights.js";
import { fields, text } from "./manuscript.js";
import { tell } from "./notice.js";
import { isComposing } from "./typing.js";
import { word } from "./words.js";

const paper = find("paper");

/** Below 0 where a range begins before another one, 0 where they begin together. */
const from = (range, other) => range.compareBoundaryPoints(Range.START_TO_START, other);

export class Jumps {
  #found = [];
  /** The link that led into the text last; null where F8 did. */
  #from = null;
  /** The finding that was gone to last. */
  #shown;
  #jumpedTo = null;

  constructor(mirror) {
    this.mirror = mirror;
    document.addEventListener("selectionchange", () => document.activeElement === text && this.#follow());
    text.addEventListener("input", () => markPlace(null));
    document.addEventListener("keydown", (event) => {
      if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
      if (event.key === "F8") this.next(event.shiftKey ? -1 : 1);
      else if (event.key === "Escape" && document.activeElement === text) this.back();
      else return;
      event.preventDefault();
    });
  }

  /** The findings with their ranges in the mirror. */
  take(findings) {
    this.#found = findings.filter(({ spots }) => spots.length > 0);
    this.#follow();
  }

  line(number) {
    const { starts, text: whole } = this.mirror.lines;
    const start = starts[Math.min(number, starts.length) - 1];
    this.#leave();
    this.#show(start, number < starts.length ? starts[number] - 1 : whole.length);
  }

  finding(fingerprint) {
    const finding = this.#found.find((one) => one.fingerprint === fingerprint);
    if (!finding) return;
    this.#leave();
    this.#showFinding(finding);
  }

  field(name) {
    this.#leave();
    if (name !== "title") find("more-fields").open = true;
    fields[name].focus();
    fields[name].scrollIntoView({ block: "center" });
  }

  /** The next finding after the cursor, or the one before it; round from the end to the beginning. */
  next(step) {
    const cursor = this.#cursor();
    const sorted = [...this.#found].sort(({ spots: [a] }, { spots: [b] }) => from(a, b));
    const finding = step > 0
      ? sorted.find(({ spots: [one] }) => from(one, cursor) > 0) ?? sorted[0]
      : sorted.findLast(({ spots: [one] }) => from(one, cursor) < 0) ?? sorted.at(-1);
    if (!finding) {
      tell(word("noPlaces"));
      return;
    }
    this.#from = null;
    this.#showFinding(finding);
  }

  /** To what led into the text, else to the finding that was gone to, or that is at the cursor. */
  back() {
    if (this.#from?.isConnected) this.#from.focus();
    else if (this.#at() ?? this.#shown) goToFinding((this.#at() ?? this.#shown).fingerprint);
  }

  #leave() {
    if (document.activeElement !== text) this.#from = document.activeElement;
  }

  #showFinding(finding) {
    this.#shown = finding;
    this.#show(...this.#offsets(finding.spots[0]));
  }

  #show(start, end) {
    text.focus({ preventScroll: true });
    text.setSelectionRange(start, start);
    this.#jumpedTo = start;
    markPlace(this.mirror.range({ start, end }));
    this.#reveal(start, end);
    this.#follow();
  }

  /** Brings a place of the text into the middle of what is seen of it: on a narrow screen the page scrolls, else the paper. */
  #reveal(start, end) {
    const { top, bottom } = this.mirror.range({ start, end }).getBoundingClientRect();
    const isOwn = getComputedStyle(paper).overflowY === "auto";
    const frame = isOwn ? paper.getBoundingClientRect() : { top: 0, bottom: innerHeight };
    // Of a long place the beginning is shown.
    const middle = Math.min(top + (frame.bottom - frame.top) / 2, (top + bottom) / 2);
    (isOwn ? paper : document.scrollingElement).scrollBy(0, middle - (frame.top + frame.bottom) / 2);
  }

  /** The offsets of a range of the mirror. */
  #offsets(range) {
    const lines = [...this.mirror.element.children];
    const offset = (node, inside) => this.mirror.lines.starts[lines.indexOf(node.parentNode)] + inside;
    return [offset(range.startContainer, range.startOffset), offset(range.endContainer, range.endOffset)];
  }

  #cursor() {
    return this.mirror.range({ start: text.selectionStart, end: text.selectionStart });
  }

  /** The narrowest finding that holds the cursor. */
  #at() {
    const { startContainer, startOffset } = this.#cursor();
    const holding = this.#found.flatMap((finding) => finding.spots
      .filter((spot) => spot.isPointInRange(startContainer, startOffset))
      .map((spot) => ({ finding, length: spot.toString().length })));
    // The finding that was gone to, of several that hold the cursor.
    const shown = this.#jumpedTo === text.selectionStart
      && holding.find(({ finding }) => finding.fingerprint === this.#shown?.fingerprint);
    return (shown || holding.sort((a, b) => a.length - b.length)[0])?.finding;
  }

  #follow() {
    if (text.selectionStart !== this.#jumpedTo) {
      this.#jumpedTo = null;
      markPlace(null);
    }
    find("line").textContent = word("atLine", { line: this.mirror.lines.lineOf(text.selectionStart) + 1 });
    const finding = this.#at();
    markCurrent(finding?.spots ?? []);
    tellCurrent(finding?.fingerprint);
  }
}
