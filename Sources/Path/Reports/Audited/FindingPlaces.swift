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
    var stack: [(level: Int, path: String)] = []
    var headings: [(ByteRange, StableHash, StableHash)] = []
    for heading in evidence.outline.headings where heading.block != evidence.outline.topHeading {
      let block = evidence.draft.blocks[heading.block]
      while let last = stack.last, last.level >= heading.level { stack.removeLast() }
      let outer = stack.last?.path ?? ""
      // Numbers before headings change when a section comes or goes.
      let normalized = evidence.matched.segmented.blocks[heading.block].text
      let text = Self.withoutSpace(normalized).drop { !$0.isLetter }
      let own = outer + "\n" + text
      stack.append((heading.level, own))
      headings.append((block.range, StableHash(own), StableHash(outer)))
    }
    self.headings = headings
  }

  /// The fingerprints of findings, in their order: 32 hexadecimal digits.
  ///
  /// The first 16 stand for the rule, the phrase and the text at the place; the last 16 for the
  /// headings above it, and for which of several equal findings it is. No line is part of either.
  func fingerprints(of findings: [(finding: Finding, phrase: String?)]) -> [String] {
    var counts: [Place: Int] = [:]
    var fingerprints = [String](repeating: "", count: findings.count)
    let order = findings.indices.sorted {
      (findings[$0].finding.range, $0) < (findings[$1].finding.range, $1)
    }
    for index in order {
      let (finding, phrase) = findings[index]
      let normalized = NormalizedText(bytes(in: finding.range))
      let text = Self.withoutSpace(normalized).prefix(Self.longestText)
      let own = StableHash(finding.rule.rawValue, phrase ?? "", String(text))
      var path = headingPath(at: finding.range.start)
      let count = counts[Place(own: own.value, path: path.value), default: 0] + 1
      counts[Place(own: own.value, path: path.value)] = count
      path.combine(String(count))
      fingerprints[index] = own.hexadecimal + path.hexadecimal
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
    let whole = String(decoding: bytes(in: range), as: UTF8.self)
    if let excerpt = Self.plainExcerpt(of: whole) { return excerpt }
    let text = whole.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.count > Self.longestExcerpt ? text.prefix(Self.longestExcerpt) + "…" : text
  }

  /// The same for a text whose scalars are characters of their own and whose white space is single spaces between
  /// others; `nil` for others.
  private static func plainExcerpt(of whole: String) -> String? {
    let scalars = whole.unicodeScalars
    // Where the text ends that is to be shown, and how long it is.
    var end = scalars.startIndex
    var count = 0
    var isAfterSpace = false
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar == " " {
        guard count > 0, !isAfterSpace else { return nil }
        isAfterSpace = true
        continue
      }
      guard StandaloneCharacter.contains(scalar), scalar != "\u{3000}" else { return nil }
      if isAfterSpace, count < longestExcerpt {
        end = index
        count += 1
      }
      if count == longestExcerpt { return whole[..<end] + "…" }
      end = scalars.index(after: index)
      count += 1
      isAfterSpace = false
    }
    return String(whole[..<end])
  }

  /// In characters. What comes later may be edited, and the finding is still known.
  private static let longestText = 64
  private static let longestExcerpt = 40
  /// Enough for both texts.
  private static let mostBytes = 1024

  /// The first bytes of a range, without comments to kwaudit.
  private func bytes(in range: ByteRange) -> [UInt8] {
    var bytes: [UInt8] = []
    var start = range.start
    let first = draft.directives.partitioningIndex(where: { $0.range.end > start })
    for directive in draft.directives[first...] {
      guard directive.range.start < range.end, bytes.count < Self.mostBytes else { break }
      if directive.range.start > start {
        bytes += draft.source.utf8[start..<directive.range.start].prefix(Self.mostBytes)
      }
      start = min(directive.range.end, range.end)
    }
    bytes += draft.source.utf8[start..<range.end].prefix(Self.mostBytes)
    return Array(bytes.prefix(Self.mostBytes))
  }

  private func headingPath(at offset: Int) -> StableHash {
    let next = headings.partitioningIndex(where: { $0.range.start > offset })
    guard let heading = headings[..<next].last else { return StableHash("") }
    return offset < heading.range.end ? heading.outerPath : heading.ownPath
  }

  private static func withoutSpace(_ text: NormalizedText) -> String {
    guard text.classes.contains(.space) else { return text.string }
    let units = text.units.indices.filter { text.classes[$0] != .space }.map { text.units[$0] }
    return String(utf16: units[...])
  }
}
