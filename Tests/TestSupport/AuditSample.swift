package import Auditing
internal import Drafts
internal import Inputs
import Phrases
package import Reports
internal import Runs
import SourceText
package import Vocabulary
import Words

/// Audits of texts at hand, for tests.
package enum AuditSample {
  /// Audits a text as the command does.
  package static func audit(
    _ text: String, as format: DraftFormat = .markdown, phrases: [String] = []
  ) throws -> AuditedDraft {
    let source = SourceFile(name: "draft", text: text)
    return try auditor().audit(
      try Draft.parse(source, as: format),
      phrases: phrases.map { try PhraseParser.parse($0, source: .commandLine) })
  }

  /// Audits a file as the command does.
  package static func audit(fileAt path: String, phrases: [String] = []) throws -> AuditedDraft {
    try auditor().audit(
      try DraftReader().draft(.file(path: path)),
      phrases: phrases.map { try PhraseParser.parse($0, source: .commandLine) })
  }

  package static func auditor() throws -> Auditor {
    Auditor(segmenter: WordSegmenter(try ModelWordBoundaryFinder()))
  }

  /// The uses of one term in a sentence, as `text/kind`.
  package static func uses(of term: String, in text: String) throws -> [String] {
    let source = SourceFile(name: "line", text: text)
    let draft = Draft(linesOf: source)
    let phrases = PhraseSet([try PhraseParser.parse(term, source: .commandLine)])
    let matched = MatchedDraft(
      SegmentedDraft(draft, by: WordSegmenter(try ModelWordBoundaryFinder())),
      outline: Outline(linesOf: draft), phrases: phrases, matcher: TermMatcher(phrases.terms))
    return matched.occurrences.map { use in
      "\(use.source.map { source.text(in: $0) } ?? "?")/\(use.kind.rawValue)"
    }
  }
}

extension AuditedDraft {
  /// Whether the draft passes in a run with no baseline.
  package func passes(_ criteria: Report.Criteria = Report.Criteria()) -> Bool {
    Report(
      judging: [DraftReport(self, in: .english)], by: criteria,
      tool: Report.Tool(version: "", segmenter: ""), language: .english, unreadable: []
    ).passed
  }
}
