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
  private var buffers = Buffers()

  /// What is kept from text to text.
  private struct Buffers {
    var features = BoundaryFeatures()
    var flags: [UInt8] = []
    var scores: [Int16] = []
  }

  package init(
    _ model: BoundaryModel = .embedded, latinWords: LatinWords = .whole
  ) throws(ICUWordIterator.Unavailable) {
    self.model = model
    self.latinWords = latinWords
    iterator = try ICUWordIterator()
  }

  package var name: String { "\(model.description.name) \(model.description.version)" }

  package func boundaries(of text: NormalizedText) -> WordBoundaries {
    // What a text takes that is a whole draft on one line is let go: it is as much as all that is made of the text.
    defer { if text.count > Self.longestKept { buffers = Buffers() } }
    return boundaries(of: text, &buffers)
  }

  /// In units: of a text no longer than that the memory is kept for the next.
  private static let longestKept = 1 << 16

  private func boundaries(of text: NormalizedText, _ buffers: inout Buffers) -> WordBoundaries {
    iterator.fill(&buffers.flags, with: text)
    buffers.features.removeAll()
    buffers.features.append(text, flags: buffers.flags)
    model.score(buffers.features, into: &buffers.scores)
    let count = text.count + 1
    return withUnsafeTemporaryAllocation(of: Int16.self, capacity: count) { margins in
      margins.initialize(repeating: WordBoundaries.certain)
      buffers.scores.withUnsafeBufferPointer { scores in
        for run in buffers.features.runs { Self.write(run, of: text, scores, to: margins) }
      }
      if latinWords == .whole {
        Self.joinLatinWords(text, flags: buffers.flags, margins)
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
  private static func joinLatinWords(
    _ text: NormalizedText, flags: [UInt8], _ margins: UnsafeMutableBufferPointer<Int16>
  ) {
    let classes = text.classes
    var next = 0
    while let latin = firstLatin(in: classes, from: next) {
      // Both of its sides; that between two such characters once.
      if latin > 0 { joinLatin(at: latin, text, flags, margins) }
      next = latin + 1
      if next < classes.count, !classes[next].isLatin { joinLatin(at: next, text, flags, margins) }
    }
  }

  private static func firstLatin(in classes: [CharacterClass], from start: Int) -> Int? {
    classes.withUnsafeBufferPointer { classes in
      var index = start
      while index < classes.count, !classes[index].isLatin { index &+= 1 }
      return index < classes.count ? index : nil
    }
  }

  /// The same at an offset beside a digit or letter.
  private static func joinLatin(
    at offset: Int, _ text: NormalizedText, _ flags: [UInt8],
    _ margins: UnsafeMutableBufferPointer<Int16>
  ) {
    guard flags[offset] == 0 else { return }
    switch (text.classes[offset - 1], text.classes[offset]) {
    case (.digit, .letter) where endsNumber(at: offset, text.classes, flags): break
    case (.digit, .letter), (.letter, .digit):
      margins[offset] = min(margins[offset], WordBoundaries.wordThreshold)
    case (.digit, .digit), (.letter, .letter): margins[offset] = -WordBoundaries.certain
    case (_, .symbol):
      if joins(text.units[offset]) { margins[offset] = -WordBoundaries.certain }
    case (.symbol, _):
      if joins(text.units[offset - 1]) { margins[offset] = -WordBoundaries.certain }
    default: break
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
