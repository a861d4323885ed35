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
    var headings: [(range: ByteRange, ownPath: StableHash, outerPath: StableHash)] = []
    for heading in evidence.outline.headings where heading.block != evidence.outline.topHeading {
      while let last = stack.last, last.level >= heading.level { stack.removeLast() }
      let outer = stack.last?.path ?? StableHash()
      var own = outer
      Self.add(heading: blocks[heading.block].text, to: &own)
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
      let phrase = findings[index].phrase.map { phrases[$0] }
      var own = StableHash()
      own.combine(findings[index].rule.rawValue)
      own.combine(phrase ?? "")
      addBeginning(at: range, to: &own)
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
    if let excerpt = withBytes(in: range, Self.plainExcerpt) { return excerpt }
    let whole = String(decoding: bytes(in: range), as: UTF8.self)
    let text = whole.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.count > Self.longestExcerpt ? text.prefix(Self.longestExcerpt) + "…" : text
  }

  /// The same for a text of characters that are one scalar each; `nil` for others.
  private static func plainExcerpt(of whole: UnsafeBufferPointer<UInt8>) -> String? {
    // Room for the characters, none of more than three bytes, and for an ellipsis.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * longestExcerpt + 3) { shown in
      var length = 0
      func excerpt() -> String {
        String(decoding: UnsafeBufferPointer(rebasing: shown[..<length]), as: UTF8.self)
      }
      func append(_ byte: UInt8) {
        shown[length] = byte
        length += 1
      }
      var count = 0
      var followsSpace = false
      var offset = 0
      while offset < whole.count {
        guard let (scalar, size) = scalar(at: offset, in: whole) else { return nil }
        if isWhiteSpace(scalar) {
          followsSpace = length > 0
        } else {
          guard StandaloneCharacter.contains(scalar) else { return nil }
          if followsSpace, count < longestExcerpt {
            append(UInt8(ascii: " "))
            count += 1
          }
          followsSpace = false
          if count == longestExcerpt {
            for byte in "…".utf8 { append(byte) }
            return excerpt()
          }
          for place in offset..<offset + size { append(whole[place]) }
          count += 1
        }
        offset += size
      }
      return excerpt()
    }
  }

  /// The scalar that begins at an offset, and its length in bytes; `nil` where it has no end.
  private static func scalar(
    at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar, Int)? {
    let first = bytes[offset]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return offset + length <= bytes.count ? bytes.scalar(at: offset) : nil
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

  /// What `body` makes of the first bytes of a range; `nil` where comments to kwaudit may be among them.
  private func withBytes<Result>(
    in range: ByteRange, _ body: (UnsafeBufferPointer<UInt8>) -> Result?
  ) -> Result? {
    guard draft.directives.isEmpty else { return nil }
    let end = min(range.end, range.start + Self.mostBytes)
    return draft.source.utf8.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[range.start..<end]))
    }
  }

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

  /// Adds the beginning of the text at a place to a hash, normalized and without white space.
  private func addBeginning(at range: ByteRange, to hash: inout StableHash) {
    let isAdded = withBytes(in: range) { Self.add(plainBeginningOf: $0, to: &hash) ? true : nil }
    if isAdded == true { return }
    hash.combine(Self.beginning(of: NormalizedText(bytes(in: range))))
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

  /// The same of a text whose characters are letters, signs and spaces that are normalized by themselves;
  /// `false` for others.
  private static func add(
    plainBeginningOf text: UnsafeBufferPointer<UInt8>, to hash: inout StableHash
  ) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * longestText) { shown in
      var (length, count, offset) = (0, 0, 0)
      while offset < text.count {
        guard let (scalar, size) = scalar(at: offset, in: text) else { return false }
        offset += size
        switch scalar.value {
        case 0x0A, 0x20, 0x3000: continue
        case 0x21...0x7E, 0x3001...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x4E00...0x9FFF,
          0xFF01...0xFF5E:
          break
        default: return false
        }
        // What comes after the last is looked at: it might belong to that.
        if count == longestText { break }
        count += 1
        if scalar.value >= 0xFF01 {
          shown[length] = UInt8(scalar.value - 0xFEE0)
          length += 1
        } else {
          for place in offset - size..<offset {
            shown[length] = text[place]
            length += 1
          }
        }
      }
      hash.combine(UnsafeBufferPointer(rebasing: shown[..<length]))
      hash = hash.ended
      return true
    }
  }

  /// Adds a line of a heading to a hash, without white space and from its first letter on: the numbers before
  /// headings change when a section comes or goes.
  private static func add(heading text: NormalizedText, to hash: inout StableHash) {
    let (units, classes) = (text.units, text.classes)
    let isAdded = withUnsafeTemporaryAllocation(
      of: UInt8.self, capacity: 1 + 3 * units.count
    ) { line in
      line[0] = UInt8(ascii: "\n")
      var length = 1
      func append(_ byte: UInt16) {
        line[length] = UInt8(truncatingIfNeeded: byte)
        length += 1
      }
      for index in units.indices where classes[index] != .space {
        let unit = units[index]
        switch unit {
        case 0x41...0x5A, 0x61...0x7A, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF: break
        case 0x20...0x7E where length == 1: continue
        // Halves of characters.
        case 0xD800...0xDFFF: return false
        // What else is a letter is for the standard library to say.
        case _ where length == 1: return false
        default: break
        }
        if unit < 0x80 {
          append(unit)
        } else {
          if unit < 0x800 {
            append(0xC0 | unit >> 6)
          } else {
            append(0xE0 | unit >> 12)
            append(0x80 | unit >> 6 & 0x3F)
          }
          append(0x80 | unit & 0x3F)
        }
      }
      hash.combine(UnsafeBufferPointer(rebasing: line[..<length]))
      return true
    }
    if isAdded { return }
    var line = "\n" + withoutSpace(text).drop { !$0.isLetter }
    line.withUTF8 { hash.combine($0) }
  }

  private static func withoutSpace(_ text: NormalizedText) -> String {
    let (units, classes) = (text.units, text.classes)
    let kept = units.indices.filter { classes[$0] != .space }.map { units[$0] }
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
