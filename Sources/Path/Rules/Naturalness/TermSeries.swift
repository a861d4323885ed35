internal import Drafts
internal import Measures
internal import Phrases
internal import SourceText
internal import Vocabulary

/// Finds rows of names that all carry the same term and tell nothing of it.
package struct TermSeries: DraftRule {
  /// Names with the term in one row.
  package var fewestNames = 5

  package init() {}

  package static let options: [OptionBinding<TermSeries>] = [
    OptionBinding(
      \.fewestNames, "fewest-names", .names, 3...100,
      ja: "同じ語の付いた名前がこれ以上並んだら指摘します。検索語やタグのように空白で区切った並びは、1つ少なくても指摘します。",
      en:
        "Reported from this many names in a row with the term; one fewer where only spaces separate them, as in queries and tags."
    )
  ]

  package static let description = RuleDescription(
    id: "term-series",
    group: .naturalness,
    severities: [.error, .warning],
    summary: Localized(
      ja: "同じ語を付けた名前が並んでいるだけの箇所がある",
      en: "Names that all carry one term are strung together"),
    rationale: Localized(
      ja: """
        地名を並べた文章は、Googleのスパムに関するポリシーがキーワードの乱用の例に挙げています。「新宿ランチ、渋谷ランチ、池袋ランチ…」の\
        ような地名や条件との組み合わせの羅列、ハッシュタグのかたまり、関連する検索語の列も、同じように読者に何も伝えません（この見方はこのツールの判断）。\
        並んだ名前の半分以上が、原稿のほかの所で改めて取り上げられていれば、種類の紹介と\
        みて指摘しません。既定では5個からです（空白で区切った並びは4個から）。\
        語を含む同じ名前の並び（「減量、痩身、ダイエット」）が3回以上出てきて、ほかの名前が単独では取り上げられないとき、語のある段落の半分以上が10個以上の\
        地名の並びのとき、メニューやフッターの項目の4分の3以上が「語＋別の語」のときも指摘します（境目はこのツールの判断）。
        """,
      en: """
        Blocks of text that list places are an example of keyword stuffing in Google's spam policies. Rows of places or \
        wishes with one term (“Shinjuku lunch, Shibuya lunch …”), clouds of tags and lists of related queries tell \
        readers as little (this tool's view). Where half of the names come up \
        again elsewhere, the row introduces kinds of a thing and is not reported. By default five names are a \
        series, four where only spaces separate them. Also reported: the same names in a row three times, the term among \
        them, where the others never come up alone; a paragraph with the term that is mostly a row of ten places or more; and \
        menus or footers in which three items in four are the term with another word (this tool's choice).
        """),
    sources: [.googleSpamPolicies],
    remedy: Localized(
      ja: "並びを削り、読者に伝えることのあるものだけを、違いを添えて文章か表で書いてください。",
      en:
        "Delete the list; keep only the names you have something to say about, and say how each differs."
    ),
    pairs: [
      RulePair(
        before: """
          # 昼の店

          当サイトでは、新宿ランチ、渋谷ランチ、池袋ランチ、品川ランチ、上野ランチの情報をお届けしています。
          """,
        after: """
          # 昼の店

          昼のランチは、駅から五分以内の店に絞りました。新宿は一人で入りやすい店、上野は座敷のある店です。
          """, phrases: ["ランチ"]),
      RulePair(
        before: """
          # 秋の爪

          秋は、落ち着いた色が人気です。

          ネイル ネイルデザイン ネイルサロン ネイル秋 ネイル短め
          """,
        after: """
          # 秋の爪

          秋は、落ち着いた色が人気です。短い爪のネイルなら、先だけ濃くすると長く見えます。
          """, phrases: ["ネイル"]),
    ],
    passing: [
      RuleExample(
        "# 和食の店\n\n昼は和定食、和そば、和カレーの三つ。夜は予約の人だけです。", phrases: ["和"]),
      RuleExample(
        """
        # 所得の話

        主な種類は、利子所得、配当所得、事業所得、給与所得、雑所得です。

        利子所得は預金の利子です。配当所得は株の配当、給与所得は会社の給料を指します。
        """, phrases: ["所得"]),
      // Each of them comes up alone.
      RuleExample(
        """
        # 蔵の話

        味噌、醤油、酢は麹から始まります。味噌は一年、醤油は二年、酢は半年です。

        味噌、醤油、酢の順に塩が減ります。醤油の蔵は暗く、酢の蔵は明るい。

        味噌、醤油、酢を並べて買いました。
        """, phrases: ["味噌"]),
    ],
    failing: [
      RuleExample(
        "# 昼の店\n\n当サイトでは、↓新宿ランチ、渋谷ランチ、池袋ランチ、品川ランチ、上野ランチの情報をお届けしています。\n\n駅から近い店が便利です。",
        phrases: ["ランチ"], says: ["ランチ", "5"]),
      RuleExample(
        "# 葉挿し\n\n乾いた土に並べ、二週間は水を与えません。\n\n↓多肉植物 多肉植物初心者 多肉植物通販 多肉植物種類 多肉植物育て方",
        phrases: ["多肉植物"], says: ["多肉植物", "5"]),
      RuleExample(
        """
        # 看護師の転職

        面接では夜勤の回数を聞きます。

        関連：↓看護師 転職サイト、看護師 転職 おすすめ、看護師 転職 30代、看護師 転職 未経験、看護師 転職 面接
        """, phrases: ["看護師 転職"], says: ["看護師", "5"]),
      RuleExample(
        """
        # 春の相談

        ↓減量、痩身、ダイエットには、食事と運動があります。

        減量、痩身、ダイエットの前に、体重を測ります。

        減量、痩身、ダイエットは三か月かかります。
        """, phrases: ["ダイエット"], says: ["ダイエット", "3", "減量"]),
      RuleExample(
        "# 夏の支度\n\n取り付けは、↓千葉市、船橋市、市川市、松戸市、柏市、野田市、流山市、浦安市、成田市、佐倉市で承ります。",
        phrases: ["取り付け"], says: ["取り付け", "10"]),
    ])

  /// So many search queries in a row are a list of queries.
  private static let fewestQueries = 3

  /// A paragraph with fewer places may be a notice.
  private static let fewestPlaces = 10

  package func findings(in evidence: Evidence) -> [Finding] {
    series(in: evidence)
      + evidence.measures.phrases.indices.flatMap { rows(ofPhrase: $0, in: evidence) }
  }

  /// Rows that come again, rows of places, and menus.
  private func rows(ofPhrase phrase: Int, in evidence: Evidence) -> [Finding] {
    let terms = evidence.matched.phrases.termIndexes[phrase]
    let naturalness = evidence.measures.naturalness
    func found(
      _ severity: Severity, _ position: Int, _ source: ByteRange?,
      judging scope: FindingScope = .place, _ message: (String) -> Localized
    ) -> Finding? {
      let term = evidence.matched.phrases.terms[terms[position]]
      if term.isCharacter { return nil }
      return finding(
        severity: severity, about: terms[position], in: evidence, message: message(term.text),
        at: source ?? evidence.start, judging: scope)
    }
    let recurring = naturalness.recurring[phrase].flatMap { row in
      found(row.rows > 3 ? .error : .warning, row.term, row.source, judging: .draft) {
        message($0, row)
      }
    }
    let places = naturalness.places[phrase].filter { $0.names >= Self.fewestPlaces }
      .compactMap { row in found(.warning, row.term, row.source) { message($0, row) } }
    let menus = naturalness.menus[phrase].compactMap { menu in
      found(.warning, menu.term, menu.source) { message($0, menu) }
    }
    return [recurring].compactMap(\.self) + places + menus
  }

  private func message(_ term: String, _ row: RecurringRows) -> Localized {
    Localized(
      ja: "「\(term)」を含む同じ並び（\(row.names.quotedJapanese)）が\(row.rows)回出てきて、それぞれの違いは書かれていません。",
      en: """
        The same row with “\(term)” (\(row.names.quotedEnglish)) occurs \(row.rows) times, and nothing says how its \
        names differ.
        """)
  }

  private func message(_ term: String, _ row: PlaceSeries) -> Localized {
    Localized(
      ja: "「\(term)」のある段落が、\(row.names)個の地名の並びでできています。",
      en: "A paragraph with “\(term)” is mostly a row of \(row.names) places.")
  }

  private func message(_ term: String, _ menu: MenuSeries) -> Localized {
    Localized(
      ja: "本文の外の一覧\(menu.items)項目のうち\(menu.carriers)項目に「\(term)」が付いています。",
      en: "Of \(menu.items) items of a list outside the text \(menu.carriers) have “\(term)”.")
  }

  private func series(in evidence: Evidence) -> [Finding] {
    evidence.measures.naturalness.series.enumerated().flatMap { phrase, all in
      let bare = all.filter { 2 * $0.elaborated < $0.carriers }
      // Short rows that come again and again are one long one; cells of a table are rows by nature.
      let inText = bare.filter { evidence.draft.blocks[$0.block].role != .tableCell }
      let isAgain = inText.count > 1 && inText.reduce(0) { $0 + $1.carriers } > fewestNames
      return bare.compactMap { series -> Finding? in
        let terms = evidence.matched.phrases.termIndexes[phrase]
        let term = evidence.matched.phrases.terms[terms[series.term]]
        // A kanji alone is a part of words: 所得税, 住民税, 消費税.
        if term.isCharacter { return nil }
        let isTitle = series.block == evidence.outline.title?.block
        let needed = fewestNames - (series.isSpaced ? 1 : 0) - (terms.count > 1 ? 1 : 0)
        let isLong = series.carriers >= needed
        let isQueries = series.queries >= Self.fewestQueries
        guard isLong || isQueries || isTitle || isAgain else { return nil }
        let isGrave = isLong || isQueries || isAgain
        return finding(
          severity: isGrave ? .error : .warning, about: terms[series.term], in: evidence,
          message: message(term.text, series),
          at: series.source ?? evidence.range(ofBlock: series.block),
          in: evidence.field(ofBlock: series.block))
      }
    }
  }

  private func message(_ term: String, _ series: LabelSeries) -> Localized {
    Localized(
      ja: "「\(term)」を付けた言葉が\(series.carriers)個、説明なしに並んでいます。",
      en:
        "\(series.carriers) names with “\(term)” are strung together, and nothing is said about them."
    )
  }
}
