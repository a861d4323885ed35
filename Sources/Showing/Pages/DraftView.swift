internal import Outcomes
internal import Reports
internal import Vocabulary

/// A draft as its section shows it: what all parts of the section share.
struct DraftView {
  let draft: DraftReport
  let criteria: Report.Criteria
  let labels: Labels
  /// Begins every id of the section.
  let id: String
  let marks: TermMarks
  let steps: DraftSteps
  /// `nil` where the report does not carry the text.
  let places: TextPlaces?
  /// Whether there is a list of drafts to go back to.
  let isOfSeveral: Bool
  /// Whether no more is shown than what the first screen says.
  let isBrief: Bool

  init(
    _ draft: DraftReport, _ criteria: Report.Criteria, _ labels: Labels, id: String,
    isOfSeveral: Bool = false, isBrief: Bool = false
  ) {
    self.draft = draft
    self.criteria = criteria
    self.labels = labels
    self.id = id
    self.isOfSeveral = isOfSeveral
    self.isBrief = isBrief
    marks = TermMarks(draft)
    steps = DraftSteps(draft)
    places = isBrief ? nil : draft.content.map(TextPlaces.init)
  }

  var outcome: Outcome { draft.outcome(criteria) }

  /// How many colours there are for terms.
  static let hues = 8

  /// The sign, the colour and the number of a term.
  func values(ofTerm term: String) -> Values {
    let index = marks.index(of: term) ?? 0
    return ["mark": marks.sign(of: term), "hue": index % Self.hues, "index": index, "term": term]
  }

  /// The id of the row that shows a line; `nil` where the text is not shown.
  func link(toLine line: Int) -> String? {
    places.flatMap { $0.row(ofLine: line) }.map { "\(id)-r\($0)" }
  }

  /// Links to where a step is made: to the first lines, each once, or the field beside the draft.
  func links(to step: StepReport, most: Int = 4) -> [Values] {
    let lines = step.lines
    if lines.isEmpty, let field = step.kind.field, let block = places?.block(of: field) {
      return [["text": labels.field(field), "link": "\(id)-r\(places?.row(ofBlock: block) ?? 0)"]]
    }
    return lines.prefix(most).enumerated().map { index, line in
      let more = index == most - 1 && lines.count > most ? "…" : ""
      return [
        "text": labels.lines([line]) + more, "link": link(toLine: line) ?? findingsID,
      ]
    }
  }

  func noteID(_ finding: Int) -> String { "\(id)-f\(finding + 1)" }

  /// The table of all findings; `nil` where it is not shown.
  private var findingsID: String? {
    isBrief || draft.findings.isEmpty ? nil : "\(id)-findings"
  }

  /// Where a finding is told: beside the text, else in the table of all.
  func link(toFinding index: Int) -> String? { places == nil ? findingsID : noteID(index) }
}

extension StepKind {
  /// The field of metadata that it changes.
  fileprivate var field: MetadataField? {
    switch self {
    case .title, .titleEarly: .title
    case .description: .description
    default: nil
    }
  }
}

extension Severity {
  var sign: String {
    switch self {
    case .error: "✗"
    case .warning: "!"
    case .info: "i"
    }
  }
}

extension DraftView {
  /// A finding as lists name it.
  func values(of severity: Severity) -> Values {
    ["severity": severity.rawValue, "sign": severity.sign, "word": labels.single(severity)]
  }

  /// How many findings of each severity there are.
  static func counts(_ counts: [(Severity, Int)], _ labels: Labels) -> [Values] {
    counts.map { severity, count in
      [
        "class": count == 0 ? "none" : "s-\(severity.rawValue)", "sign": severity.sign,
        "text": "\(labels.severity(severity)) \(count.grouped)",
      ]
    }
  }
}
