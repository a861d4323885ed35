internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds tables that repeat a term in several cells of their rows.
package struct TermBesideRowKey: DraftRule {
  /// Rows that repeat the term.
  package var fewestRows = 3

  package init() {}

  package static let options: [OptionBinding<TermBesideRowKey>] = [
    OptionBinding(
      \.fewestRows, "fewest-rows", .rows, 1...1000,
      ja: "同じ語が2つ以上のセルにある行がこれ以上あったら指摘します。",
      en: "Reported from this many rows with the term in two cells or more.")
  ]

  package static let description = RuleDescription(
    id: "term-beside-row-key",
    group: .naturalness,
    severities: [.error],
    summary: Localized(
      ja: "表のどの行でも同じ語をくり返している",
      en: "The rows of a table repeat one term from cell to cell"),
    rationale: Localized(
      ja: """
        行の見出しに語があるのは当然でも（札幌ラーメン、旭川ラーメン…）、その横のセルでまた同じ語をくり返すと、読者が比べたい値が埋もれます。\
        既定では、2つ以上のセルに同じ語のある行が3行以上あるときに指摘します（このツールの判断）。
        """,
      en: """
        A row's key may well carry the term (札幌ラーメン, 旭川ラーメン …); said again in the cells beside it, it hides \
        the values that readers compare. By default three rows with the term in two cells or more are reported \
        (this tool's choice).
        """),
    remedy: Localized(
      ja: "語は表題か列の見出しに一度だけ書き、セルには値だけを残してください。",
      en:
        "Say the term once, in the caption or a column heading, and keep only the values in the cells."
    ),
    pairs: [
      RulePair(
        before: """
          # 料金

          | 種類 | 料金 |
          | --- | --- |
          | 壁掛けのエアコン掃除 | エアコン掃除 9,900円 |
          | 天井のエアコン掃除 | エアコン掃除 22,000円 |
          | 窓用のエアコン掃除 | エアコン掃除 7,700円 |
          """,
        after: """
          # 料金

          | エアコン掃除の種類 | 料金 |
          | --- | --- |
          | 壁掛け | 9,900円 |
          | 天井 | 22,000円 |
          | 窓用 | 7,700円 |
          """, phrases: ["エアコン掃除"]),
      RulePair(
        before: """
          # 納期

          | 用紙 | 納期 |
          | --- | --- |
          | 名刺印刷（上質紙） | 当日の名刺印刷 |
          | 名刺印刷（和紙） | 三日後の名刺印刷 |
          | 名刺印刷（箔押し） | 一週間後の名刺印刷 |
          """,
        after: """
          # 名刺印刷の納期

          | 用紙 | 納期 |
          | --- | --- |
          | 上質紙 | 当日 |
          | 和紙 | 三日後 |
          | 箔押し | 一週間後 |
          """, phrases: ["名刺印刷"]),
    ],
    passing: [
      RuleExample(
        """
        # 麺の違い

        | 名前 | 味 |
        | --- | --- |
        | 札幌ラーメン | みそ |
        | 旭川ラーメン | しょうゆ |
        | 函館ラーメン | 塩 |
        """, phrases: ["ラーメン"], except: [.plainText])
    ],
    failing: [
      RuleExample(
        """
        # 料金の表

        | 地域 | 金額 |
        | --- | --- |
        | 名古屋市の↓不用品回収 | 不用品回収 4,000円 |
        | 豊田市の不用品回収 | 不用品回収 4,500円 |
        | 岡崎市の不用品回収 | 不用品回収 4,500円 |
        """, phrases: ["不用品回収"], says: ["不用品回収", "3", "6"], except: [.plainText, .html]),
      RuleExample(
        """
        # 料金の表

        <table>
        <tr><td>名古屋市の↓不用品回収</td><td>不用品回収 4,000円</td></tr>
        <tr><td>豊田市の不用品回収</td><td>不用品回収 4,500円</td></tr>
        <tr><td>岡崎市の不用品回収</td><td>不用品回収 4,500円</td></tr>
        </table>
        """, phrases: ["不用品回収"], says: ["不用品回収", "3", "6"], except: [.plainText]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    evidence.measures.naturalness.terms.enumerated().compactMap { term, measured in
      guard let rows = measured.rows, rows.rows >= fewestRows else { return nil }
      return finding(
        severity: .error, about: term, in: evidence,
        message: message(evidence.matched.phrases.terms[term].text, rows),
        at: rows.source ?? evidence.start)
    }
  }

  private func message(_ term: String, _ rows: RepetitiveRows) -> Localized {
    Localized(
      ja: "表の\(rows.rows)行で、「\(term)」が2つ以上のセルにあります（合わせて\(rows.uses)回）。",
      en: "\(rows.rows) rows have “\(term)” in two cells or more (\(rows.uses) uses in all).")
  }
}
