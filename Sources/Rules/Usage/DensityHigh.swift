internal import Drafts
internal import Measures
internal import Phrases

/// Finds terms that take up much of the draft.
package struct DensityHigh: Rule {
  /// In percent of the words: more is a warning.
  package var warningLimit = 3.0
  /// In percent of the words: more is an error where the draft is stuffed besides.
  package var errorLimit = 4.0
  /// Shorter texts are not judged.
  package var fewestWords = 200
  /// Terms that are used less often are not judged.
  package var fewestUses = 5
  package var keywordList = KeywordListRule()
  package var repetition = PhraseRepeatedInARow()

  package init() {}

  package let description = RuleDescription(
    id: "density-high",
    group: .usage,
    severities: [.error, .warning],
    summary: Localized(
      ja: "対策フレーズの語の密度が高い",
      en: "The density of a term is high"),
    rationale: Localized(
      ja: """
        Google は理想の密度を示しておらず、問題にするのは不自然なくり返しや羅列です。ここでは Yoast SEO の日本語の目安\
        （0.5〜3％が適正、4％超は多すぎ）を借り、3％超を警告、4％超はキーワードの一覧か続けてのくり返しもあるときに限りエラーと\
        します。密度の下限は設けません。200語未満の原稿と、使用が5回未満の語は調べません。密度＝使われた語の数÷タイトルと本文の語数。
        """,
      en: """
        Google names no ideal density; what it objects to is unnatural repetition and lists. The limits are \
        borrowed from Yoast SEO for Japanese (0.5 to 3 % good, over 4 % bad): over 3 % is a warning, over \
        4 % an error only beside a keyword list or a repetition in a row. There is no lower limit. Texts \
        under 200 words and terms used less than five times are not judged. The density is the words of \
        all uses ÷ the words of the title and text.
        """),
    remedy: Localized(
      ja: "なくても通じるところでは語を省くか言い換え、くり返しの目立つ段落から減らしてください。",
      en: "Drop or reword the term where the text works without it, the thickest paragraphs first."),
    passing: [
      RuleExample(
        "# 引っ越し\n\n" + String(repeating: "春は花が咲いて、人も町も動きだします。", count: 30),
        phrases: ["引っ越し"]),
      // Too short to judge.
      RuleExample("# 引っ越し\n\n引っ越しの話です。引っ越しの日です。引っ越しの朝です。引っ越しの夜です。", phrases: ["引っ越し"]),
    ],
    failing: [
      RuleExample(
        "# 題\n\n↓"
          + String(
            repeating: "引っ越しは早めに決めます。春は花が咲いて、人も町も動きだします。", count: 20),
        phrases: ["引っ越し"]),
      RuleExample(
        "# 題\n\n↓引っ越し、引っ越し、引っ越し。"
          + String(
            repeating: "引っ越しは早めに決めます。春は花が咲いて、人も町も動きだします。", count: 20),
        phrases: ["引っ越し"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    guard evidence.measures.text.words >= fewestWords else { return [] }
    var seen: Set<Int> = []
    let high = evidence.measures.phrases.flatMap(\.terms).filter { term in
      term.density > warningLimit && term.counted >= fewestUses && seen.insert(term.term).inserted
    }
    guard !high.isEmpty else { return [] }
    let isStuffed =
      !keywordList.findings(in: evidence).isEmpty || !repetition.findings(in: evidence).isEmpty
    return high.map { term in
      finding(
        severity: isStuffed && term.density > errorLimit ? .error : .warning,
        phrase: evidence.onlyPhrase(withTerm: term.term), message: message(term, evidence),
        advice: description.remedy, at: evidence.firstUse(ofTerms: [term.term]))
    }
  }

  private func message(_ term: TermMeasures, _ evidence: Evidence) -> Localized {
    let text = evidence.matched.phrases.terms[term.term].text
    let all = evidence.measures.text.words
    let density = term.density.decimals(2)
    let characters = term.characterDensity.decimals(2)
    return Localized(
      ja: """
        「\(text)」が\(term.counted)回使われ、密度は\(density)％です\
        （\(term.words)語÷全\(all)語。文字数では\(characters)％。目安は\(warningLimit.decimals(1))％まで）。
        """,
      en: """
        “\(text)” is used \(term.counted) times, a density of \(density) % \
        (\(term.words) of \(all) words; \(characters) % of the characters; advised: up to \
        \(warningLimit.decimals(1)) %).
        """)
  }
}
