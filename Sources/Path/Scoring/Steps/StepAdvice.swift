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
          "Fix every finding of unnatural repetition (\(places) places; until then the score is at most \(limit))"
      )
    }
    return Localized(
      ja: "「\(rule.summary.ja)」を直す（\(places)か所。残っているうちは\(limit)点まで）",
      en:
        "Fix “\(rule.summary.en)” (\(places.english("place")); until then the score is at most \(limit))"
    )
  }

  /// - Parameters:
  ///   - phrase: before the change.
  ///   - isThere: whether the draft has the title, description or text that is to be changed.
  static func advice(_ change: Change, _ phrase: ScoredPhrase, isThere: Bool) -> Localized {
    Localized { language in advice(change, phrase, isThere: isThere, language) }
  }

  private static func advice(
    _ change: Change, _ phrase: ScoredPhrase, isThere: Bool, _ language: Language
  ) -> String {
    let placement = phrase.placement
    let missing = change.missing(from: phrase)
    let limit = phrase.limits.earlyTitleWidth.figure
    switch change {
    case .title:
      return !isThere
        ? language.pick(
          ja: "\(missing.quotedJapanese)の入ったタイトルをつける",
          en: "Give the draft a title with \(missing.quotedEnglish)")
        : language.pick(
          ja: "タイトルに\(missing.quotedJapanese)を入れる（全角\(limit)文字までに語がそろえば満点）",
          en:
            "Work \(missing.quotedEnglish) into the title (full marks if all terms are within the first \(limit) full-width characters)"
        )
    case .titleEarly:
      return language.pick(
        ja: "タイトルの語を前に寄せる（いま全角\(placement.titleEnd?.figure ?? "")文字でそろう。\(limit)文字までなら満点）",
        en:
          "Move the terms of the title forward (the last one ends at width \(placement.titleEnd?.figure ?? ""); full marks within \(limit))"
      )
    case .lead:
      return placement.sentences == 0 && phrase.terms.count > 1
        ? language.pick(
          ja: "リード文に\(phrase.terms.quotedJapanese)がそろう1文を書く",
          en: "Write one sentence with \(phrase.terms.quotedEnglish) in the lead")
        : language.pick(
          ja: "リード文に\(missing.quotedJapanese)を入れる",
          en: "Work \(missing.quotedEnglish) into the lead")
    case .headings:
      return placement.headingCount == 0
        ? language.pick(
          ja: "話の切れ目にH2の見出しを立て、\(missing.quotedJapanese)を入れる",
          en: "Give the text H2 headings, with \(missing.quotedEnglish) in one of them")
        : language.pick(
          ja: "内容の合うH2かH3の見出しに\(missing.quotedJapanese)を入れる（1回で満点）",
          en:
            "Work \(missing.quotedEnglish) into an H2 or H3 heading that it suits (once is enough)")
    case .together:
      return placement.paragraphs > 0
        ? language.pick(
          ja: "\(phrase.terms.quotedJapanese)がそろう段落で、1文にまとめる",
          en:
            "Bring \(phrase.terms.quotedEnglish) together in one sentence of the paragraph that has them all"
        )
        : language.pick(
          ja: "\(phrase.terms.quotedJapanese)のつながりを1文で言う",
          en: "Say in one sentence what \(phrase.terms.quotedEnglish) have to do with each other")
    case .description:
      return !isThere
        ? language.pick(
          ja: "\(missing.quotedJapanese)の入ったメタディスクリプションを書く",
          en: "Write a description with \(missing.quotedEnglish)")
        : language.pick(
          ja: "メタディスクリプションに\(missing.quotedJapanese)を入れる",
          en: "Work \(missing.quotedEnglish) into the description")
    case .spread:
      return language.pick(
        ja: "話題が見えない節で、話題とのつながりをひとこと示す",
        en: "Say in the sections off the topic what they have to do with it")
    }
  }
}
