/// ICU's boundaries corrected by a trained model: UniDic's short units.
package final class ModelWordBoundaryFinder: WordBoundaryFinder {
  /// What the finder does with numbers and Latin words.
  package enum LatinWords: Sendable {
    /// ICU's tokens of digits and letters stay whole: 1,234 and 12.5 and iPhone15.
    case whole
    /// The model decides alone.
    case scored
  }

  private let model: BoundaryModel
  private let latinWords: LatinWords
  private let iterator: ICUWordIterator
  private var features = BoundaryFeatures()
  private var flags: [UInt8] = []
  private var scores: [Int32] = []
  /// The units and the first place of each run of the text at hand.
  private var runs: [(units: Range<Int>, place: Int)] = []

  package init(
    _ model: BoundaryModel, latinWords: LatinWords = .whole
  ) throws(ICUWordIterator.Unavailable) {
    self.model = model
    self.latinWords = latinWords
    iterator = try ICUWordIterator()
  }

  package var name: String { "\(model.description.name) \(model.description.version)" }

  package func boundaries(of text: NormalizedText) -> WordBoundaries {
    iterator.fill(&flags, with: text)
    features.removeAll()
    runs.removeAll(keepingCapacity: true)
    features.append(text, flags: flags) { runs.append(($0, $1)) }
    model.score(features, into: &scores)
    var margins = [Int16](repeating: WordBoundaries.certain, count: text.count + 1)
    for run in runs { write(run.units, run.place, text, &margins) }
    if latinWords == .whole { joinLatinWords(text, &margins) }
    return WordBoundaries(scores: margins)
  }

  /// Copies the scores of a run's inner code points to their units.
  private func write(
    _ run: Range<Int>, _ place: Int, _ text: NormalizedText, _ margins: inout [Int16]
  ) {
    for offset in run.dropFirst() { margins[offset] = -WordBoundaries.certain }
    BoundaryFeatures.forEachPlace(of: run, firstPlace: place, in: text) { offset, place in
      if offset > run.lowerBound { margins[offset] = Int16(truncatingIfNeeded: scores[place]) }
    }
  }

  /// Removes the boundaries inside ICU's tokens that begin and end with a digit or letter.
  private func joinLatinWords(_ text: NormalizedText, _ margins: inout [Int16]) {
    var start = 0
    while start < text.count {
      var end = start + 1
      while end < text.count, flags[end] == 0 { end += 1 }
      if end - start > 1, isLatin(text.classes[start]), isLatin(text.classes[end - 1]) {
        for offset in (start + 1)..<end { margins[offset] = -WordBoundaries.certain }
      }
      start = end
    }
  }

  private func isLatin(_ charClass: CharacterClass) -> Bool {
    charClass == .digit || charClass == .letter
  }
}
