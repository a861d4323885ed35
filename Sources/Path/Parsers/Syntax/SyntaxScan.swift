internal import Drafts
internal import SourceText

/// Goes over a source's bytes and gathers what a generator or an extension of Markdown reads there
/// before the format's own parser would.
///
/// A search for an end that does not come is not repeated, so that the time stays linear.
struct SyntaxScan {
  /// What stands in the place of bytes that are not the draft's text.
  enum Substitute {
    /// Nothing: the texts on both sides are neighbours.
    case nothing
    case space
    /// A letter, within a tag whose value is not HTML.
    case letter
  }

  struct Stretch {
    let range: Range<Int>
    let substitute: Substitute
  }

  let bytes: [UInt8]
  var offset: Int
  private(set) var stretches: [Stretch] = []
  /// Blocks that the format's parser does not see: bodies of code, alternative texts, titles.
  private(set) var blocks: [Block] = []
  /// The rest of a line and of a paragraph whose ends are known.
  private let line = KnownStretch()
  private let paragraph = KnownStretch()
  /// Where a text stands next, seen from an offset before.
  private var known: [[UInt8]: (start: Int, place: Int)] = [:]
  /// From where on a text stands nowhere.
  private var missing: [[UInt8]: Int] = [:]

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    offset = start
  }

  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }
  var isAtLineStart: Bool {
    offset == 0 || bytes[offset - 1] == .lineFeed
      || (bytes[offset - 1] == .carriageReturn && byte != .lineFeed)
  }

  /// Goes on after a byte that begins nothing, or after all that is not ASCII from here on.
  mutating func pass() {
    offset = byte ?? 0 < 0x80 ? offset + 1 : bytes.firstASCII(from: offset)
  }

  func starts(_ text: StaticString, at offset: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset >= 0, offset + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[offset + $0] == text.utf8Start[$0] }
  }

  func starts(_ text: StaticString) -> Bool { starts(text, at: offset) }

  /// Where a text stands next; `nil` where it stands nowhere from here on.
  mutating func next(_ text: [UInt8], from start: Int) -> Int? {
    guard let first = text.first, !isMissing(text, from: start) else { return nil }
    if let last = known[text], last.start <= start, start <= last.place { return last.place }
    var index = start
    while index + text.count <= bytes.count {
      if bytes[index] == first, bytes[index..<index + text.count].elementsEqual(text) {
        known[text] = (start, index)
        return index
      }
      index += 1
    }
    noteMissing(text, from: start)
    return nil
  }

  /// Where a text stands next within the line; `nil` where it does not, or only far away.
  mutating func nextInLine(_ text: StaticString, from start: Int) -> Int? {
    let text = [UInt8](
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    guard let place = next(text, from: start), place < reach(from: start) else { return nil }
    return place
  }

  func isMissing(_ text: [UInt8], from start: Int) -> Bool {
    missing[text].map { $0 <= start } ?? false
  }

  mutating func noteMissing(_ text: [UInt8], from start: Int) {
    missing[text] = min(missing[text] ?? start, start)
  }

  /// The end of the line that an offset stands in, before its line break.
  func lineEnd(from start: Int) -> Int {
    if line.start <= start, start <= line.end { return line.end }
    let end = bytes.withUnsafeBufferPointer { $0.lineEnd(from: start) }
    (line.start, line.end) = (start, end)
    return end
  }

  /// How far what begins at an offset can go within its line: a bound, so that a long line with many
  /// beginnings and no end takes no quadratic time.
  func reach(from start: Int) -> Int { min(lineEnd(from: start), start + 2_000) }

  /// The start of the line after the one that an offset stands in.
  func nextLine(from start: Int) -> Int {
    var end = lineEnd(from: start)
    if end < bytes.count, bytes[end] == .carriageReturn { end += 1 }
    if end < bytes.count, bytes[end] == .lineFeed { end += 1 }
    return end
  }

  /// Where the paragraph ends that an offset stands in: at a blank line.
  func paragraphEnd(from start: Int) -> Int {
    if paragraph.start <= start, start < paragraph.end { return paragraph.end }
    var next = nextLine(from: start)
    while next < bytes.count {
      let text = skipBlanks(next)
      if text == bytes.count || bytes[text].isLineEnd { break }
      var end = bytes.withUnsafeBufferPointer { $0.lineEnd(from: text) }
      if end < bytes.count, bytes[end] == .carriageReturn { end += 1 }
      if end < bytes.count, bytes[end] == .lineFeed { end += 1 }
      next = end
    }
    (paragraph.start, paragraph.end) = (start, next)
    return next
  }

  func skipBlanks(_ start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    return offset
  }

  mutating func take(_ range: Range<Int>, _ substitute: Substitute = .nothing) {
    if !range.isEmpty { stretches.append(Stretch(range: range, substitute: substitute)) }
  }

  /// Adds a block that is a stretch of the source as it stands, without white space at its ends.
  mutating func add(_ role: Block.Role, text: Range<Int>, within range: Range<Int>? = nil) {
    var mapped = MappedText()
    mapped.append(verbatim: ByteRange(text.lowerBound, text.upperBound), of: bytes)
    let whole = range ?? text
    let block = Block.finished(
      role, (mapped, []), range: ByteRange(whole.lowerBound, whole.upperBound),
      isMainContent: true)
    if let block { blocks.append(block) }
  }
}

/// The stretch between an offset and the end of its line or paragraph, remembered while it is read.
private final class KnownStretch {
  var start = 0
  var end = -1
}
