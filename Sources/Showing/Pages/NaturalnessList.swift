internal import Outcomes
internal import Reports
internal import Vocabulary

/// What accuses the draft of stuffing, with its places.
struct NaturalnessList {
  let view: DraftView

  /// `nil` where nothing does.
  var values: Values? {
    let items = view.draft.findings.enumerated().filter { $0.element.group == .naturalness }
    if items.isEmpty { return nil }
    return [
      "items": items.map { index, finding -> Values in
        view.values(of: finding.severity).adding([
          "place": view.place(of: finding), "link": view.link(toFinding: index),
          "message": view.message(of: finding),
          "excerpt": finding.excerpt.isEmpty ? nil : finding.excerpt,
        ])
      }
    ]
  }
}
