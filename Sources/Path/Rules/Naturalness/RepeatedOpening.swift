internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds lists and sentences that all open with the same term.
package struct RepeatedOpening: DraftRule {
  /// Openings in a row.
  package var fewest = 4

  package init() {}

  package static let options: [OptionBinding<RepeatedOpening>] = [
    OptionBinding(
      \.fewest, "fewest", .items, 3...100,
      ja: "同じ語で始まる項目や文がこれ以上続いたら指摘します。",
      en: "Reported from this many items or sentences that open alike.")
  ]

  package static let description = RuleDescription(
    id: "repeated-opening",
    group: .naturalness,
    severities: [.warning],
    summary: Localized(
      ja: "どの項目や文も同じ語で始まっている",
      en: "Items or sentences all open with the same term"),
    rationale: Localized(
      ja: """
        日本語では、分かっている主題は2回目から省きます。「格安SIMは…」「格安SIMは…」と続く箇条書きや文では、読者にとって頭の語が邪魔になります。\
        既定では、語のすぐ後に助詞が続く書き出しが、箇条書きの4項目以上で全体の4分の3以上、または連続する4文以上にあるときに指摘します\
        （このツールの判断）。「ビタミンA」「ビタミンC」のように、続きで区別のつく項目は数えません。
        """,
      en: """
        Japanese drops a topic that is known. Items or sentences that open with the same term one after the other \
        only get in the reader's way. By default openings with the term and a particle are reported in four items \
        or more that are three quarters of a list, and in four sentences in a row (this tool's choice). Items that \
        differ after the term (ビタミンA, ビタミンC) do not count.
        """),
    remedy: Localized(
      ja: "見出しか前置きで一度だけ名指しし、各項目は中身から書き始めてください。",
      en: "Name it once in the heading or the lead-in, and open each item with what it says."),
    pairs: [
      RulePair(
        before: """
          # 紙をやめて良かったこと

          - 電子契約は印紙が要らない
          - 電子契約は郵便代がかからない
          - 電子契約は契約書をすぐに探せる
          - 電子契約は出張先でも結べる
          """,
        after: """
          # 紙をやめて良かったこと

          電子契約に切り替えて、次の点が楽になりました。

          - 印紙が要らない
          - 郵便代がかからない
          - 契約書をすぐに探せる
          - 出張先でも結べる
          """, phrases: ["電子契約"]),
      RulePair(
        before: """
          # 花を長く楽しむ

          ドライフラワーは水を替える手間がない。ドライフラワーは一年ほど色が残る。ドライフラワーは湿気に弱い。ドライフラワーは日の当たらない壁に飾る。
          """,
        after: """
          # 花を長く楽しむ

          ドライフラワーは水を替える手間がなく、一年ほど色が残る。湿気に弱いので、日の当たらない壁に飾る。
          """, phrases: ["ドライフラワー"]),
    ],
    passing: [
      RuleExample(
        "# 栄養の表\n\n- ビタミンAは目を守る\n- ビタミンCは皮膚を保つ\n- ビタミンDは骨に効く\n- ビタミンKは血を固める",
        phrases: ["ビタミン"]),
      RuleExample(
        "# 乗り換え\n\n格安SIMの良さは四つです。\n\n- 料金が安い\n- 縛りがない\n- 格安SIMどうしでも番号を移せる\n- 店で申し込める",
        phrases: ["格安SIM"]),
    ],
    failing: [
      RuleExample(
        """
        # 乗り換えの良さ

        良いところを書き出しました。月の支払いを見直したい人は、家族で相談しながら、手元の明細と見比べて読んでください。

        - ↓格安SIMは料金が三分の一ほどになる
        - 格安SIMは契約の期間に縛りがない
        - 格安SIMは電話番号をそのまま移せる
        - 格安SIMは店の窓口でも申し込める
        """, phrases: ["格安SIM"], says: ["格安SIM", "4"], except: [.plainText])
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.naturalness.terms.enumerated().flatMap { term, measured in
      measured.openings.compactMap { run -> Finding? in
        guard run.openings >= fewest, 4 * run.openings >= 3 * run.all else { return nil }
        return finding(
          severity: .warning, about: term, in: evidence,
          message: message(evidence.matched.phrases.terms[term].text, run),
          at: run.first ?? evidence.start,
          judging: run.source.map { .range($0) } ?? .place)
      }
    }
  }

  private func message(_ term: String, _ run: RepeatedOpenings) -> Localized {
    let (ja, en) =
      switch run.kind {
      case .listItems: ("項目", "items")
      case .sentences: ("文", "sentences")
      case .headings: ("見出し", "headings")
      }
    return Localized(
      ja: "\(run.all)の\(ja)のうち\(run.openings)が「\(term)」で始まっています。",
      en: "\(run.openings) of \(run.all) \(en) open with “\(term)”.")
  }
}
