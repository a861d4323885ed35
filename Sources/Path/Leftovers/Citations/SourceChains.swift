internal import Words

/// Finds the labels of cited sources that were pasted with a chat's answer:
/// `AP News+2Reuters+2`, and a bare `Reuters` after a paragraph's last 。.
struct SourceChains {
  /// The names that stand in a chain somewhere in the draft, so that they are not there by chance.
  private var established: Set<[UInt16]> = []
  /// Whether the draft holds residues beyond doubt, so that `ファミリー+1` is one too.
  private var hasResidues: Bool

  /// The chains of each passage, in order.
  ///
  /// - Parameter hasMarks: whether the draft holds other marks of a chat's citations.
  static func ranges(in passages: [Passage], hasMarks: Bool) -> [[Range<Int>]] {
    var chains = SourceChains(hasResidues: hasMarks)
    let candidates = passages.map { passage in
      passage.marks.contains(.plus) ? Self.candidates(in: passage.text) : []
    }
    for (passage, found) in zip(passages, candidates) {
      for chain in found where chains.accepts(chain, in: passage.text) {
        chains.hasResidues = true
        for pill in chain { chains.established.insert(Array(passage.units[pill.nameRange])) }
      }
    }
    return zip(passages, candidates).map { passage, found in
      chains.ranges(found, in: passage)
    }
  }

  /// The pills of a text, those that touch each other in one chain.
  private static func candidates(in text: NormalizedText) -> [[SourcePill]] {
    var chains: [[SourcePill]] = []
    var floor = 0
    for index in text.units.indices where text.units[index] == 0x2B {
      guard let pill = SourcePill(plus: index, in: text, after: floor) else { continue }
      let touches = chains.last?.last.map { isTouching($0, pill, text) } ?? false
      if touches { chains[chains.count - 1].append(pill) } else { chains.append([pill]) }
      floor = pill.range.upperBound
    }
    return chains
  }

  private static func isTouching(
    _ a: SourcePill, _ b: SourcePill, _ text: NormalizedText
  ) -> Bool {
    text.units[a.range.upperBound..<b.range.lowerBound].allSatisfy { $0 == 0x20 }
  }

  private func ranges(_ candidates: [[SourcePill]], in passage: Passage) -> [Range<Int>] {
    let text = passage.text
    var ranges = candidates.compactMap { chain -> Range<Int>? in
      guard let first = chain.first, let last = chain.last, accepts(chain, in: text) else {
        return nil
      }
      return first.range.lowerBound..<withNamesAfter(last.range.upperBound, in: text)
    }
    guard passage.marks.contains(.stop) else { return ranges }
    for line in passage.lines {
      guard let bare = bareNames(endingAt: line, text) else { continue }
      if !ranges.contains(where: { $0.overlaps(bare) }) { ranges.append(bare) }
    }
    if ranges.count > 1 { ranges.sort { $0.lowerBound < $1.lowerBound } }
    return ranges
  }

  private init(hasResidues: Bool) { self.hasResidues = hasResidues }

  // MARK: Chains

  private func accepts(_ chain: [SourcePill], in text: NormalizedText) -> Bool {
    guard let first = chain.first, let last = chain.last else { return false }
    let end = last.range.upperBound
    let ends = Self.endsLine(end, text)
    switch Self.what(standsBefore: first.range.lowerBound, text) {
    case .sentenceEnd:
      let isKnown = chain.contains { $0.name == .known }
      guard hasResidues || chain.contains(where: { $0.name != .possible }) else { return false }
      return ends || (isKnown && !Self.goesOn(end, text)) || text.classes[end] == .space
    case .lineStart, .space:
      if chain.contains(where: { $0.name == .known }) { return ends || text.classes[end] == .space }
      return ends && chain.allSatisfy { established.contains(Array(text.units[$0.nameRange])) }
    case .text:
      return ends && chain.contains { $0.name == .known }
    case .symbol:
      return isBracketed(first.range.lowerBound..<end, text)
        && chain.contains { $0.name == .known }
    }
  }

  private func isBracketed(_ range: Range<Int>, _ text: NormalizedText) -> Bool {
    guard range.lowerBound > 0, range.upperBound < text.count else { return false }
    return "([【".utf16.contains(text.units[range.lowerBound - 1])
      && ")]】".utf16.contains(text.units[range.upperBound])
  }

  private enum Before { case sentenceEnd, lineStart, space, text, symbol }

  private static func what(standsBefore start: Int, _ text: NormalizedText) -> Before {
    var index = start
    while index > 0, isSpaceOrEmphasis(index - 1, text) { index -= 1 }
    guard index > 0, !text.units[index - 1].isLineBreak else { return .lineStart }
    let unit = text.units[index - 1]
    // 。 ！ ？ 」 』 ） 》 ” and the ASCII full stop.
    if unit.endsSentence || "」』)》〉”.\"".utf16.contains(unit) { return .sentenceEnd }
    if index < start { return .space }
    return text.classes[index - 1] == .symbol ? .symbol : .text
  }

  /// Whether white space or a `*` stands at a place, as emphasis leaves it before a letter.
  private static func isSpaceOrEmphasis(_ index: Int, _ text: NormalizedText) -> Bool {
    let unit = text.units[index]
    return (text.classes[index] == .space && !unit.isLineBreak) || unit == 0x2A
  }

  /// Whether nothing but a full stop stands between a place and the line's end.
  private static func endsLine(_ end: Int, _ text: NormalizedText) -> Bool {
    var index = end
    while index < text.count, !text.units[index].isLineBreak {
      let unit = text.units[index]
      guard unit == 0x20 || unit == 0x3000 || unit == 0x3002 || unit == 0x2E else { return false }
      index += 1
    }
    return true
  }

  /// Whether a letter, a counter or a sign follows, as after a figure (`+1つ`, `+2点`).
  private static func goesOn(_ end: Int, _ text: NormalizedText) -> Bool {
    guard end < text.count else { return false }
    return "つ個点件人本名年月日時回倍円pPにがはをでと".utf16.contains(text.units[end])
  }

  // MARK: Bare names

  /// The end of the bare names that follow a chain up to the line's end.
  ///
  /// Name by name: a long line may hold many chains, so that none looks for the line's end first.
  private func withNamesAfter(_ start: Int, in text: NormalizedText) -> Int {
    var end = start
    var isNamed = false
    while end < text.count, !text.units[end].isLineBreak {
      if text.units[end].isSpaceOrBreak {
        end += 1
        continue
      }
      let length = SourceNames.known.length(at: end, in: text.units, before: text.count)
      guard let length else { return endOfEstablishedName(from: start, in: text) ?? start }
      isNamed = true
      end += length
    }
    return isNamed ? end : start
  }

  /// The line's end, where nothing but a name that stands in a chain elsewhere comes before it.
  private func endOfEstablishedName(from start: Int, in text: NormalizedText) -> Int? {
    var end = start
    while end < text.count, !text.units[end].isLineBreak {
      if end - start > Self.longestTail { return nil }
      end += 1
    }
    let tail = TextPart(text.units, start..<end).trimmed()
    return established.contains(Array(text.units[tail.range])) ? end : nil
  }

  /// The names that end a line directly after its last 。.
  private func bareNames(endingAt line: TextPart, _ text: NormalizedText) -> Range<Int>? {
    // Most lines end with it.
    if line.last?.endsSentence == true { return nil }
    let limit = max(line.start, line.end - Self.longestTail)
    guard let stop = (limit..<line.end).last(where: { text.units[$0].endsSentence }) else {
      return nil
    }
    let tail = line.from(stop + 1).trimmed()
    guard tail.count >= 2 else { return nil }
    let isNamed = consistsOfNames(tail) || tail.equals(SourceNames.ambiguous)
    guard isNamed || SourcePill.isDomain(tail) else { return nil }
    let sentence = TextPart(text.units, max(line.start, stop - 40)..<stop)
    return sentence.contains(SourceNames.leads) ? nil : tail.range
  }

  /// In UTF-16 units: what stands after the last 。 or a chain and is longer is not a name.
  private static let longestTail = 60

  private func consistsOfNames(_ part: TextPart) -> Bool {
    guard !part.isEmpty else { return false }
    var rest = part
    while let length = rest.prefix(SourceNames.known) {
      rest = rest.from(rest.start + length).trimmed()
    }
    return rest.isEmpty
      || !established.isEmpty && established.contains(Array(part.units[part.range]))
  }
}
