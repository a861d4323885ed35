package import Words

/// Compares a segmenter with a treebank: words, boundaries, and uses of keywords.
///
/// A keyword is any noun of the treebank; every place where its characters stand is a true use when
/// both its edges are edges of the treebank's words, else a false one.
package struct BoundaryEvaluation: Sendable {
  /// A use that the segmenter and the treebank disagree on.
  package struct Error: Sendable {
    package let sentence: AnnotatedSentence
    package let range: Range<Int>
    /// Whether the segmenter found it, and the treebank has it not.
    package let isFound: Bool
  }

  package private(set) var words = Accuracy()
  /// Boundaries inside runs without white space.
  package private(set) var boundaries = Accuracy()
  /// Uses where both edges are boundaries of words.
  package private(set) var usesAtWords = Accuracy()
  /// Uses where both edges are edges.
  package private(set) var usesAtEdges = Accuracy()
  /// Uses where both edges are edges or changes of script between content characters.
  package private(set) var usesAtScripts = Accuracy()
  /// Wrong and missing uses at edges.
  package private(set) var errors: [Error] = []

  package init(_ sentences: [AnnotatedSentence], by finder: any WordBoundaryFinder) {
    let keywords = sentences.reduce(into: Set<[UInt8]>()) { $0.formUnion($1.nouns) }
    let longest = keywords.map(\.count).max() ?? 0
    for sentence in sentences {
      let system = SystemBoundaries(sentence, finder)
      compareWords(sentence, system)
      compareUses(sentence, system, keywords, longest)
    }
  }

  private mutating func compareWords(_ sentence: AnnotatedSentence, _ system: SystemBoundaries) {
    var gold = Set(sentence.words.map(\.lowerBound))
    gold.formUnion(sentence.words.map(\.upperBound))
    words.expected += sentence.words.count
    let found = system.words(of: sentence)
    words.found += found.count
    words.right += Set(sentence.words).intersection(found).count
    for offset in sentence.utf8.indices.dropFirst() where system.isInner[offset] {
      let isRight = gold.contains(offset)
      boundaries.expected += isRight ? 1 : 0
      guard system.isBoundary[offset] else { continue }
      boundaries.found += 1
      boundaries.right += isRight ? 1 : 0
    }
  }

  private mutating func compareUses(
    _ sentence: AnnotatedSentence, _ system: SystemBoundaries, _ keywords: Set<[UInt8]>,
    _ longest: Int
  ) {
    let gold = Set(sentence.words.flatMap { [$0.lowerBound, $0.upperBound] })
    let utf8 = sentence.utf8
    for start in utf8.indices where utf8[start] & 0xC0 != 0x80 {
      for end in (start + 1)...max(start + 1, min(utf8.count, start + longest)) {
        guard end == utf8.count || utf8[end] & 0xC0 != 0x80 else { continue }
        guard keywords.contains(Array(utf8[start..<end])) else { continue }
        let isTrue = gold.contains(start) && gold.contains(end)
        usesAtWords.count(isTrue, system.isBoundary[start] && system.isBoundary[end])
        usesAtScripts.count(
          isTrue,
          (system.isEdge[start] || system.isScriptChange[start])
            && (system.isEdge[end] || system.isScriptChange[end]))
        let isFound = system.isEdge[start] && system.isEdge[end]
        usesAtEdges.count(isTrue, isFound)
        if isFound != isTrue {
          errors.append(Error(sentence: sentence, range: start..<end, isFound: isFound))
        }
      }
    }
  }
}

extension Accuracy {
  fileprivate mutating func count(_ isTrue: Bool, _ isFound: Bool) {
    expected += isTrue ? 1 : 0
    found += isFound ? 1 : 0
    right += isTrue && isFound ? 1 : 0
  }
}

/// A segmenter's decisions at the UTF-8 offsets of a sentence.
private struct SystemBoundaries {
  var isBoundary: [Bool]
  var isEdge: [Bool]
  /// Between characters that are not white space.
  var isInner: [Bool]
  var isScriptChange: [Bool]

  init(_ sentence: AnnotatedSentence, _ finder: any WordBoundaryFinder) {
    let text = NormalizedText(sentence.utf8)
    let boundaries = finder.boundaries(of: text)
    isBoundary = Array(repeating: false, count: sentence.utf8.count + 1)
    (isEdge, isInner, isScriptChange) = (isBoundary, isBoundary, isBoundary)
    for unit in 0...text.count {
      let offset = Int(text.offsets[unit])
      isBoundary[offset] = boundaries.isBoundary(at: unit)
      isEdge[offset] = boundaries.isEdge(at: unit)
      guard unit > 0, unit < text.count else { continue }
      let (before, after) = (text.classes[unit - 1], text.classes[unit])
      isInner[offset] = before != .space && after != .space
      if !isInner[offset] { (isBoundary[offset], isEdge[offset]) = (true, true) }
      isScriptChange[offset] = before != after && before.isContent && after.isContent
    }
  }

  func words(of sentence: AnnotatedSentence) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for end in sentence.utf8.indices.map({ $0 + 1 }) where isBoundary[end] {
      if sentence.utf8[start..<end] != [0x20] { words.append(start..<end) }
      start = end
    }
    return words
  }
}
