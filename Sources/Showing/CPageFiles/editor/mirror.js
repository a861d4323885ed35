// The text once more, behind the text field: what the field cannot show, this layer can, at the same places.
// It has an element for each line, so that typing lays out one line anew, not the whole text.
import { Lines, change } from "./places.js";

export class Mirror {
  constructor(element) {
    this.element = element;
    this.lines = new Lines("");
    element.replaceChildren(line(""));
  }

  /** Takes over a text, touching only the lines that differ; ranges in the others stay as they are. */
  take(text) {
    if (text === this.lines.text) return;
    const [old, now] = [this.lines.text.split("\n"), text.split("\n")];
    const most = Math.min(old.length, now.length);
    let before = 0;
    while (before < most && old[before] === now[before]) before += 1;
    let after = 0;
    while (after < most - before && old[old.length - 1 - after] === now[now.length - 1 - after]) after += 1;
    const pairs = most - before - after;
    let at = this.element.children[before] ?? null;
    for (let index = before; index < before + pairs; index += 1) {
      edit(at.firstChild, now[index]);
      at = at.nextSibling;
    }
    for (let rest = old.length - before - after - pairs; rest > 0; rest -= 1) {
      const next = at.nextSibling;
      at.remove();
      at = next;
    }
    const added = document.createDocumentFragment();
    for (let index = before + pairs; index < now.length - after; index += 1) added.append(line(now[index]));
    this.element.insertBefore(added, at);
    this.lines = new Lines(text);
  }

  /** A range of the layer for offsets of the text. */
  range({ start, end }) {
    const range = document.createRange();
    const [first, last] = [this.lines.lineOf(start), this.lines.lineOf(end)];
    range.setStart(this.element.children[first].firstChild, start - this.lines.starts[first]);
    range.setEnd(this.element.children[last].firstChild, end - this.lines.starts[last]);
    return range;
  }
}

function line(text) {
  const element = document.createElement("div");
  element.append(document.createTextNode(text));
  return element;
}

/** Changes what differs and leaves the rest, so that ranges there stay. */
function edit(node, text) {
  const { start, oldEnd, newEnd } = change(node.data, text);
  node.replaceData(start, oldEnd - start, text.slice(start, newEnd));
}
