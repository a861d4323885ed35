package import Reports
package import Vocabulary

/// The words for what makes drafts pass, and for what is known, mended and suppressed.
extension Labels {
  /// What a draft must reach to pass, where the user asked for more than no errors.
  /// - Parameter hasKnownShortfalls: whether a baseline lets drafts pass with less.
  package func criteria(
    _ criteria: Report.Criteria, hasKnownShortfalls: Bool = false
  ) -> String? {
    let isUsual =
      criteria.failOn == .error && criteria.failUnder == nil && criteria.regressionTolerance == nil
    return isUsual ? nil : conditions(criteria, hasKnownShortfalls: hasKnownShortfalls)
  }

  /// What a draft must reach to pass.
  /// - Parameter hasKnownShortfalls: whether a baseline lets drafts pass with less.
  package func conditions(
    _ criteria: Report.Criteria, hasKnownShortfalls: Bool = false
  ) -> String {
    let score =
      demand(score: criteria.failUnder?.tenths)
      + (criteria.failUnder != nil && hasKnownShortfalls
        ? pick("（ベースラインの点数から下がっていない原稿は除く）", " (or one not below the baseline's)") : "")
    let fall = criteria.regressionTolerance.map { tolerance in
      let points =
        (tolerance * 10).rounded() == tolerance * 10
        ? tolerance.tenths : tolerance.decimal(places: 3)
      return tolerance == 0
        ? pick("ベースラインの点数以上", "a score not below the baseline's")
        : pick(
          "ベースラインから\(points)点を超えて下がらない", "a score at most \(points) below the baseline's")
    }
    // Who asks for no more than the old score does not ask for any score.
    let scores = fall != nil && criteria.failUnder == nil ? [fall] : [score, fall]
    let demands = ([demand(criteria.failOn)] + scores).compactMap { $0 }
    return conditions(demands.joined(separator: comma))
  }
  /// - Parameter demands: parted by `comma`.
  package func conditions(_ demands: String) -> String {
    pick("合格の条件：", "required: ") + demands
  }
  /// What is asked of findings.
  package func demand(_ severity: FailOn) -> String {
    switch severity {
    case .error: pick("エラー0", "no errors")
    case .warning: pick("エラー・警告0", "no errors or warnings")
    case .info: pick("指摘0", "no findings")
    case .never: pick("指摘は不問", "any findings")
    }
  }
  /// - Parameter score: the lowest; `nil`: any.
  package func demand(score: String?) -> String {
    score.map { pick("\($0)点以上", "a score of \($0) or more") } ?? pick("点数の下限なし", "any score")
  }
  package var comma: String { pick("、", ", ") }

  /// Why a draft that passes needs work all the same, where nobody asked for a score; `nil` where it does not.
  package func workNeeded(_ draft: DraftReport, _ criteria: Report.Criteria) -> String? {
    guard criteria.failUnder == nil, draft.outcome(criteria) == .needsWork else { return nil }
    return workNeeded(below: Outcome.goodScore.figure)
  }
  package func workNeeded(below score: String) -> String {
    pick("合格だが\(score)点未満", "passes, but below \(score)")
  }

  private func unscoredFailure(_ draft: DraftReport) -> String {
    guard draft.phrases.isEmpty else { return nothingChecked }
    return pick(
      "対策フレーズがないので採点できず、点数の基準を満たしたか確かめられません。-p かフロントマターの target_phrases で指定してください。",
      "There is no target phrase, so there is no score to compare with what is demanded. Name one "
        + "with -p or as target_phrases in the front matter.")
  }

  /// What an unscored draft is told in formats that have no verdict of a draft, and how grave it is.
  package func unscored(
    _ draft: DraftReport, _ criteria: Report.Criteria
  ) -> (severity: Severity, message: String)? {
    guard draft.verdict == .unscored else { return nil }
    return draft.lacksScore(criteria)
      ? (.error, unscoredFailure(draft))
      : (.info, draft.phrases.isEmpty ? noPhrases : nothingChecked)
  }

  /// Why a draft fails by its score; none where it does not.
  package func scoreFaults(_ draft: DraftReport, _ criteria: Report.Criteria) -> [String] {
    guard let score = draft.score else {
      return draft.lacksScore(criteria) ? [unscoredFailure(draft)] : []
    }
    var faults: [String] = []
    if draft.isBelow(criteria), let failUnder = criteria.failUnder {
      let (own, needed) = (score.tenths, failUnder.tenths)
      faults.append(belowNeeded(own, needed))
    }
    if draft.hasRegressed(criteria), let old = draft.baseline?.score {
      let (own, old) = (score.tenths, old.tenths)
      faults.append(
        pick(
          "点数がベースラインの\(old)点から\(own)点に下がりました。",
          "The score fell from \(old) in the baseline to \(own)."))
    }
    return faults
  }

  package func belowNeeded(_ own: String, _ needed: String) -> String {
    pick(
      "\(own)点で、合格の条件の\(needed)点に届いていません。",
      "The score is \(own); it takes \(needed) to pass.")
  }

  /// That a draft passes with a score below what it takes; `nil` where it does not.
  package func knownShortfall(_ draft: DraftReport, _ criteria: Report.Criteria) -> String? {
    guard draft.isKnownToBeBelow(criteria), let score = draft.score,
      let failUnder = criteria.failUnder, let old = draft.baseline?.score
    else { return nil }
    return pick(
      "\(score.tenths)点は合格の条件の\(failUnder.tenths)点に届きませんが、ベースラインの\(old.tenths)点から下がっていないので、不合格にしません。",
      "The score is \(score.tenths) and it takes \(failUnder.tenths) to pass, but it has not fallen below the "
        + "\(old.tenths) of the baseline, and so fails nothing.")
  }

  package func scoreChange(from old: String, to new: String) -> String {
    pick("ベースライン \(old)点 → \(new)点", "baseline \(old) → \(new)")
  }

  package func known(_ count: Int) -> String {
    pick("既知 \(count.grouped)", "known \(count.grouped)")
  }
  package func fixedFindings(_ count: Int) -> String {
    pick("解消 \(count.grouped)", "fixed \(count.grouped)")
  }
  package func suppressedFindings(_ count: Int) -> String {
    pick("抑制 \(count.grouped)", "suppressed \(count.grouped)")
  }

  /// - Parameter limit: how many are named.
  package func goneDrafts(_ paths: [String], limit: Int) -> String {
    let names =
      paths.prefix(limit).joined(separator: pick("、", ", ")) + (paths.count > limit ? "…" : "")
    return pick(
      "ベースラインにあって、もうない原稿 \(paths.count.grouped)件：\(names)",
      "drafts of the baseline that are gone, \(paths.count.grouped): \(names)")
  }
  package var shrinkBaseline: String {
    pick(
      "解消した指摘となくなった原稿は、--baseline に --write-baseline を添えるとベースラインから外れます。",
      "Run with both --baseline and --write-baseline to drop what is fixed or gone.")
  }
}
