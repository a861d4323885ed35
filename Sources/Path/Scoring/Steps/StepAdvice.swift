internal import Rules
internal import SourceText
internal import Vocabulary

/// The sentences that say what to do first.
enum StepAdvice {
  /// The width of terms alone (full-width 1, half-width 0.5): the least in which a title can say them.
  static func width(of terms: [String]) -> Double {
    terms.reduce(0) { $0 + Double(DisplayWidth.columns(of: $1, ambiguous: .wide)) / 2 }
  }

  static func naturalness(_ rules: [RuleID], places: Int, limit: Double) -> Localized {
    let limit = limit.figure
    guard rules.count == 1, let rule = RuleCatalog.rule(rules[0])?.description else {
      return Localized(
        ja: "不自然なくり返しの指摘をすべて直す（\(places)か所。残っているうちは\(limit)点まで）",
        en:
          "Mend every finding of unnatural repetition (\(places) places; until then the score is at most \(limit))"
      )
    }
    return Localized(
      ja: "「\(rule.summary.ja)」を直す（\(places)か所。残っているうちは\(limit)点まで）",
      en:
        "Mend “\(rule.summary.en)” (\(places == 1 ? "1 place" : "\(places) places"); until then the score is at most \(limit))"
    )
  }

  /// - Parameters:
  ///   - phrase: before the change.
  ///   - isThere: whether the draft has the title, description or text that is to be changed.
  static func advice(_ change: Change, _ phrase: ScoredPhrase, isThere: Bool) -> Localized {
    let placement = phrase.placement
    let missing = change.missing(from: phrase)
    let limit = phrase.limits.earlyTitleWidth.figure
    switch change {
    case .title:
      return !isThere
        ? Localized(
          ja: "\(ja(missing))の入ったタイトルをつける", en: "Give the draft a title with \(en(missing))")
        : Localized(
          ja: "タイトルに\(ja(missing))を入れる（全角\(limit)文字までに語がそろえば満点）",
          en:
            "Work \(en(missing)) into the title (full marks if all terms are within width \(limit))"
        )
    case .titleEarly:
      return Localized(
        ja: "タイトルの語を前に寄せる（いま全角\(placement.titleEnd?.figure ?? "")文字でそろう。\(limit)文字までなら満点）",
        en:
          "Move the terms of the title forward (the last one ends at width \(placement.titleEnd?.figure ?? ""); full marks within \(limit))"
      )
    case .lead:
      return placement.sentences == 0 && phrase.terms.count > 1
        ? Localized(
          ja: "リード文に\(ja(phrase.terms))がそろう1文を書く",
          en: "Write one sentence with \(en(phrase.terms)) in the lead")
        : Localized(
          ja: "リード文に\(ja(missing))を入れる", en: "Work \(en(missing)) into the lead")
    case .headings:
      return placement.headingCount == 0
        ? Localized(
          ja: "話の切れ目にH2の見出しを立て、\(ja(missing))を入れる",
          en: "Give the text H2 headings, with \(en(missing)) in one of them")
        : Localized(
          ja: "話の合うH2かH3の見出しに\(ja(missing))を入れる（1回で満点）",
          en: "Work \(en(missing)) into an H2 or H3 heading that it suits (once is enough)")
    case .together:
      return placement.paragraphs > 0
        ? Localized(
          ja: "\(ja(phrase.terms))がそろう段落で、1文にまとめる",
          en:
            "Bring \(en(phrase.terms)) together in one sentence of the paragraph that has them all")
        : Localized(
          ja: "\(ja(phrase.terms))のつながりを1文で言う",
          en: "Say in one sentence what \(en(phrase.terms)) have to do with each other")
    case .description:
      return !isThere
        ? Localized(
          ja: "\(ja(missing))の入ったメタディスクリプションを書く",
          en: "Write a description with \(en(missing))")
        : Localized(
          ja: "メタディスクリプションに\(ja(missing))を入れる", en: "Work \(en(missing)) into the description")
    case .spread:
      return Localized(
        ja: "話題が見えない節で、話題とのつながりをひとこと示す",
        en: "Say in the sections off the topic what they have to do with it")
    }
  }

  private static func ja(_ terms: [String]) -> String { terms.map { "「\($0)」" }.joined() }

  private static func en(_ terms: [String]) -> String {
    let quoted = terms.map { "“\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " and " + last
  }
}
