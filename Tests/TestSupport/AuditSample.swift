package import Auditing
package import Drafts
internal import Inputs
package import Leftovers
internal import Parsers
import Phrases
package import Reports
package import Rules
import SourceText
package import Vocabulary
import Words

/// Audits of texts at hand, for tests.
package enum AuditSample {
  /// Audits a text as the command does.
  package static func audit(
    _ text: String, as format: DraftFormat = .markdown, given: GivenMetadata = .none,
    phrases: [String] = []
  ) throws -> AuditedDraft {
    let source = SourceFile(name: "draft", text: text)
    return try audit(Draft.parse(source, as: format, given: given), phrases: phrases)
  }

  /// Audits a file as the command does.
  package static func audit(fileAt path: String, phrases: [String] = []) throws -> AuditedDraft {
    try audit(DraftReader().draft(.file(path: path)), phrases: phrases)
  }

  package static func auditor(rules: RuleSet = .standard) throws -> Auditor {
    Auditor(segmenter: WordSegmenter(try ModelWordBoundaryFinder()), rules: rules)
  }

  /// What rules may look at in a text.
  package static func evidence(
    _ text: String, as format: DraftFormat = .markdown, phrases: [String] = []
  ) throws -> Evidence {
    try evidence(Array(text.utf8), as: format, phrases: phrases)
  }

  /// What rules may look at in a file of some bytes.
  package static func evidence(
    _ bytes: [UInt8], as format: DraftFormat = .markdown, phrases: [String] = []
  ) throws -> Evidence {
    let (utf8, encoding) = try TextDecoder.decode(bytes, isHTML: format == .html)
    let source = SourceFile(name: "draft", utf8: utf8, encoding: encoding)
    return try audit(Draft.parse(source, as: format), phrases: phrases, by: RuleSet(members: []))
      .evidence
  }

  package static func leftovers(
    in text: String, as format: DraftFormat = .markdown
  ) throws -> Leftovers {
    try evidence(text, as: format).leftovers
  }

  /// What one rule finds in a text, whether it judges the draft or what others have found in it.
  package static func findings(
    of rule: any Rule, in text: String, as format: DraftFormat = .markdown, phrases: [String] = []
  ) throws -> [Finding] {
    findings(of: rule, in: try evidence(text, as: format, phrases: phrases))
  }

  package static func findings(of rule: any Rule, in evidence: Evidence) -> [Finding] {
    let others = RuleSet.standard.members.filter { type(of: $0.rule) != type(of: rule) }
    let own = RuleSet.Member(rule: rule, severity: nil)
    let needed = rule is any ReviewRule ? others + [own] : [own]
    let id = type(of: rule).id
    return RuleSet(members: needed).findings(in: evidence).filter { $0.rule == id }
  }

  private static func audit(
    _ draft: Draft, phrases: [String], by rules: RuleSet = .standard
  ) throws -> AuditedDraft {
    try auditor(rules: rules).audit(
      draft, phrases: phrases.map { try PhraseParser.parse($0, source: .commandLine) })
  }

  /// The uses of one term in a sentence, as `text/kind`.
  package static func uses(of term: String, in text: String) throws -> [String] {
    let source = SourceFile(name: "line", text: text)
    let draft = Draft(linesOf: source)
    let phrases = PhraseSet([try PhraseParser.parse(term, source: .commandLine)])
    let (segmented, boundaries) = WordSegmenter(try ModelWordBoundaryFinder()).segment(draft)
    let matched = MatchedDraft(
      segmented, boundaries, outline: Outline(linesOf: draft), phrases: phrases,
      matcher: TermMatcher(phrases.terms))
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
