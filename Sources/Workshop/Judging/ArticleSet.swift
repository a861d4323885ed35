internal import Auditing
internal import Drafts
internal import Inputs
internal import Phrases
internal import Reports
package import Rules
internal import Scoring
package import Vocabulary
package import Words

/// Articles whose findings editors have judged without knowing how kwaudit works.
///
/// A folder with `index.tsv` (file, phrases, parted by ` ; `) and `findings.tsv` (file, rule, line, label, why), each
/// with a line of names first.
package struct ArticleSet: Sendable {
  /// What an editor says of a finding.
  package enum Label: String, Sendable, CaseIterable {
    /// True, and the draft is better for it.
    case useful
    /// True, and not worth a minute.
    case noise
    /// Not true of the draft, or its advice makes the draft worse.
    case wrong = "false"
  }

  package struct Finding: Sendable {
    package let file: String
    package let rule: RuleID
    package let line: Int
    /// `nil` where no editor has judged it yet.
    package let label: Label?
    package let message: String
  }

  /// How many articles there are.
  package let articles: Int
  /// What kwaudit finds in them, as a report tells it.
  package let findings: [Finding]

  private struct Key: Hashable {
    let file: String
    let rule: String
    let line: Int
  }

  /// - Throws: where a table or an article cannot be read.
  package init(folder: String, by segmenter: WordSegmenter) throws {
    let labels = try Self.labels(folder)
    let auditor = Auditor(segmenter: segmenter)
    let articles = try TableFile(folder + "/index.tsv", columns: 2).rows.map(\.cells)
    self.articles = articles.count
    findings = try articles.flatMap { cells -> [Finding] in
      let phrases = try cells[1].split(separator: ";").map {
        try PhraseParser.parse(String($0), source: .commandLine)
      }
      let draft = try DraftReader().draft(.file(path: folder + "/" + cells[0]))
      let audited = DraftReport(try auditor.audit(draft, phrases: phrases), in: .japanese)
      let report = Report(
        judging: [audited], by: Report.Criteria(),
        tool: Report.Tool(version: "", segmenter: segmenter.name), language: .japanese,
        unreadable: [])
      return report.drafts[0].findings.map { finding in
        let key = Key(file: cells[0], rule: finding.rule.rawValue, line: finding.line)
        return Finding(
          file: cells[0], rule: finding.rule, line: finding.line, label: labels[key],
          message: finding.message)
      }
    }
  }

  private static func labels(_ folder: String) throws -> [Key: Label] {
    var labels: [Key: Label] = [:]
    for (line, cells) in try TableFile(folder + "/findings.tsv", columns: 5).rows {
      guard let label = Label(rawValue: cells[3]) else {
        throw TableError.unknownLabel(cells[3], line: line, known: Label.allCases.map(\.rawValue))
      }
      labels[Key(file: cells[0], rule: cells[1], line: Int(cells[2]) ?? 0)] = label
    }
    return labels
  }

  package func count(_ label: Label?, of rule: RuleID? = nil) -> Int {
    findings.count { $0.label == label && (rule == nil || $0.rule == rule) }
  }

  /// The rules that found something, in the catalog's order, with what editors said.
  package var usefulness: [(rule: RuleID, RuleUsefulness)] {
    RuleCatalog.ids.compactMap { rule in
      let known = RuleUsefulness(
        useful: count(.useful, of: rule), noise: count(.noise, of: rule),
        wrong: count(.wrong, of: rule))
      return known.findings > 0 ? (rule, known) : nil
    }
  }
}
