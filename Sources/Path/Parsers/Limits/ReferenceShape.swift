/// Counts the bytes that links repeat of long addresses and titles: cmark keeps a copy for each
/// `[label]` of what `[label]: address "title"` says.
enum ReferenceShape {
  /// What is shorter costs hardly more than the link itself.
  private static let short = 200

  static func excess(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> LimitExcess? {
    let definitions = definitions(in: bytes, from: start)
    guard !definitions.isEmpty else { return nil }
    var referred = 0
    var opening: Int?
    for offset in start..<bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "["): opening = offset
      case UInt8(ascii: "]"):
        guard let first = opening else { continue }
        opening = nil
        guard let length = definitions[label(first + 1..<offset, in: bytes)] else { continue }
        referred += length
        if referred > DraftLimit.referredBytes.most {
          return LimitExcess(limit: .referredBytes, offset: first)
        }
      default: break
      }
    }
    return nil
  }

  /// The lengths of the long definitions by their labels, each at most up to the next blank line.
  private static func definitions(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> [String: Int] {
    var definitions: [String: Int] = [:]
    /// Definitions of the paragraph at hand whose titles may go on.
    var open: [(label: Range<Int>, start: Int)] = []
    var last: (label: Range<Int>, start: Int)?
    func note(_ definition: (label: Range<Int>, start: Int), end: Int) {
      guard end - definition.start > short else { return }
      let label = label(definition.label, in: bytes)
      definitions[label] = max(definitions[label] ?? 0, end - definition.start)
    }
    func endLast(at offset: Int) {
      guard let definition = last else { return }
      if isClosed(bytes[definition.start..<offset]) {
        note(definition, end: offset)
      } else {
        open.append(definition)
      }
      last = nil
    }
    func endParagraph(at offset: Int) {
      if let last { note(last, end: offset) }
      for definition in open { note(definition, end: offset) }
      last = nil
      open = []
    }
    var lineStart = start
    while lineStart < bytes.count {
      let lineEnd = bytes.lineEnd(from: lineStart)
      let line = MarkdownLine(lineStart..<lineEnd, of: bytes)
      if line.isBlank {
        endParagraph(at: lineStart)
      } else if bytes[line.text.lowerBound, in: line.text] == UInt8(ascii: "["),
        let close = line.text.first(where: { bytes[$0] == UInt8(ascii: "]") }),
        bytes[close + 1, in: line.text] == UInt8(ascii: ":")
      {
        endLast(at: lineStart)
        last = (line.text.lowerBound + 1..<close, close)
      }
      lineStart = MarkdownLine.next(after: lineEnd, in: bytes)
    }
    endParagraph(at: bytes.count)
    return definitions
  }

  /// Whether each mark around a title has its end.
  private static func isClosed(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var (quotes, apostrophes, parentheses) = (0, 0, 0)
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): quotes += 1
      case UInt8(ascii: "'"): apostrophes += 1
      case UInt8(ascii: "("): parentheses += 1
      case UInt8(ascii: ")"): parentheses -= 1
      default: break
      }
    }
    return quotes % 2 == 0 && apostrophes % 2 == 0 && parentheses == 0
  }

  /// A label as cmark compares it: without a difference of case and of white space.
  private static func label(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    // cmark takes none that is longer.
    let label = String(decoding: bytes[range].prefix(1000), as: UTF8.self)
    return label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The byte at an offset that lies in a range.
  fileprivate subscript(offset: Int, in range: Range<Int>) -> UInt8? {
    range.contains(offset) ? self[offset] : nil
  }
}
