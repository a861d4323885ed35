internal import Outcomes
internal import Reports
internal import Vocabulary

/// What to do first in a draft, as a numbered list.
struct MarkdownSteps {
  private let draft: DraftReport
  private let labels: Labels

  /// More steps than this are counted.
  private static let shown = 10

  init(_ draft: DraftReport, _ labels: Labels) {
    self.draft = draft
    self.labels = labels
  }

  /// `nil` where there is nothing to do.
  var text: String? {
    let items = DraftSteps(draft).items
    if items.isEmpty { return nil }
    var lines = ["**\(labels.firstSteps)**\(labels.firstStepsNote)", ""]
    lines += items.prefix(Self.shown).enumerated().map { index, item in
      "\(index + 1). \(Self.item(item, labels))\(owners(of: item))"
    }
    if items.count > Self.shown { lines += ["", labels.moreSteps(items.count - Self.shown)] }
    return lines.joined(separator: "\n")
  }

  /// Gain, lines and what to do, on one line.
  static func item(_ item: DraftSteps.Item, _ labels: Labels) -> String {
    let place = labels.lines(item.step.lines)
    let optional = item.step.optional ? labels.optionalSteps + labels.colon : ""
    let text = optional + MarkdownDetails.clipped(item.step.advice)
    return "**\(item.gainText)** " + (place.isEmpty ? "" : place + " ") + text
  }

  /// Of several phrases, for which ones it is.
  private func owners(of item: DraftSteps.Item) -> String {
    guard draft.phrases.count > 1 else { return "" }
    let names = item.phrases.prefix(3).map { MarkdownDetails.clipped(draft.phrases[$0].phrase) }
    let rest = item.phrases.count - names.count
    let text = names.joined(separator: labels.listGap) + (rest > 0 ? " " + labels.others(rest) : "")
    return labels.pick("（\(text)）", " (\(text))")
  }
}
