/// Where the words of a text begin and end.
///
/// Each place has a score. A word ends where a boundary is likelier than not; a use of a known term
/// may begin or end at less, because that the term stands there is itself evidence of its edges.
package struct WordBoundaries: Sendable {
  /// The score of a place where no model is asked: a boundary, and negative, none.
  package static let certain = Int16.max
  /// Above this score words part.
  package static let wordThreshold: Int16 = 0
  /// Above this score a use may begin or end: where a boundary is likelier than 0.27 by a model whose
  /// step is 5/127. Chosen among 0, -25, -38 and -51 on annotated text; below, short kana begin to
  /// be found inside other words.
  package static let edgeThreshold: Int16 = -25

  /// For each unit offset 0...count how sure a boundary is; offsets inside white space count as sure.
  package let scores: ArraySlice<Int16>

  package init(scores: ArraySlice<Int16>) { self.scores = scores }

  package init(scores: [Int16]) { self.init(scores: scores[...]) }

  /// How sure a boundary is at an offset.
  package func score(at offset: Int) -> Int16 { scores[scores.startIndex + offset] }

  /// Whether a word begins or ends at an offset.
  package func isBoundary(at offset: Int) -> Bool { score(at: offset) > Self.wordThreshold }

  /// Whether a use of a known term may begin or end at an offset.
  package func isEdge(at offset: Int) -> Bool { score(at: offset) > Self.edgeThreshold }

  /// Whether a word of a dictionary may begin or end at an offset: the threshold falls with
  /// each of its characters, for the chance that they only happen to meet falls with each as well.
  package func isEdge(at offset: Int, ofWordOf length: Int) -> Bool {
    Int(score(at: offset)) > Self.edgeThreshold(ofWordOf: length)
  }

  /// Above this score a word of the dictionary of that length may begin or end.
  static func edgeThreshold(ofWordOf length: Int) -> Int { Int(edgeThreshold) * length }
}

/// Where the words of each block of a draft begin and end.
package struct BlockBoundaries: Sendable {
  // In one array, whose memory is whole again where it is let go.
  private var scores: [Int16] = []
  private var ends: [UInt32] = []

  /// - Parameter blocks: how many there will be.
  init(ofBlocks blocks: Int) { ends.reserveCapacity(blocks) }

  /// Adds those of a block.
  mutating func append(_ boundaries: WordBoundaries) {
    scores.append(contentsOf: boundaries.scores)
    ends.append(UInt32(scores.count))
  }

  package func ofBlock(_ block: Int) -> WordBoundaries {
    let start = block == 0 ? 0 : Int(ends[block - 1])
    return WordBoundaries(scores: scores[start..<Int(ends[block])])
  }
}

/// Decides where words begin and end in a text: the seam behind which segmenters can be exchanged.
///
/// A finder holds buffers and an ICU iterator: make one per thread, and keep it.
package protocol WordBoundaryFinder: AnyObject {
  /// The name and version that reports show beside figures that rest on it.
  var name: String { get }
  func boundaries(of text: NormalizedText) -> WordBoundaries
}
