internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// How thickly a term stands at the thickest places of the running text.
///
/// A window is 60 words, about two sentences, and slides over the text word by word; in a shorter
/// text it is the whole text. A use weighs 1; where it is part of a compound that the draft has not used
/// before (事業所得, 雑所得), it weighs a half, because the rest of the compound says something new. A
/// word between quotation marks is spoken of, not used, and weighs nothing. A term of one character is a
/// part of many words and idioms, so each of its uses weighs a half.
package struct ThickPassages: Sendable {
  /// The words of a window.
  package static let window = 60
  /// Fewer uses are not thick, however short the text.
  package static let fewestUses = 5

  /// A stretch of running text in which every window around a use is thick.
  package struct Passage: Sendable, Equatable {
    package let uses: Int
    /// From the first use to the last.
    package let words: Int
    /// The weight of the thickest window, in uses per 60 words.
    package let thickest: Double
    /// From the first use to the last; `nil` where its place is not known.
    package let source: ByteRange?
  }

  private struct Use {
    private let number: Int32
    private let isHalf: Bool
    let sentence: TextScope.Sentence
    let source: ByteRange?

    init(ordinal: Int, isHalf: Bool, sentence: TextScope.Sentence, source: ByteRange?) {
      number = Int32(ordinal)
      self.isHalf = isHalf
      self.sentence = sentence
      self.source = source
    }

    var ordinal: Int { Int(number) }
    var weight: Double { isHalf ? 0.5 : 1 }
  }

  private let uses: [Use]
  /// All words of the running text.
  package let words: Int

  init(_ all: [TermUse], of term: Int, in matched: MatchedDraft, _ stream: ProseStream) {
    words = stream.count
    let isCharacter = matched.phrases.terms[term].isCharacter
    var seen = TextNumbers<UInt16>()
    var last: TermUse?
    var uses: [Use] = []
    uses.reserveCapacity(all.count)
    for use in all {
      let occurrence = use.occurrence
      guard
        let ordinal = stream.ordinal(of: occurrence.range.lowerBound, inBlock: occurrence.block)
      else { continue }
      let isSame = last.map { $0.sharesCompound(with: use) } ?? false
      last = use
      let known = seen.count
      let isNew =
        !use.isBare && !isSame
        && seen.number(
          of: use.compound, in: matched.segmented.blocks[occurrence.block].text.units) == known
      uses.append(
        Use(
          ordinal: ordinal, isHalf: isCharacter || isNew,
          sentence: TextScope.Sentence(block: occurrence.block, index: occurrence.sentence),
          source: occurrence.source))
    }
    self.uses = uses
  }

  /// The sentences in which some uses in a row weigh at least so much, and stand once in every so many
  /// words; a use less never makes a sentence thick.
  package func sentences(ofAtLeast limit: Double, onceIn spacing: Int) -> [Passage] {
    // Uses i to j stand once in so many words where g(j) - g(i) < spacing.
    func g(_ index: Int) -> Int { uses[index].ordinal - spacing * index }
    var found: [Range<Int>] = []
    // The next use from which on the weight may suffice, the weight from it on, and of those before it the one
    // that stands closest to what follows.
    var next = 0
    var weight = 0.0
    var best: Int?
    for last in uses.indices {
      if last > 0, uses[last].sentence != uses[last - 1].sentence {
        (next, weight, best) = (last, 0, nil)
      }
      weight += uses[last].weight
      while next <= last, weight >= limit {
        if best.map({ g(next) > g($0) }) ?? true { best = next }
        weight -= uses[next].weight
        next += 1
      }
      guard let best, g(last) - g(best) < spacing else { continue }
      if let before = found.last, uses[before.lowerBound].sentence == uses[last].sentence {
        found[found.count - 1] = min(before.lowerBound, best)..<last + 1
      } else {
        found.append(best..<last + 1)
      }
    }
    return found.map { range in passage(range, uses[range].reduce(0) { $0 + $1.weight }) }
  }

  private func passage(_ range: Range<Int>, _ weight: Double) -> Passage {
    Passage(
      uses: range.count,
      words: uses[range.upperBound - 1].ordinal - uses[range.lowerBound].ordinal + 1,
      thickest: weight, source: ByteRange.union(of: uses[range].map(\.source)))
  }

  /// The passages in which a window holds at least so many uses per 60 words, by their weight.
  package func passages(ofAtLeast limit: Double) -> [Passage] {
    let width = min(Self.window, words)
    guard width > 0, uses.count >= Self.fewestUses else { return [] }
    let needed = max(limit * Double(width) / Double(Self.window), Double(Self.fewestUses))
    var thick: [(uses: Range<Int>, weight: Double)] = []
    var first = 0
    var weight = 0.0
    for last in uses.indices {
      weight += uses[last].weight
      while uses[last].ordinal - uses[first].ordinal >= width {
        weight -= uses[first].weight
        first += 1
      }
      guard weight >= needed else { continue }
      if let before = thick.last, first < before.uses.upperBound {
        thick[thick.count - 1] = (before.uses.lowerBound..<last + 1, max(before.weight, weight))
      } else {
        thick.append((first..<last + 1, weight))
      }
    }
    return thick.map { range, weight in
      passage(range, weight * Double(Self.window) / Double(width))
    }
  }
}
