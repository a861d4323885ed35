// Places of a text. A report counts lines and columns from 1, columns in Unicode scalars; a text field counts
// UTF-16 units from 0, and ends every line with one line feed.

/** Where the lines of a text are. */
export class Lines {
  constructor(text) {
    this.text = text;
    this.starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
  }

  /** The offset of a line and a column; what is beyond the end of the text is its end. */
  offset(line, column) {
    if (line > this.starts.length) return this.text.length;
    let at = this.starts[line - 1];
    // A byte order mark at the very beginning is not counted.
    if (line === 1 && this.text.startsWith("\ufeff")) at += 1;
    const end = line < this.starts.length ? this.starts[line] : this.text.length;
    for (let scalar = 1; scalar < column && at < end; scalar += 1) at += this.text.codePointAt(at) > 0xffff ? 2 : 1;
    return at;
  }

  /** The line, from 0, that holds an offset. */
  lineOf(offset) {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset) low = middle; else high = middle - 1;
    }
    return low;
  }

  /** The offsets of a place of a report. */
  range({ line, column, endLine, endColumn }) {
    return { start: this.offset(line, column), end: this.offset(endLine, endColumn) };
  }
}

/** What one text has in place of what another one has: `start` to `oldEnd` there is `start` to `newEnd` here. */
export function change(old, text) {
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old.charCodeAt(start) === text.charCodeAt(start)) start += 1;
  let same = 0;
  while (same < most - start && old.charCodeAt(old.length - 1 - same) === text.charCodeAt(text.length - 1 - same)) same += 1;
  return { start, oldEnd: old.length - same, newEnd: text.length - same };
}

/** Where a range of the old text is in the new one; null where it was changed itself. */
export function moved({ start, end }, { start: from, oldEnd, newEnd }) {
  if (end <= from) return { start, end };
  if (start >= oldEnd) return { start: start + newEnd - oldEnd, end: end + newEnd - oldEnd };
  return null;
}
