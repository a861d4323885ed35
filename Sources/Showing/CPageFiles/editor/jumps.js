// From the panel to the text and back.
import { find } from "./dom.js";
import { goToFinding, tellCurrent } from "./findings.js";
import { markCurrent } from "./highlights.js";
import { fields, text } from "./manuscript.js";
import { isComposing } from "./typing.js";

const paper = find("paper");

/** Below 0 where a range begins before another one, 0 where they begin together. */
const from = (range, other) => range.compareBoundaryPoints(Range.START_TO_START, other);

export class Jumps {
  #found = [];
  #from = null;

  constructor(mirror) {
    this.mirror = mirror;
    document.addEventListener("selectionchange", () => document.activeElement === text && this.#follow());
    text.addEventListener("keydown", (event) => {
      if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "F8") this.next(event.shiftKey ? -1 : 1);
      else if (event.key === "Escape") this.back();
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
    this.#select(start, number < starts.length ? starts[number] - 1 : whole.length);
  }

  finding(fingerprint) {
    const finding = this.#found.find((one) => one.fingerprint === fingerprint);
    if (!finding) return;
    const [start, end] = this.#offsets(finding.spots[0]);
    this.#select(start, end);
  }

  field(name) {
    this.#leave();
    find("more-fields").open = true;
    fields[name].focus();
    fields[name].scrollIntoView({ block: "center" });
  }

  /** The next finding after the cursor, or the one before it; round from the end to the beginning. */
  next(step) {
    const cursor = this.#cursor();
    const spots = this.#found.map(({ spots: [spot] }) => spot).sort((a, b) => from(a, b));
    const spot = step > 0
      ? spots.find((one) => from(one, cursor) > 0) ?? spots[0]
      : spots.findLast((one) => from(one, cursor) < 0) ?? spots.at(-1);
    if (spot) this.#select(...this.#offsets(spot));
  }

  /** To what led into the text, else to the finding at the cursor. */
  back() {
    if (this.#from?.isConnected) this.#from.focus();
    else if (this.#at()) goToFinding(this.#at().fingerprint);
  }

  #leave() {
    if (document.activeElement !== text) this.#from = document.activeElement;
  }

  #select(start, end) {
    this.#leave();
    text.focus({ preventScroll: true });
    text.setSelectionRange(start, end);
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
    return holding.sort((a, b) => a.length - b.length)[0]?.finding;
  }

  #follow() {
    const finding = this.#at();
    markCurrent(finding?.spots ?? []);
    tellCurrent(finding?.fingerprint);
  }
}
