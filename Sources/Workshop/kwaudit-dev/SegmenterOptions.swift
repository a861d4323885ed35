internal import ArgumentParser
internal import Training
internal import Words

/// Which segmenter is measured.
struct SegmenterOptions: ParsableArguments {
  enum Name: String, CaseIterable, ExpressibleByArgument {
    case icu, katakana, model
    case icuPlain = "icu-plain"
  }

  @Option(
    help: """
      icu, icu-plain (the same by ICU's iterator alone), katakana (ICU with katakana runs whole) or \
      model.
      """)
  var segmenter: Name = .model

  @Option(help: ArgumentHelp("A model's file, not the one compiled in.", valueName: "file"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "Measure another segmenter by its words: one sentence per line, divided by spaces.",
      valueName: "file"))
  var words: String?

  /// Whether the measured segmenter is the boundary model.
  var isModel: Bool { segmenter == .model && words == nil }

  func finder(
    latinWords: ModelWordBoundaryFinder.LatinWords = .whole
  ) throws -> any WordBoundaryFinder {
    if let words { return SegmentedTextFinder(name: words, lines: try InputFile.bytes(words)) }
    switch segmenter {
    case .icu: return try ICUWordBoundaryFinder(katakana: .divided)
    case .icuPlain: return try ICUWordBoundaryFinder(katakana: .divided, by: .plain)
    case .katakana: return try ICUWordBoundaryFinder()
    case .model:
      let model = try model.map { try BoundaryModel(InputFile.bytes($0)) } ?? .embedded
      return try ModelWordBoundaryFinder(model, latinWords: latinWords)
    }
  }
}
