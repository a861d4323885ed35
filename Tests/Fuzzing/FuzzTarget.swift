internal import Auditing
internal import Drafts
internal import Files
internal import Formats
internal import Parsers
internal import Phrases
internal import Reports
internal import Rules
internal import Scoring
internal import Settings
internal import SourceText
internal import TestSupport
internal import Vocabulary
internal import Words

/// A way into the program for bytes that anybody may have written.
///
/// Each of them holds what has to be true for every input; the same input twice gives the same.
enum FuzzTarget: String, CaseIterable {
  case decoding, markdown, html, text
  case frontMatter = "front-matter"
  case settings, globs, sheets, phrases
  case folding, boundaries, words, audit

  func `try`(_ bytes: [UInt8]) {
    switch self {
    case .decoding: decode(bytes)
    case .markdown: parse(bytes, as: .markdown)
    case .html: parse(bytes, as: .html)
    case .text: parse(bytes, as: .text)
    case .frontMatter: parse("---\n".utf8 + bytes + "\n---\n# 題\n".utf8, as: .markdown)
    case .settings: readSettings(bytes)
    case .globs: readGlob(bytes)
    case .sheets: readSheet(bytes)
    case .phrases: readPhrase(bytes)
    case .folding: fold(bytes)
    case .boundaries: findBoundaries(bytes)
    case .words: segment(bytes)
    case .audit: audit(bytes)
    }
  }
}

/// Ends the program where a property does not hold.
func require(_ holds: Bool, _ property: @autoclosure () -> String) {
  if !holds { fatalError(property()) }
}

// Reading.
extension FuzzTarget {
  private func decode(_ bytes: [UInt8]) {
    for isHTML in [false, true] {
      guard let (utf8, encoding) = try? TextDecoder.decode(bytes, isHTML: isHTML) else { continue }
      require(String(validating: utf8, as: UTF8.self) != nil, "not UTF-8")
      require(!utf8.contains(0), "a NUL byte")
      // No encoding has characters of one byte that take more than three in UTF-8.
      require(utf8.count <= 3 * bytes.count, "\(bytes.count) bytes became \(utf8.count)")
      let named = try? TextDecoder.decode(bytes, as: encoding, isHTML: isHTML)
      require(named?.utf8 == utf8, "another text by the name of its encoding")
    }
  }

  /// The input as a source; `nil` where it is no text.
  private func source(_ bytes: some Sequence<UInt8>, name: String) -> SourceFile? {
    guard let text = String(validating: Array(bytes), as: UTF8.self), !text.utf8.contains(0) else {
      return nil
    }
    return SourceFile(name: name, text: text)
  }

  private func parse(_ bytes: some Sequence<UInt8>, as format: DraftFormat) {
    guard let source = source(bytes, name: "draft.\(format.rawValue)"),
      let draft = try? Draft.parse(source, as: format)
    else { return }
    if let fault = MappingFault.first(in: draft) { fatalError(fault) }
    for block in draft.blocks {
      requireScalars(at: block.range, in: source)
      for piece in block.text.pieces {
        if let range = piece.source { requireScalars(at: range, in: source) }
      }
    }
    let again = try? Draft.parse(source, as: format)
    require(again?.blocks == draft.blocks, "another draft the second time")
  }

  /// A place begins and ends between characters.
  private func requireScalars(at range: ByteRange, in source: SourceFile) {
    for offset in [range.start, range.end] where offset < source.utf8.count {
      require(source.utf8[offset] & 0xC0 != 0x80, "\(range) divides a character")
    }
  }
}

// Settings.
extension FuzzTarget {
  private func readSettings(_ bytes: [UInt8]) {
    guard let source = source(bytes, name: ".kwaudit.yml") else { return }
    do {
      _ = try SettingsFile(source, folder: NormalPath("/nowhere"))
    } catch {
      require(!error.problems.isEmpty, "refused without a reason")
      for problem in error.problems {
        guard problem.file == source.name, let position = problem.position else { continue }
        require(position.line <= source.lines.starts.count, "\(position) is not in the file")
      }
    }
  }

  private func readGlob(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let quoted = text.split(separator: "/").map { Glob.quoted(String($0)) }.joined(separator: "/")
    if let glob = try? Glob(quoted) {
      let names = quoted.split(separator: "/").map { $0.filter { $0 != "\\" } }
      if !text.contains("\\"), !names.contains(where: { [".", ".."].contains($0) }) {
        require(glob.matches(names), "a quoted name does not match itself")
      }
    }
    guard let glob = try? Glob(text) else { return }
    _ = glob.matches(["drafts", "原稿", "a.md"])
    _ = glob.coversFolder(["drafts", "原稿"])
  }

  private func readSheet(_ bytes: [UInt8]) {
    guard let source = source(bytes, name: "phrases.csv") else { return }
    do {
      let sheet = try PhraseSheet(source, folder: NormalPath("/nowhere"))
      _ = sheet.phrases(ofDraft: ["drafts", "moving-guide.md"])
    } catch {
      require(!error.problems.isEmpty, "refused without a reason")
    }
  }

  private func readPhrase(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let phrase = try? PhraseParser.parse(text, source: .commandLine) else { return }
    require(!phrase.terms.isEmpty, "a phrase without a term")
    let again = try? PhraseParser.parse(text, source: .commandLine)
    require(again?.terms == phrase.terms, "other terms the second time")
  }
}

// Words.
extension FuzzTarget {
  // libFuzzer tries one input at a time.
  nonisolated(unsafe) private static let auditor = try! AuditSample.auditor()
  nonisolated(unsafe) private static let dictionaryWords = try! ICUWordIterator(.dictionary)
  nonisolated(unsafe) private static let plainWords = try! ICUWordIterator(.plain)
  nonisolated(unsafe) private static let segmenter = WordSegmenter(try! ModelWordBoundaryFinder())

  private func fold(_ bytes: [UInt8]) {
    guard let source = source(bytes, name: "draft.txt") else { return }
    let text = NormalizedText(source.utf8)
    require(text.offsets.count == text.units.count + 1, "an offset is missing")
    require(zip(text.offsets, text.offsets.dropFirst()).allSatisfy(<=), "offsets run backward")
    require(text.offsets.last == Int32(source.utf8.count), "the text's end is missing")
    for joins in [false, true] {
      let folded = FoldedText(text, joins: joins)
      let starts = (0...folded.units.count).map(folded.start)
      require(zip(starts, starts.dropFirst()).allSatisfy(<=), "starts run backward")
      require(starts.last == text.count, "the normalized text's end is missing")
    }
  }

  /// ICU's words over its dictionary are those of ICU's iterator, for text and for any units of UTF-16.
  private func findBoundaries(_ bytes: [UInt8]) {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    requireSameBoundaries(of: units)
    if let source = source(bytes, name: "draft.txt") {
      requireSameBoundaries(of: NormalizedText(source.utf8).units)
    }
  }

  private func requireSameBoundaries(of units: [UInt16]) {
    var (fast, plain): ([UInt8], [UInt8]) = ([], [])
    units.withUnsafeBufferPointer {
      Self.dictionaryWords.fill(&fast, with: $0)
      Self.plainWords.fill(&plain, with: $0)
    }
    require(fast[...units.count] == plain[...units.count], "other boundaries than ICU's")
  }

  private func segment(_ bytes: [UInt8]) {
    guard let source = source(bytes, name: "draft.txt") else { return }
    let draft = Draft(linesOf: source)
    let segmented = Self.segmenter.segment(draft).draft
    for block in segmented.blocks {
      requireTiles(block.words.map(\.range), of: block.text)
      var end = 0
      for sentence in block.sentences {
        require(sentence.lowerBound >= end, "sentences overlap")
        end = sentence.upperBound
      }
      require(end <= block.text.count, "a sentence ends past the text")
    }
  }

  /// Words stand one after the other, and between them is nothing but white space.
  private func requireTiles(_ words: [Range<Int>], of text: NormalizedText) {
    var end = 0
    for word in words + [text.count..<text.count] {
      require(word.lowerBound >= end, "words overlap")
      for unit in end..<word.lowerBound {
        require(text.classes[unit] == .space, "unit \(unit) is in no word")
      }
      for unit in [word.lowerBound, word.upperBound] where unit > 0 && unit < text.count {
        require(!text.isTrailingSurrogate(at: unit), "a word divides a character")
      }
      end = word.upperBound
    }
  }

  private func audit(_ bytes: [UInt8]) {
    guard let first = bytes.first, let source = source(bytes.dropFirst(), name: "draft") else {
      return
    }
    let format = DraftFormat.allCases[Int(first) % DraftFormat.allCases.count]
    let phrases = ["会談 停戦", "引っ越し 見積もり", "ガ"].compactMap {
      try? PhraseParser.parse($0, source: .commandLine)
    }
    func reports() -> [String] {
      guard let draft = try? Draft.parse(source, as: format),
        let audited = try? Self.auditor.audit(draft, phrases: first % 2 == 0 ? phrases : [])
      else { return [] }
      for finding in audited.findings {
        require(finding.range.end <= source.utf8.count, "a finding stands past the text")
        requireScalars(at: finding.range, in: source)
      }
      require((0...100).contains(audited.score.value ?? 0), "the score is no score")
      let report = Report(
        judging: [DraftReport(audited, in: .japanese)], by: Report.Criteria(),
        tool: Report.Tool(version: "", segmenter: ""), language: .japanese, unreadable: [])
      return ReportFormat.allCases.map {
        $0.render(report, options: RenderOptions(width: 80, usesColor: false))
      }
    }
    require(reports() == reports(), "another report the second time")
  }
}
