internal import Drafts
internal import SourceText

extension Directive {
  /// Reads a comment that stands at a range, from `<!--` to `-->`.
  /// - Returns: `nil` where it does not begin with a name (`Directives.name`).
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
    guard let name = Directives.name(in: content) else { return nil }
    let reasonStart = Self.reasonStart(in: content[name.endIndex...])
    self.init(
      name: Self.word(name),
      rules: Self.words(in: content[name.endIndex..<(reasonStart ?? content.endIndex)]),
      reason: reasonStart.flatMap { Self.reason(content[$0...].dropFirst(2)) }, range: range)
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
