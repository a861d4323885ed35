internal import Outcomes
internal import Reports
internal import Vocabulary

/// The drafts of a run, a row each, the worst first.
struct DraftTable {
  let report: Report
  let labels: Labels
  /// Where each draft's own section is, in the order of the report.
  let links: [String]
  let words: Values
  /// The folder of all drafts.
  private let folder: String

  init(report: Report, labels: Labels, links: [String], words: Values) {
    self.report = report
    self.labels = labels
    self.links = links
    self.words = words
    folder = CommonFolder.of(report.drafts.map(\.path))
  }

  var html: String {
    Templates.render(
      "drafts",
      [
        "w": words, "heading": heading, "counts": counts, "notes": notes,
        "hasDrafts": !report.drafts.isEmpty,
        "folder": folder.isEmpty ? nil : folder,
        "rows": report.worstFirst.map(row), "unreadable": unreadable,
      ])
  }

  var heading: String {
    let verdict = "\(labels.sign(report.outcome)) \(labels.outcome(report.outcome))"
    return verdict + labels.failed(report.draftsWithOutcome, of: report)
      + (report.summary.meanScore.map {
        labels.pick("　", " · ") + labels.meanPoints($0.tenths, of: report.summary)
      }
        ?? "")
  }

  private var counts: [Values] {
    let summary = report.summary
    let others = [
      summary.known > 0 ? labels.known(summary.known) : nil,
      summary.fixed > 0 ? labels.fixedFindings(summary.fixed) : nil,
      summary.suppressed > 0 ? labels.suppressedFindings(summary.suppressed) : nil,
      report.summary.unscored > 0 ? labels.unscored(report.summary.unscored) : nil,
      report.unreadable.isEmpty ? nil : labels.unreadableInputs(report.unreadable.count),
    ].compactMap { $0 }
    return DraftView.counts(
      [(.error, summary.errors), (.warning, summary.warnings), (.info, summary.infos)], labels)
      + others.map { ["class": "faint", "sign": "", "text": $0] }
  }

  private var notes: [String] {
    [
      labels.criteria(report.criteria, hasKnownShortfalls: report.hasKnownShortfalls),
      report.goneDrafts.isEmpty ? nil : labels.goneDrafts(report.goneDrafts, limit: 5),
    ].compactMap { $0 }
  }

  private func row(_ index: Int) -> Values {
    let draft = report.drafts[index]
    let outcome = report.outcome(of: draft)
    let steps = DraftSteps(draft)
    let step = steps.items.first
    let gravest = steps.gravestFindings(of: draft)
    let phrase = draft.phrases.isEmpty ? nil : draft.phrases[step?.phrases.first ?? 0].phrase
    let more = draft.phrases.count > 1 ? " " + labels.others(draft.phrases.count - 1) : ""
    return [
      "rank": outcome.rank, "outcome": outcome.rawValue, "sign": labels.sign(outcome),
      "verdict": labels.outcome(outcome), "score": draft.score?.tenths ?? "–",
      "order": draft.score.map { $0.isFinite ? $0.plainTenths : "-1" } ?? "-1",
      "name": String(draft.path.dropFirst(folder.count)),
      "title": draft.title?.text, "link": links[index], "phrase": phrase.map { $0 + more } ?? "–",
      "errors": gravest.count { $0.severity == .error },
      "warnings": gravest.count { $0.severity == .warning },
      "infos": gravest.count { $0.severity == .info },
      "step": step.map { "\($0.gainText) \($0.step.advice)" }
        ?? gravest.first?.messageWithPlaces(in: labels.language) ?? "",
    ]
  }

  private var unreadable: Values? {
    if report.unreadable.isEmpty { return nil }
    return [
      "heading": labels.unreadable,
      "inputs": report.unreadable.map { ["path": $0.path, "message": $0.message] as Values },
    ]
  }
}
