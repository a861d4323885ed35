/// ICU's boundaries corrected by a trained model: UniDic's short units.
package final class ModelWordBoundaryFinder: WordBoundaryFinder {
  /// What the finder does with numbers and Latin words.
  package enum LatinWords: Sendable {
    /// ICU's numbers and Latin words stay whole: 1,234 and 12.5 and iPhone15.
    case whole
    /// The model decides alone.
    case scored
  }

  private let model: BoundaryModel
  private let latinWords: LatinWords
  private let iterator: ICUWordIterator
  private var features = BoundaryFeatures()
  private var flags: [UInt8] = []
  private var scores: [Int16] = []

  package init(
    _ model: BoundaryModel = .embedded, latinWords: LatinWords = .whole
  ) throws(ICUWordIterator.Unavailable) {
    self.model = model
    self.latinWords = latinWords
    iterator = try ICUWordIterator()
  }

  package var name: String { "\(model.description.name) \(model.description.version)" }

  package func boundaries(of text: NormalizedText) -> WordBoundaries {
    iterator.fill(&flags, with: text)
    features.removeAll()
    features.append(text, flags: flags)
    model.score(features, into: &scores)
    let count = text.count + 1
    return withUnsafeTemporaryAllocation(of: Int16.self, capacity: count) { margins in
      margins.initialize(repeating: WordBoundaries.certain)
      scores.withUnsafeBufferPointer { scores in
        for run in features.runs { Self.write(run, of: text, scores, to: margins) }
      }
      if latinWords == .whole {
        joinLatinWords(text, margins)
        HumbleVerbs.join(in: text, margins)
        KeptWords.embedded.join(in: text, margins)
      }
      return WordBoundaries(scores: Array(copying: margins, count: count))
    }
  }

  /// Copies the scores of a run's inner code points to their units.
  private static func write(
    _ run: BoundaryFeatures.Run, of text: NormalizedText, _ scores: UnsafeBufferPointer<Int16>,
    to margins: UnsafeMutableBufferPointer<Int16>
  ) {
    let inner = run.units.dropFirst()
    if run.units.count == run.places.count {
      _ = margins[inner].update(fromContentsOf: scores[run.places.dropFirst()])
      return
    }
    margins[inner].update(repeating: -WordBoundaries.certain)
    run.forEachPlace(in: text) { offset, place in
      if offset > run.units.lowerBound { margins[offset] = scores[place] }
    }
  }

  /// Removes the boundaries inside ICU's tokens of digits and letters.
  ///
  /// Where digits and letters meet the model is heard: a number and its unit are two words (60|kg);
  /// another such token is one word, of which a use may take a part (iPhone in iPhone15).
  private func joinLatinWords(
    _ text: NormalizedText, _ margins: UnsafeMutableBufferPointer<Int16>
  ) {
    let (classes, flags) = (text.classes, flags)
    var isLatin = false
    for offset in classes.indices {
      let wasLatin = isLatin
      isLatin = classes[offset].isLatin
      guard wasLatin || isLatin, flags[offset] == 0, offset > 0 else { continue }
      switch (classes[offset - 1], classes[offset]) {
      case (.digit, .letter) where Self.endsNumber(at: offset, classes, flags): continue
      case (.digit, .letter), (.letter, .digit):
        margins[offset] = min(margins[offset], WordBoundaries.wordThreshold)
      case (.digit, .digit), (.letter, .letter): margins[offset] = -WordBoundaries.certain
      case (_, .symbol):
        if Self.joins(text.units[offset]) { margins[offset] = -WordBoundaries.certain }
      case (.symbol, _):
        if Self.joins(text.units[offset - 1]) { margins[offset] = -WordBoundaries.certain }
      default: continue
      }
    }
  }

  /// Whether no letter stands before an offset inside ICU's token, and nothing but letters after it.
  private static func endsNumber(
    at offset: Int, _ classes: [CharacterClass], _ flags: [UInt8]
  ) -> Bool {
    var index = offset
    repeat { index -= 1 } while index > 0 && flags[index] == 0 && classes[index] != .letter
    if classes[index] == .letter { return false }
    index = offset
    repeat {
      index += 1
    } while index < classes.count && flags[index] == 0 && classes[index] == .letter
    return index == classes.count || flags[index] != 0
  }

  /// Whether a mark that ICU leaves inside a token is part of a number or word: . , ' _ ’.
  private static func joins(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2E, 0x2C, 0x27, 0x5F, 0x2019: true
    default: false
    }
  }
}
