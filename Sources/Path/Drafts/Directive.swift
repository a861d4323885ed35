package import SourceText

/// A comment in a draft that speaks to kwaudit and is not text of the draft:
/// `<!-- kwaudit-disable-line RULE... -- reason -->`.
///
/// Which names and rules there are is not known here; they stand as the writer wrote them.
package struct Directive: Sendable, Equatable {
  /// A word of the comment with its place.
  package struct Word: Sendable, Equatable {
    package let text: String
    package let range: ByteRange

    package init(text: String, range: ByteRange) {
      self.text = text
      self.range = range
    }
  }

  /// What follows `kwaudit-`: `disable`, `enable` ...
  package let name: Word
  /// The ids that it lists; none where it speaks of all rules.
  package let rules: [Word]
  /// What follows ` -- `.
  package let reason: String?
  /// The whole comment.
  package let range: ByteRange

  /// Reads a comment that stands at a range, from `<!--` to `-->`.
  /// - Returns: `nil` where it does not begin with `kwaudit-`.
  init?(_ range: ByteRange, in source: [UInt8]) {
    let comment = source[range.start..<range.end]
    guard comment.starts(with: Directives.opening) else { return nil }
    var content = comment.dropFirst(Directives.opening.count)
    if content.count >= Directives.closing.count,
      content.suffix(Directives.closing.count).elementsEqual(Directives.closing)
    {
      content = content.dropLast(Directives.closing.count)
    }
    content = content.drop(while: \.isMarkupSpace)
    guard content.starts(with: Directives.prefix) else { return nil }
    content = content.dropFirst(Directives.prefix.count)
    let name = content.prefix { !$0.isMarkupSpace && $0 != UInt8(ascii: ",") }
    let reasonStart = Self.reasonStart(in: content[name.endIndex...])
    self.name = Self.word(name)
    self.rules = Self.words(in: content[name.endIndex..<(reasonStart ?? content.endIndex)])
    self.reason = reasonStart.flatMap { Self.reason(content[$0...].dropFirst(2)) }
    self.range = range
  }

  /// Where the `--` stands that begins the reason: after white space.
  private static func reasonStart(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.dropFirst().first { index in
      bytes[index...].starts(with: "--".utf8) && bytes[index - 1].isMarkupSpace
    }
  }

  /// The words between white space and commas, full-width ones too.
  private static func words(in bytes: ArraySlice<UInt8>) -> [Word] {
    var words: [Word] = []
    var start = bytes.startIndex
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let length = separatorLength(in: bytes, at: index)
      if length == 0 {
        index += 1
        continue
      }
      if start < index { words.append(word(bytes[start..<index])) }
      index += length
      start = index
    }
    if start < index { words.append(word(bytes[start..<index])) }
    return words
  }

  /// - Returns: 0 where no separator stands.
  private static func separatorLength(in bytes: ArraySlice<UInt8>, at index: Int) -> Int {
    if bytes[index].isMarkupSpace || bytes[index] == UInt8(ascii: ",") { return 1 }
    let wide = ["\u{3000}", "、", "，"]
    return wide.contains { bytes[index...].starts(with: $0.utf8) } ? 3 : 0
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> Word {
    Word(
      text: String(decoding: bytes, as: UTF8.self),
      range: ByteRange(bytes.startIndex, bytes.endIndex))
  }

  private static func reason(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return text.isEmpty ? nil : text.joined(separator: " ")
  }
}
