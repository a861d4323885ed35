internal import Formats
internal import Reports

/// What an audit found out about a draft.
public struct AuditReport: Sendable {
  /// 0 to 100, with one decimal; `nil` for a draft without target phrases, and where no part could
  /// be checked.
  public let score: Double?
  /// Whether the draft reaches what the settings demand (`fail-on`, `fail-under`).
  public let passed: Bool
  /// The title, wherever the draft has it; `nil` where it has none.
  public let title: String?
  /// One for each target phrase: those given, then those of the settings, then those that the draft
  /// names.
  public let phrases: [Phrase]
  /// What holds the draft back, by place, then the more severe first.
  public let findings: [Finding]
  /// What the draft's own comments suppress, in the same order.
  public let suppressed: [Finding]
  /// Every use of every term, in the order of the text; uses that do not count are among them.
  public let uses: [Use]
  /// With the draft's own text.
  let report: Report

  /// The whole as the program's `--format json` writes it for this draft alone; rendered when asked for.
  public var json: String {
    var report = report
    report.drafts = report.drafts.map(\.withoutContent)
    return Self.text(of: report, as: .json)
  }

  /// The whole as one page for browsers, as the program's `--format html` writes it for this draft alone: the
  /// draft's text with its findings, complete without the network and without a script; rendered when asked for.
  public var html: String { Self.text(of: report, as: .html) }

  /// The same as `json` with the draft's own text.
  package var jsonWithText: String { Self.text(of: report, as: .json) }

  /// The whole as the program's `--format markdown` writes it.
  package var markdown: String { Self.text(of: report, as: .markdown) }

  private static func text(of report: Report, as format: ReportFormat) -> String {
    format.render(report, options: RenderOptions(width: 80, usesColor: false))
  }

  /// How the draft does for one target phrase.
  public struct Phrase: Sendable {
    /// The phrase as typed.
    public let text: String
    public let terms: [String]
    /// 0 to 100, with one decimal; `nil` where no part could be checked.
    public let score: Double?
    public let parts: [Part]
  }

  /// One part of a phrase's score.
  public struct Part: Sendable {
    /// `titleTerms`, `leadTerms` ...: the names of the JSON report.
    public let id: String
    /// 0 to `maximum`.
    public let earned: Double
    public let maximum: Double
    /// Whether the draft has what the part is about, and not in a block that it only names; else it
    /// leaves the score.
    public let isChecked: Bool
    /// What was measured, and so why points are missing.
    public let reason: String
  }

  /// Something that holds the draft back.
  public struct Finding: Sendable {
    public enum Severity: String, Sendable, CaseIterable {
      case error, warning, info
    }

    /// What `Auditor` is given beside a text.
    public enum Field: String, Sendable, CaseIterable {
      case title, description, slug
    }

    /// The rule's id: `phrase-missing-from-title`.
    public let rule: String
    public let severity: Severity
    /// The target phrase it is about; `nil` for the draft as a whole.
    public let phrase: String?
    /// What is the matter.
    public let message: String
    /// What to do.
    public let advice: String
    /// Where; the start of the text for what is missing altogether, and for what is given beside it.
    public let span: TextSpan
    /// What it is about where that is given beside the text and stands nowhere in it; `nil` for all else.
    public let field: Field?
    /// Tells the finding from all others of its draft, and stays the same while other parts change.
    public let fingerprint: String
  }
}
