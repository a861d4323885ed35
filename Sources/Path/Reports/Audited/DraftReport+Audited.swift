package import Auditing
internal import Drafts
internal import Measures
internal import Phrases
internal import Rules
internal import Scoring
internal import SourceText
package import Vocabulary

extension DraftReport {
  /// The report of an audited draft in a language, not yet judged.
  /// - Parameter carriesContent: whether the draft's text is in it.
  package init(
    _ audited: consuming AuditedDraft, in language: Language, carriesContent: Bool = false
  ) {
    let (evidence, score) = (audited.evidence, audited.score)
    let (draft, text) = (evidence.draft, evidence.measures.text)
    // A long draft has many findings: they are let go once they are reported.
    let findings = FindingReport.all(consume audited, in: language)
    let uses = UseReports(evidence.matched)
    let sections = PhraseReport.sections(evidence)
    self.init(
      path: draft.source.name,
      format: draft.format,
      encoding: draft.source.encoding,
      score: score.value.map { $0.rounded(toPlaces: 1) },
      title: Title(evidence),
      text: Text(
        characters: text.characters, words: text.words, sentences: text.sentences,
        paragraphs: text.paragraphs, headings: text.headings),
      outline: OutlineHeading.all(evidence),
      phrases: score.phrases.indices.map {
        PhraseReport($0, of: evidence, score.phrases[$0], uses, sections, in: language)
      },
      findings: findings.active, suppressed: findings.suppressed,
      unreadBlocks: draft.unreadBlocks.map { UnreadBlockReport($0, in: draft.source) },
      content: carriesContent ? ContentReport(evidence) : nil)
  }
}

extension DraftReport.Title {
  fileprivate init?(_ evidence: Evidence) {
    guard let title = evidence.outline.title, let width = evidence.measures.lengths.titleWidth
    else { return nil }
    self.init(
      text: evidence.draft.blocks[title.block].text.string.onOneLine, width: width,
      source: title.source, siteName: title.siteName?.text.onOneLine)
  }
}

extension UnreadBlockReport {
  fileprivate init(_ block: UnreadBlock, in source: SourceFile) {
    let start = source.position(at: block.range.start)
    let end = source.position(at: block.range.end)
    self.init(
      name: block.name, mayHoldText: block.mayHoldText, line: start.line, column: start.column,
      endLine: end.line, endColumn: end.column)
  }
}

extension DraftReport.OutlineHeading {
  fileprivate static func all(_ evidence: Evidence) -> [DraftReport.OutlineHeading] {
    let draft = evidence.draft
    let terms = evidence.matched.phrases.terms.map(\.text)
    // By their indexes, for most blocks are no headings, and none of them is copied.
    return draft.blocks.indices.compactMap { index in
      guard let level = draft.blocks[index].headingLevel, draft.blocks[index].isMainContent else {
        return nil
      }
      let start = evidence.range(ofBlock: index).start
      return DraftReport.OutlineHeading(
        level: level, text: draft.blocks[index].text.string.onOneLine,
        line: draft.source.lines.lineNumber(at: start) + 1,
        terms: usedTerms(inBlock: index, evidence.matched).map { terms[$0] })
    }
  }

  /// The terms that have a counted use in a block, in their order.
  private static func usedTerms(inBlock block: Int, _ matched: MatchedDraft) -> [Int] {
    let uses = matched.occurrences
    let first = uses.partitioningIndex { $0.block >= block }
    var terms: [Int] = []
    for use in uses[first...] {
      guard use.block == block else { break }
      if use.isCounted, !terms.contains(use.term) { terms.append(use.term) }
    }
    return terms.sorted()
  }
}

extension FindingReport {
  /// The findings that count, and those that the draft suppresses.
  fileprivate static func all(
    _ audited: consuming AuditedDraft, in language: Language
  ) -> (active: [FindingReport], suppressed: [FindingReport]) {
    let evidence = audited.evidence
    let (active, suppressed) = (audited.findings, audited.suppressed)
    let findings = suppressed.isEmpty ? active : active + suppressed.map(\.finding)
    let places = FindingPlaces(evidence)
    let phrases = evidence.matched.phrases.phrases.map(\.text)
    let fingerprints = places.fingerprints(of: findings, about: phrases)
    let source = evidence.draft.source
    func report(_ index: Int) -> FindingReport {
      FindingReport(
        findings[index], fingerprints[index],
        excerpt: places.excerpt(at: findings[index].range),
        phrase: findings[index].phrase.map { phrases[$0] }, source, in: language)
    }
    let suppressedReports = suppressed.enumerated().map { index, suppressed in
      var report = report(active.count + index)
      report.suppression = SuppressionReport(
        kind: .inSource, justification: suppressed.directive.reason)
      return report
    }
    return (active.indices.map(report), suppressedReports)
  }

  private init(
    _ finding: Finding, _ fingerprint: String, excerpt: String, phrase: String?,
    _ source: SourceFile, in language: Language
  ) {
    let (start, end) = source.positions(of: finding.range)
    self.init(
      rule: finding.rule,
      group: finding.group,
      severity: finding.severity,
      phrase: phrase,
      message: finding.message[language], advice: finding.advice[language], line: start.line,
      column: start.column, endLine: end.line, endColumn: end.column,
      byteColumn: source.byteColumn(at: finding.range.start, inLine: start.line),
      endByteColumn: source.byteColumn(at: finding.range.end, inLine: end.line),
      field: finding.field,
      excerpt: excerpt,
      fingerprint: fingerprint, scope: Self.lines(of: finding, start.line...end.line, in: source),
      cause: finding.cause)
  }

  /// - Parameter own: the lines that its place touches, and maybe the one after.
  private static func lines(
    of finding: Finding, _ own: ClosedRange<Int>, in source: SourceFile
  ) -> LineRange? {
    let range: ByteRange
    switch finding.scope {
    case .place where own.count == 1:
      return LineRange(first: own.lowerBound, last: own.upperBound)
    case .place: range = finding.range
    case .range(let more): range = more.union(finding.range)
    case .draft: return nil
    }
    // The byte before the end, which may be a line break or the first of the next line.
    let last = max(range.start, range.end - 1)
    return LineRange(
      first: source.lines.lineNumber(at: range.start) + 1,
      last: source.lines.lineNumber(at: last) + 1)
  }
}

extension String {
  /// The text with its line breaks as spaces.
  var onOneLine: String {
    // Most texts have no byte that could belong to a line break.
    let isOneLine = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { !(0x0A...0x0D).contains($0) && $0 != 0xC2 && $0 != 0xE2 }
    }
    if isOneLine == true { return self }
    return split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
