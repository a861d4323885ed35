internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds terms in text that a page does not show.
package struct HiddenText: DraftRule {
  /// Uses of one term in hidden text.
  package var fewestUses = 3

  package init() {}

  package static let options: [OptionBinding<HiddenText>] = [
    OptionBinding(
      \.fewestUses, "fewest-uses", .uses, 1...100,
      ja: "隠れた文字の中の使用がこれ以上なら指摘します。",
      en: "Reported from this many uses in hidden text.")
  ]

  package static let description = RuleDescription(
    id: "hidden-text",
    group: .naturalness,
    severities: [.error],
    summary: Localized(
      ja: "ページに表示されない文字に対策フレーズの語を入れている",
      en: "Text that the page does not show contains a target phrase"),
    rationale: Localized(
      ja: """
        背景と同じ色の文字、画面の外に置いた文字、大きさや不透明度が0の文字は、Googleのスパムに関するポリシーが「隠しテキスト」として挙げています。\
        開閉する説明やタブの中身は、表示すれば読めるふつうの文章なので、語が隠れた文字の7分の1以上を占めるときに限って指摘します\
        （このツールの判断）。スタイルシートの中の指定は読みません。
        """,
      en: """
        White text on white, and text that is off the screen, has no size or is fully transparent, \
        is what Google's spam policies call hidden text. The content of tabs and accordions is ordinary text once it is opened, so hidden text is \
        reported only where a term is a seventh of its words or more (this tool's choice). Style sheets are not \
        read.
        """),
    sources: [.googleSpamPolicies],
    remedy: Localized(
      ja: "隠れた文字を削除してください。読者に必要なことなら、見える文章として書いてください。",
      en: "Delete the hidden text, or, where readers need it, say it in text that they can see."),
    pairs: [
      RulePair(
        before: """
          # 整体に行く前に：肩の痛みと姿勢

          <div style="display:none">整体 肩 整体 腰 整体 駅前 整体 夜</div>

          画面を見る時間が長いと、首が前に出ます。
          """,
        after: """
          # 整体に行く前に：肩の痛みと姿勢

          画面を見る時間が長いと、首が前に出ます。整体では、まず姿勢を写真に撮ります。
          """, phrases: ["整体"]),
      RulePair(
        before: """
          # 中古カメラのレンズの選び方

          明るいレンズは、室内でもぶれません。

          <p style="font-size:0">中古カメラ 買取 中古カメラ 通販 中古カメラ 東京</p>
          """,
        after: """
          # 中古カメラのレンズの選び方

          明るいレンズは、室内でもぶれません。中古カメラと一緒に買うなら、かびの有無を店で確かめます。
          """, phrases: ["中古カメラ"]),
    ],
    passing: [
      RuleExample(
        """
        # 車検の準備

        <div style="display:none">車検の当日は、朝の九時までに店へ入れてください。鍵と書類を受け取ったら、代わりの車をお貸しします。</div>
        """, phrases: ["車検"])
    ],
    failing: [
      RuleExample(
        """
        # 車検の準備

        電球が切れていないかを見ます。

        ↓<div style="display:none">車検 安い 車検 安い 近く 車検 安い 即日</div>
        """, phrases: ["車検 安い"], says: ["車検", "3"], except: [.plainText])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.naturalness.hidden.enumerated().compactMap { phrase, hidden in
      guard let hidden, hidden.uses >= fewestUses, hidden.share >= 1.0 / 7 else { return nil }
      let term = evidence.matched.phrases.termIndexes[phrase][hidden.term]
      return finding(
        severity: .error, about: term, in: evidence,
        message: message(evidence.matched.phrases.terms[term].text, hidden), at: hidden.first)
    }
  }

  private func message(_ term: String, _ hidden: HiddenTerms) -> Localized {
    Localized(
      ja: "表示されない文字の中に「\(term)」が\(hidden.uses)回あります（隠れた\(hidden.words)単語のうち）。",
      en: "Text that is not shown says “\(term)” \(hidden.uses) times in \(hidden.words) words.")
  }
}
