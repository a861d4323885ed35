internal import ArgumentParser
internal import Vocabulary
internal import Words

/// The segmenters of a run: drafts with the same house dictionary share one.
final class SegmenterPool {
  /// The words of the command line; they overrule those of the settings.
  private let words: [HouseWord]
  private let language: Language
  private var segmenters: [[HouseWord]: WordSegmenter] = [:]

  init(_ words: [HouseWord], in language: Language) {
    self.words = words
    self.language = language
  }

  /// - Throws: `ExitCode.cannotRun`, after saying what is missing.
  func segmenter(adding dictionary: [HouseWord] = []) throws -> WordSegmenter {
    if let known = segmenters[dictionary] { return known }
    let new = try Terminal.withWordData(in: language) {
      WordSegmenter(
        try ModelWordBoundaryFinder(), dictionary: HouseDictionary(dictionary + words))
    }
    segmenters[dictionary] = new
    return new
  }
}
