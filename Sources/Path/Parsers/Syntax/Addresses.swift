internal import Drafts
internal import SourceText

/// Finds the addresses in a text: URLs, domains and mail addresses, which are not words.
enum Addresses {
  /// The places of the addresses in a text, in order.
  static func ranges(in utf8: TextBytes) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var last = 0
    // The end of the run of letters and dots that was looked at last; it is looked at once.
    var hostEnd = 0
    var index = 0
    while let sign = firstSign(in: utf8, from: index) {
      let found: Range<Int>? =
        switch utf8[sign] {
        case UInt8(ascii: ":"): url(around: sign, in: utf8, after: last)
        case UInt8(ascii: "@"): mail(around: sign, in: utf8, after: last)
        case UInt8(ascii: ".") where sign >= hostEnd:
          domain(around: sign, in: utf8, after: last, &hostEnd)
        default: nil
        }
      if let found {
        ranges.append(found)
        last = found.upperBound
      }
      index = Swift.max(sign + 1, last)
    }
    return ranges
  }

  /// The place of the first `:`, `@` or `.` from an offset on.
  private static func firstSign(in utf8: TextBytes, from start: Int) -> Int? {
    utf8.withUnsafeBufferPointer { utf8 in
      var index = start
      while index < utf8.count {
        let byte = utf8[index]
        // `@` is the last of them; most bytes of a text are above it.
        if byte <= UInt8(ascii: "@"),
          byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: ".")
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  private static let schemes = ["https", "http", "ftp"].map { Array($0.utf8) }
  private static let longestLabel = 63

  private static func url(around colon: Int, in utf8: TextBytes, after last: Int) -> Range<Int>? {
    guard utf8[colon...].starts(with: "://".utf8), colon + 3 < utf8.count,
      utf8[colon + 3].isHost || utf8[colon + 3] >= 0x80
    else { return nil }
    let scheme = schemes.first { name in
      let start = colon - name.count
      return start >= last && utf8[start..<colon].map(\.lowercased) == name
        && (start == 0 || !utf8[start - 1].isLetter)
    }
    guard let scheme else { return nil }
    return colon - scheme.count..<end(of: utf8, from: colon + 3)
  }

  private static func mail(around at: Int, in utf8: TextBytes, after last: Int) -> Range<Int>? {
    let start = labelStart(before: at, in: utf8, after: last) {
      $0.isHost || "_+%".utf8.contains($0)
    }
    var end = at + 1
    while end < utf8.count, utf8[end].isHost { end += 1 }
    while end > at + 1, !utf8[end - 1].isLetter { end -= 1 }
    guard start < at, let dot = utf8[at..<end].lastIndex(of: UInt8(ascii: ".")), end - dot > 2
    else { return nil }
    return start..<end
  }

  /// A domain without a scheme: `www.…`, and lower-case names that end as most domains in Japan do.
  ///
  /// `Booking.com`, `価格.com` and `Node.js` are names, and so is what only looks like a domain
  /// (`socket.io`).
  private static func domain(
    around dot: Int, in utf8: TextBytes, after last: Int, _ hostEnd: inout Int
  ) -> Range<Int>? {
    let start = labelStart(before: dot, in: utf8, after: last, while: \.isHost)
    var end = dot
    while end < utf8.count, utf8[end].isHost { end += 1 }
    hostEnd = end
    guard start < dot else { return nil }
    while end > dot, !utf8[end - 1].isLetter { end -= 1 }
    guard end > dot + 1 else { return nil }
    let host = utf8[start..<end]
    let hasPath = end + 1 < utf8.count && utf8[end] == UInt8(ascii: "/")
    let ending = host[(host.lastIndex(of: UInt8(ascii: ".")) ?? end - 1) + 1..<end]
    let isKnown = endings.contains(String(decoding: ending, as: UTF8.self))
    let isWritten = host.starts(with: "www.".utf8) && host.count { $0 == UInt8(ascii: ".") } > 1
    guard isWritten || (isKnown && (hasPath || !isName(host))) else { return nil }
    return start..<(hasPath ? Self.end(of: utf8, from: end) : end)
  }

  /// Whether it is written as a name is: with a capital.
  private static func isName(_ host: TextBytes.SubSequence) -> Bool {
    host.contains { $0.isLetter && $0 & 0x20 == 0 }
  }

  private static let endings: Set<String> = [
    "com", "net", "org", "info", "biz", "jp", "edu", "gov",
  ]

  private static func labelStart(
    before offset: Int, in utf8: TextBytes, after last: Int, while isPart: (UInt8) -> Bool
  ) -> Int {
    var start = offset
    while start > last, offset - start <= longestLabel, isPart(utf8[start - 1]) { start -= 1 }
    while start < offset, !utf8[start].isLetter, !utf8[start].isDigit { start += 1 }
    return start
  }
}

// Where an URL ends.
extension Addresses {
  private static func end(of utf8: TextBytes, from start: Int) -> Int {
    var end = start
    while end < utf8.count {
      if utf8[end].isAddress {
        end += 1
      } else if utf8[end] >= 0x80, let next = endOfJapanesePart(in: utf8, from: end) {
        end = next
      } else {
        break
      }
    }
    // Marks at the end belong to the sentence.
    while end > start, ".,:;!?'*_~".utf8.contains(utf8[end - 1]) { end -= 1 }
    let opened = utf8[start..<end].count { $0 == UInt8(ascii: "(") }
    var closed = utf8[start..<end].count { $0 == UInt8(ascii: ")") }
    while end > start, closed > opened, utf8[end - 1] == UInt8(ascii: ")") {
      end -= 1
      closed -= 1
    }
    return end
  }

  /// The end of Japanese letters that stand in an address, as in `/猫用シャンプー-おすすめ/`.
  ///
  /// They do where they begin a part of it and another part follows, or where white space, a closing
  /// bracket or the end follows and they do not begin as the text after an address does (「…/をご覧ください」).
  private static func endOfJapanesePart(in utf8: TextBytes, from start: Int) -> Int? {
    guard "/-_=#?&%.+~".utf8.contains(utf8[start - 1]) else { return nil }
    var end = start
    while end < utf8.count, utf8[end] >= 0x80, isLetter(utf8, at: end) {
      end += utf8[end].characterLength
    }
    guard end > start else { return nil }
    end = Swift.min(end, utf8.count)
    if end == utf8.count || utf8[end].isMarkupSpace || isClosingBracket(utf8, at: end) {
      return isParticle(utf8, at: start) && utf8[start - 1] == UInt8(ascii: "/") ? nil : end
    }
    return "/-_?#&=%.".utf8.contains(utf8[end]) || utf8[end].isLetter || utf8[end].isDigit
      ? end : nil
  }

  /// Whether no Japanese punctuation, bracket or ideographic space stands at an offset.
  private static func isLetter(_ utf8: TextBytes, at offset: Int) -> Bool {
    guard offset + 2 < utf8.count else { return utf8[offset] < 0xE0 }
    if utf8[offset] == 0xE3, utf8[offset + 1] == 0x80 {
      return utf8[offset + 2] >= 0x85 && utf8[offset + 2] <= 0x87
    }
    // Full-width forms of brackets and marks.
    return utf8[offset] != 0xEF || utf8[offset + 1] == 0xBD
  }

  /// Whether a bracket or quotation closes at an offset: ) > ] " ） ＞ ］ 」 』 】 〉 》.
  private static func isClosingBracket(_ utf8: TextBytes, at offset: Int) -> Bool {
    closingBrackets.contains { utf8[offset...].starts(with: $0) }
  }

  private static let closingBrackets = [
    ")", ">", "]", "\"", "）", "＞", "］", "」", "』", "】", "〉", "》",
  ].map { Array($0.utf8) }

  /// Whether a particle stands at an offset: が, の, を, に, へ, と, も, は, で, や, から, より, まで, など,
  /// or です.
  private static func isParticle(_ utf8: TextBytes, at offset: Int) -> Bool {
    particles.contains { utf8[offset...].starts(with: $0) }
  }

  private static let particles = [
    "が", "の", "を", "に", "へ", "と", "も", "は", "で", "や", "から", "より", "まで", "など",
  ].map { Array($0.utf8) }
}

extension UInt8 {
  fileprivate var isHost: Bool { isLetter || isDigit || self == 0x2D || self == 0x2E }
  /// Whether an ASCII character can stand in an URL.
  fileprivate var isAddress: Bool {
    isLetter || isDigit || "-._~:/?#@!$&'()*+,;=%".utf8.contains(self)
  }
}

extension Block {
  /// The block with its addresses as spans; `nil` where it has none, as code and metadata do.
  func markingAddresses(in source: [UInt8]) -> Block? {
    guard role != .code, !isMetadata else { return nil }
    let found = addresses()
    guard !found.isEmpty else { return nil }
    var spans = self.spans
    var addresses = found
    var index = 0
    for (place, range) in found.enumerated() {
      while index < spans.count,
        spans[index].range.lowerBound < range.lowerBound
          || spans[index].range.lowerBound == range.lowerBound && spans[index].kind == .strong
      { index += 1 }
      guard index < spans.count, spans[index].kind == .link,
        spans[index].range.lowerBound == range.lowerBound,
        let start = text.sourceRange(of: range)?.start
      else { continue }
      let link = spans[index].range
      switch start > 0 ? source[start - 1] : .lineFeed {
      case .less: addresses[place] = link  // `<https://…>` is an address to its end.
      case UInt8(ascii: "["), .greater: break
      default:
        // What GitHub's parser takes for an address goes on to the next space.
        if link.upperBound > range.upperBound { spans[index] = Span(kind: .link, range: range) }
      }
    }
    spans += addresses.map { Span(kind: .address, range: $0) }
    spans.sort { $0.range.lowerBound < $1.range.lowerBound }
    return with(text, spans)
  }

  /// Every address has one of them.
  private static let addressSigns = Array(":@.".utf8)

  /// The places of the addresses in the text; none goes over the edge of a link.
  private func addresses() -> [Range<Int>] {
    let utf8 = text.utf8
    guard Self.addressSigns.contains(where: utf8.holds) else { return [] }
    let links = spans.filter { $0.kind == .link }.map(\.range)
    if links.isEmpty { return Addresses.ranges(in: utf8) }
    let edges = (links.map(\.lowerBound) + links.map(\.upperBound) + [utf8.count]).sorted()
    var found: [Range<Int>] = []
    var start = 0
    for edge in edges where edge > start {
      found += Addresses.ranges(in: utf8.part(start..<edge)).map {
        $0.lowerBound + start..<$0.upperBound + start
      }
      start = edge
    }
    return found
  }
}
