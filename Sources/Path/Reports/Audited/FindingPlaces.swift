internal import Drafts
internal import Phrases
internal import Rules
internal import SourceText
internal import Vocabulary
internal import Words

/// What findings are known again by while other parts of their draft change.
struct FindingPlaces {
  private let draft: Draft
  /// Where each heading below the title starts and ends, in order, with a hash of the headings that a place
  /// below it and one inside it stand under.
  private let headings: [(range: ByteRange, ownPath: StableHash, outerPath: StableHash)]

  init(_ evidence: Evidence) {
    draft = evidence.draft
    let blocks = evidence.matched.segmented.blocks
    // Of each path the hash so far, which goes on with the headings below.
    var stack: [(level: Int, path: StableHash)] = []
    var headings: [(ByteRange, StableHash, StableHash)] = []
    for heading in evidence.outline.headings where heading.block != evidence.outline.topHeading {
      while let last = stack.last, last.level >= heading.level { stack.removeLast() }
      let outer = stack.last?.path ?? StableHash()
      var line = "\n" + Self.fromFirstLetter(blocks[heading.block].text)
      var own = outer
      line.withUTF8 { own.combine($0) }
      stack.append((heading.level, own))
      headings.append((draft.blocks[heading.block].range, own.ended, outer.ended))
    }
    self.headings = headings
  }

  /// The fingerprints of findings, in their order: 32 hexadecimal digits.
  ///
  /// The first 16 stand for the rule, the phrase and the text at the place; the last 16 for the
  /// headings above it, and for which of several equal findings it is. No line is part of either.
  /// - Parameter phrases: the texts of the phrases that they name.
  func fingerprints(of findings: [Finding], about phrases: [String]) -> [String] {
    var counts: [Place: Int] = [:]
    counts.reserveCapacity(findings.count)
    var fingerprints = [String](repeating: "", count: findings.count)
    let order = findings.indices.sorted {
      (findings[$0].range, $0) < (findings[$1].range, $1)
    }
    for index in order {
      let range = findings[index].range
      let text = Self.beginning(of: NormalizedText(bytes(in: range)))
      let phrase = findings[index].phrase.map { phrases[$0] }
      var own = StableHash()
      own.combine(findings[index].rule.rawValue)
      own.combine(phrase ?? "")
      own.combine(text)
      var path = headingPath(at: range.start)
      let count = counts[Place(own: own.value, path: path.value), default: 0] + 1
      counts[Place(own: own.value, path: path.value)] = count
      path.combine(String(count))
      fingerprints[index] = StableHash.hexadecimal(own, path)
    }
    return fingerprints
  }

  /// What findings have in common that are counted as equal.
  private struct Place: Hashable {
    let own: UInt64
    let path: UInt64
  }

  /// The beginning of the text at a place, on one line; empty where the draft as a whole is meant.
  func excerpt(at range: ByteRange) -> String {
    var whole = String(decoding: bytes(in: range), as: UTF8.self)
    if let excerpt = whole.withUTF8(Self.plainExcerpt) { return excerpt }
    let text = whole.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.count > Self.longestExcerpt ? text.prefix(Self.longestExcerpt) + "…" : text
  }

  /// The same for a text of characters that are one scalar each; `nil` for others.
  private static func plainExcerpt(of whole: UnsafeBufferPointer<UInt8>) -> String? {
    // The words before the one at hand, and where that begins.
    var shown: [UInt8] = []
    var wordStart: Int?
    var count = 0
    var offset = 0
    func excerpt(isCut: Bool) -> String {
      if let wordStart { shown.append(contentsOf: whole[wordStart..<offset]) }
      return String(decoding: shown, as: UTF8.self) + (isCut ? "…" : "")
    }
    while offset < whole.count {
      let (scalar, length) = whole.scalar(at: offset)
      if isWhiteSpace(scalar) {
        if let wordStart { shown.append(contentsOf: whole[wordStart..<offset]) }
        wordStart = nil
      } else {
        guard StandaloneCharacter.contains(scalar) else { return nil }
        if wordStart == nil, !shown.isEmpty, count < longestExcerpt {
          shown.append(UInt8(ascii: " "))
          count += 1
        }
        if wordStart == nil { wordStart = offset }
        if count == longestExcerpt { return excerpt(isCut: true) }
        count += 1
      }
      offset += length
    }
    return excerpt(isCut: false)
  }

  /// Of what people write; other white space is no standalone character.
  private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{3000}" || ("\u{9}"..."\u{D}").contains(scalar)
  }

  /// In characters. What comes later may be edited, and the finding is still known.
  private static let longestText = 64
  private static let longestExcerpt = 40
  /// Enough for both texts.
  private static let mostBytes = 1024

  /// The first bytes of a range, without comments to kwaudit.
  private func bytes(in range: ByteRange) -> [UInt8] {
    let source = draft.source.utf8
    if draft.directives.isEmpty {
      return Array(source[range.start..<range.end].prefix(Self.mostBytes))
    }
    var bytes: [UInt8] = []
    var start = range.start
    let first = draft.directives.partitioningIndex(where: { $0.range.end > start })
    for directive in draft.directives[first...] {
      guard directive.range.start < range.end, bytes.count < Self.mostBytes else { break }
      if directive.range.start > start {
        bytes += source[start..<directive.range.start].prefix(Self.mostBytes)
      }
      start = min(directive.range.end, range.end)
    }
    bytes += source[start..<range.end].prefix(Self.mostBytes)
    return Array(bytes.prefix(Self.mostBytes))
  }

  private func headingPath(at offset: Int) -> StableHash {
    let next = headings.partitioningIndex(where: { $0.range.start > offset })
    guard let heading = headings[..<next].last else { return StableHash("") }
    return offset < heading.range.end ? heading.outerPath : heading.ownPath
  }

  /// The first characters of a text without white space.
  private static func beginning(of text: NormalizedText) -> String {
    let (units, classes) = (text.units, text.classes)
    var first: [UInt16] = []
    first.reserveCapacity(min(units.count, longestText))
    for index in units.indices where classes[index] != .space {
      // Only of such units, the one after the last included, is each a character.
      guard let scalar = Unicode.Scalar(units[index]), StandaloneCharacter.contains(scalar) else {
        return String(withoutSpace(text).prefix(longestText))
      }
      if first.count == longestText { break }
      first.append(units[index])
    }
    return String(utf16: first[...])
  }

  /// A heading without white space, from its first letter on: the numbers before headings change when a section
  /// comes or goes.
  private static func fromFirstLetter(_ text: NormalizedText) -> String {
    for (index, unit) in text.units.enumerated() {
      switch unit {
      case 0x41...0x5A, 0x61...0x7A, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF:
        return withoutSpace(text, from: index)
      case 0x20...0x7E: continue
      // What is a letter is for the standard library to say.
      default: return String(withoutSpace(text).drop { !$0.isLetter })
      }
    }
    return ""
  }

  private static func withoutSpace(_ text: NormalizedText, from start: Int = 0) -> String {
    let classes = text.classes
    let units = text.units
    guard classes[start...].contains(.space) else { return String(utf16: units[start...]) }
    let kept = (start..<units.count).filter { classes[$0] != .space }.map { units[$0] }
    return String(utf16: kept[...])
  }
}

extension StableHash {
  /// That of a text that ends here.
  fileprivate var ended: StableHash {
    var hash = self
    hash.combine("")
    return hash
  }
}
