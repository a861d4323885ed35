internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds terms that the draft spells in more than one way.
package struct MixedSpelling: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "mixed-spelling",
    group: .usage,
    severities: [.info],
    summary: Localized(
      ja: "対策フレーズの語の表記がゆれている",
      en: "The draft spells a term in more than one way"),
    rationale: Localized(
      ja: """
        表記ゆれは読者に別のものかと思わせ、ページ内検索でも一方が見つかりません。順位のためではなく、読みやすさのための\
        指摘です。どちらの表記も2回以上あるとき、または4回以上の中に1回だけ別の\
        表記があるときに知らせます（このツールの判断）。活用形、大文字と小文字だけの違い、見た目が同じ文字の違い、複合語で送り仮名を省いた形\
        （引越業者）、引用の中は表記ゆれとしません。
        """,
      en: """
        Two spellings make readers wonder whether two things are meant, and a search within the page \
        finds only one. This is about reading, not ranking. It is reported where both spellings are used twice or more, or one is used once against four (this tool's choice). Inflected forms, a difference of \
        case alone, characters that look the same, okurigana left out in a compound (引越業者) and quotations do not \
        count as other spellings.
        """),
    remedy: Localized(
      ja: "表記を1つに決めて、原稿全体でそろえてください。",
      en: "Decide on one spelling and use it throughout."),
    pairs: [
      RulePair(
        before: """
          # 問い合わせの受け付け

          問い合わせは電話で受けます。問合せの時間は平日の九時からです。問合せの前に、よくある質問をご覧ください。
          """,
        after: """
          # 問い合わせの受け付け

          問い合わせは電話で受けます。時間は平日の九時からです。その前に、よくある質問をご覧ください。
          """, phrases: ["問い合わせ"]),
      RulePair(
        before: """
          # サーバーの移転

          サーバーの移転は夜に行います。新しいサーバへは、先にデータを写します。古いサーバは一か月残します。
          """,
        after: """
          # サーバーの移転

          サーバーの移転は夜に行います。新しいサーバーへは、先にデータを写します。古いほうは一か月残します。
          """, phrases: ["サーバー"]),
    ],
    passing: [
      RuleExample("# バイオリン入門\n\nバイオリンを弾きます。バイオリンの弓も要ります。", phrases: ["バイオリン"]),
      // Once each, a slip; in a compound, a custom; between quotation marks, somebody else's.
      RuleExample("# 楽器\n\nバイオリンを弾きます。ヴァイオリンの弓は別売りです。", phrases: ["バイオリン"]),
      RuleExample(
        "# 引っ越しの話\n\n引っ越しは春。引っ越しは秋。引っ越しの日。引越業者と引越会社に聞く。「引越し」と書く人もいる。",
        phrases: ["引っ越し"]),
      RuleExample("# 秋の旅\n\n秋は安い。春も安くなる。", phrases: ["安い"]),
      RuleExample("# 申し込みの話\n\n申し込みは簡単です。電話で申し込んだ人もいます。", phrases: ["申し込み"]),
      RuleExample("# 午後\n\nI like coffee. Coffee is good.", phrases: ["coffee"]),
      // U+2011, a hyphen that does not break.
      RuleExample("# GPT-4の話\n\nGPT-4を試す。GPT\u{2011}4は賢い。", phrases: ["GPT-4"]),
      RuleExample(
        "# Webpackの話\n\nWebpackを入れる。設定はwebpack.config.jsに書く。", phrases: ["Webpack"]),
    ],
    failing: [
      RuleExample(
        "# バイオリン入門\n\nバイオリンを弾きます。バイオリンの弓、バイオリンの弦。↓ヴァイオリンの箱は別売りです。",
        phrases: ["バイオリン"], says: ["バイオリン", "4", "ヴァイオリン", "1"]),
      RuleExample(
        "# 制作\n\nＷｅｂの話です。↓Webの仕事とWebの将来を、Ｗｅｂで書きます。", phrases: ["Web 仕事"],
        says: ["Web", "2", "Ｗｅｂ", "2"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.terms.compactMap { term in
      let house = evidence.matched.phrases.terms[term.term].spelling
      let strange = house.map { house in
        term.spellings.filter { !house.all.contains($0.text) }
      }
      guard let most = term.spellings.first,
        let rarest = (strange ?? Self.others(than: most, of: term.spellings)).last
      else { return nil }
      return finding(
        severity: .info, phrase: evidence.onlyPhrase(withTerm: term.term),
        message: message(term.spellings),
        advice: advice(house?.preferred, isTie(term.spellings) ? nil : most.text),
        at: rarest.first ?? evidence.firstUse(ofTerms: [term.term]), judging: .draft)
    }
  }

  /// The spellings beside the most frequent one, where they are a habit: another is used again, or one
  /// stands against many. A word in Latin letters beside its katakana is another way of saying it, not of
  /// spelling it.
  private static func others(than most: Spelling, of spellings: [Spelling]) -> [Spelling] {
    let others = spellings.dropFirst().filter { isLatin($0) == isLatin(most) }
    let isHabit = others.contains { $0.uses >= usesOfHabit } || most.uses >= many
    return isHabit ? others : []
  }

  private static func isLatin(_ spelling: Spelling) -> Bool {
    spelling.text.unicodeScalars.contains {
      $0.properties.isAlphabetic && ($0.isASCII || (0xFF21...0xFF5A).contains($0.value))
    }
  }

  private static let usesOfHabit = 2
  private static let many = 4

  private func message(_ spellings: [Spelling]) -> Localized {
    if spellings.count == 1 {
      return Localized(
        ja: "「\(spellings[0].text)」は、設定（spelling）で決めた表記ではありません。",
        en: "“\(spellings[0].text)” is not a spelling that the settings (spelling) allow.")
    }
    let ja = spellings.map { "「\($0.text)」\($0.uses)回" }.joined(separator: "・")
    let en = spellings.map { "“\($0.text)” (\($0.uses.english("time")))" }.joined(separator: ", ")
    return Localized(ja: "表記がゆれています：\(ja)。", en: "The spelling varies: \(en).")
  }

  /// Whether no spelling is the most frequent.
  private func isTie(_ spellings: [Spelling]) -> Bool {
    spellings.count > 1 && spellings[0].uses == spellings[1].uses
  }

  private func advice(_ preferred: String?, _ most: String?) -> Localized? {
    if let preferred {
      return Localized(ja: "「\(preferred)」にそろえてください。", en: "Use “\(preferred)” throughout.")
    }
    // The remedy of the rule: decide on one.
    guard let most else { return nil }
    return Localized(
      ja: "特に理由がなければ、いちばん多い「\(most)」にそろえてください。",
      en: "Unless there is a reason not to, use the most frequent one, “\(most)”, throughout.")
  }
}
