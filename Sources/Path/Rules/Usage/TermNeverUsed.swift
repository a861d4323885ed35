internal import Drafts
internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds terms of target phrases that the draft never uses.
package struct TermNeverUsed: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "term-never-used",
    group: .usage,
    severities: [.error, .warning],
    summary: Localized(
      ja: "対策フレーズの語が、原稿のどこにも使われていない",
      en: "The draft never uses a term of a target phrase"),
    rationale: Localized(
      ja: """
        検索フレーズの語は、どれも検索する人の知りたいことを表しています。一度も出てこない語があれば、原稿はその検索に答えていないか、\
        別の言葉で書かれています。対策フレーズの羅列、コード、メタディスクリプション、ナビゲーション、サイドバーは、読者に何かを伝える文ではないので、\
        そこでの使用は数えません。対策フレーズのほかの語に続けて、同じものを指しうる別の名詞（「引っ越し 費用」に対する「引っ越し料金」）が\
        使われていれば、警告にとどめてその名詞を示します。
        """,
      en: """
        Every term of a search phrase is part of what the searcher wants. A draft that never uses one does not \
        answer that search, or answers it in other words. Uses in bare lists of phrases, code, the \
        description, navigation and sidebars do not count, since they tell the reader nothing. Where another noun that \
        may mean the same follows the phrase's other term (引っ越し料金 for 引っ越し 費用), the finding is a warning and \
        names it.
        """),
    remedy: Localized(
      ja: "別の言葉で書いているなら、この語をタイトルか見出しで一度使えないか考えてください。書いていないなら、書き足すか、対策フレーズを見直してください。",
      en:
        "If the draft says it in other words, see whether the title or a heading can use the term once; if it does not, write about it or reconsider the target phrase."
    ),
    pairs: [
      RulePair(
        before: """
          # 外壁塗装を考える時期

          外壁塗装は、築10年を過ぎたら考えます。
          """,
        after: """
          # 外壁塗装を考える時期と費用

          外壁塗装は、築10年を過ぎたら考えます。二階建ての費用は、足場を含めて80万円からです。
          """, phrases: ["外壁塗装 費用"]),
      RulePair(
        before: """
          # 介護施設を下見するときに見るところ

          介護施設の下見では、昼の食事の様子を見せてもらいます。
          """,
        after: """
          # 介護施設の見学で見るところ

          介護施設の見学では、昼の食事の様子を見せてもらいます。
          """, phrases: ["介護施設 見学"]),
    ],
    passing: [
      RuleExample(
        "# 引っ越しの準備\n\n見積もりを取りました。", phrases: ["引っ越し 見積もり"], except: [.inCode]),
      RuleExample("# 新生活\n\n早く引っ越したいです。", phrases: ["引っ越す"], except: [.inCode]),
    ],
    // A draft of nothing but code uses no term.
    failing: [
      RuleExample(
        "↓# 引っ越しの準備\n\n本文です。", phrases: ["引っ越し 見積もり"], says: ["見積もり"],
        except: [.inCode]),
      RuleExample(
        "↓# 京都の宿\n\n東京都から京都へ行きます。",
        phrases: ["京都 宿 予約"], says: ["予約"], except: [.inCode]),
      RuleExample(
        """
        ↓# 引っ越しの費用

        費用は時期で変わります。

        - 引っ越し 見積もり
        - 費用 見積もり
        """, phrases: ["引っ越し 見積もり", "費用 見積もり"], says: ["見積もり", "2"],
        except: [.inCode]),
      RuleExample(
        "↓# 春の支度\n\n引っ越し料金は春に上がります。引っ越しの料金を比べましょう。",
        phrases: ["引っ越し 費用"], says: ["費用", "引っ越し料金", "2"], except: [.inCode]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    guard evidence.measures.unread.text.isEmpty else { return [] }
    let unsaid = evidence.measures.terms.filter { !$0.isSaid }
    let ofPhrase = Dictionary(grouping: unsaid) { evidence.onlyPhrase(withTerm: $0.term) }
    return unsaid.compactMap { term in
      let phrase = evidence.onlyPhrase(withTerm: term.term)
      if let phrase, let terms = ofPhrase[phrase], terms.count > Self.mostTold {
        return term.term == terms[0].term ? finding(terms, ofPhrase: phrase, evidence) : nil
      }
      let offer = evidence.offer(forTerm: term.term)
      return finding(
        severity: offer == nil ? .error : .warning, phrase: phrase,
        message: message(term, evidence).followed(by: offer?.message),
        advice: offer?.advice(otherwise: Self.description.remedy), at: evidence.start)
    }
  }

  /// No query is that long: the terms of a longer list are told together, or the report would say all of
  /// them for each.
  private static let mostTold = 20
  /// How many of them are named.
  private static let mostNamed = 5

  private func finding(
    _ terms: [TermMeasures], ofPhrase phrase: Int, _ evidence: Evidence
  ) -> Finding {
    let named = terms.prefix(Self.mostNamed).map {
      evidence.matched.phrases.terms[$0.term].text
    }
    return finding(
      severity: .error, phrase: phrase,
      message: Localized(
        ja: """
          対策フレーズの\(terms.count)語（\(named.quotedJapanese)など）が、タイトルにも本文にも一度も出てきません。
          """,
        en: """
          Neither the title nor the text ever uses \(terms.count) terms of the phrase, such as \(named.quotedEnglish).
          """), at: evidence.start)
  }

  private func message(_ term: TermMeasures, _ evidence: Evidence) -> Localized {
    let text = evidence.matched.phrases.terms[term.term].text
    let excluded = exclusions.compactMap { exclusion, ja, en in
      term.exclusions[exclusion].map { count in
        (ja: "\(ja)の\(count)回", en: "\(count.english("use")) in \(en)")
      }
    }
    if excluded.isEmpty, term.standsInLongerWords {
      return Localized(
        ja: """
          「\(text)」が、1つの語としては一度も出てきません。1文字の語は、ほかの言葉とつながっていると数えません\
          （数えるには、つながった言葉を、辞書に「猫|カフェ」のように区切って登録します）。
          """,
        en: """
          “\(text)” never occurs as a word of its own. A single character does not count inside a longer word \
          (to count it, add that word to a dictionary, split as in 猫|カフェ).
          """)
    }
    guard !excluded.isEmpty else {
      return evidence.outline.title == nil
        ? Localized(
          ja: "「\(text)」が、本文に一度も出てきません。", en: "The text never uses “\(text)”.")
        : Localized(
          ja: "「\(text)」が、タイトルにも本文にも一度も出てきません。",
          en: "Neither the title nor the text ever uses “\(text)”.")
    }
    let ja = excluded.map(\.ja).joined(separator: "と")
    let en = excluded.map(\.en).joined(separator: " and ")
    return Localized(
      ja: "「\(text)」が、タイトルにも本文にも一度も出てきません（\(ja)は数えていません）。",
      en: "Neither the title nor the text ever uses “\(text)” (not counted: \(en)).")
  }

  private var exclusions: [(Occurrence.Exclusion, ja: String, en: String)] {
    [
      (.keywordList, "対策フレーズの羅列", "bare lists of phrases"),
      (.code, "コード", "code"),
      (.metadata, "メタディスクリプション", "the description"),
      (.hidden, "表示されない文字", "text that is not shown"),
      (.outsideMainContent, "ナビゲーションなど本文の外", "navigation and the like"),
    ]
  }
}
