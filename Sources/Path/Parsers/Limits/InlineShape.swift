internal import SourceText

/// Counts the bytes that cmark reads again for marks within a paragraph that nothing closes.
///
/// For each `<?` it looks for `?>` up to the paragraph's end, and likewise for `<![CDATA[` and `<!A`;
/// for each link it goes over all `![` that are open; for each `)` after an address over the address.
struct InlineShape {
  /// The bytes that are read again up to here.
  private(set) var reread = 0
  /// Whether `]:` stands somewhere, as in the definition of a link.
  private(set) var mayDefine = false

  private let bytes: UnsafeBufferPointer<UInt8>
  private var instructions = OpenMarks()
  private var sections = OpenMarks()
  private var declarations = OpenMarks()
  /// The brackets that are open: whether each is that of an image.
  private var brackets: [Bool] = []
  private var images = 0

  /// Marks that wait for their end.
  private struct OpenMarks {
    var count = 0
    var sum = 0

    mutating func open(at offset: Int) {
      count += 1
      sum += offset
    }

    mutating func close() { self = OpenMarks() }

    /// How far their ends are looked for.
    func reach(to end: Int) -> Int { count * end - sum }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func endParagraph(at offset: Int) {
    for marks in [instructions, sections, declarations] where marks.count > 1 {
      reread += marks.reach(to: offset)
    }
    instructions.close()
    sections.close()
    declarations.close()
    brackets.removeAll(keepingCapacity: true)
    images = 0
  }

  mutating func read(_ line: Range<Int>) {
    var wordStart = line.lowerBound
    var parentheses = 0
    var next = line.lowerBound
    while next < line.upperBound {
      let offset = next
      let byte = bytes[offset]
      next = byte < 0x80 ? offset + 1 : bytes.firstASCII(from: offset, before: line.upperBound)
      // Of what stands in most texts, nothing is a mark.
      if byte > UInt8(ascii: "]") {
        if byte != UInt8(ascii: "_"), byte != UInt8(ascii: "~") { parentheses = 0 }
        continue
      }
      switch byte {
      case UInt8(ascii: ")"):
        parentheses += 1
        continue
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "'"), UInt8(ascii: "\""):
        continue
      case .space, 0x09, .less:
        endWord(wordStart..<offset, parentheses)
        wordStart = offset
        if byte == .less { open(at: offset, line.upperBound) }
      case .greater: close(at: offset, line.lowerBound)
      case UInt8(ascii: "["): openBracket(at: offset, line.lowerBound)
      case UInt8(ascii: "]"):
        closeBracket()
        if offset + 1 < line.upperBound, bytes[offset + 1] == UInt8(ascii: ":") { mayDefine = true }
      default: break
      }
      parentheses = 0
    }
    endWord(wordStart..<line.upperBound, parentheses)
  }

  private mutating func endWord(_ word: Range<Int>, _ parentheses: Int) {
    if parentheses > 1 { reread += parentheses * word.count }
  }

  private mutating func open(at offset: Int, _ end: Int) {
    guard offset + 2 < end else { return }
    switch bytes[offset + 1] {
    case UInt8(ascii: "?"): instructions.open(at: offset)
    case UInt8(ascii: "!") where bytes[offset + 2] == UInt8(ascii: "["): sections.open(at: offset)
    case UInt8(ascii: "!") where bytes[offset + 2].isLetter: declarations.open(at: offset)
    default: break
    }
  }

  private mutating func close(at offset: Int, _ start: Int) {
    declarations.close()
    guard offset > start else { return }
    if bytes[offset - 1] == UInt8(ascii: "?") { instructions.close() }
    if offset > start + 1, bytes[offset - 1] == UInt8(ascii: "]"),
      bytes[offset - 2] == UInt8(ascii: "]")
    {
      sections.close()
    }
  }

  private mutating func openBracket(at offset: Int, _ start: Int) {
    let isImage = offset > start && bytes[offset - 1] == UInt8(ascii: "!")
    brackets.append(isImage)
    if isImage { images += 1 }
  }

  private mutating func closeBracket() {
    guard let isImage = brackets.popLast() else { return }
    if isImage { images -= 1 } else { reread += images }
  }
}
