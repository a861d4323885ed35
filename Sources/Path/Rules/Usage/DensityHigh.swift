internal import Measures
internal import Phrases
internal import Vocabulary

/// Finds terms that take up much of the draft.
package struct DensityHigh: ReviewRule {
  /// In percent of the words: more is a warning.
  package var warningLimit = 3.0
  /// In percent of the words: more is an error where the draft is stuffed besides.
  package var errorLimit = 4.0
  /// Shorter texts are not judged.
  package var fewestWords = 200
  /// Terms that are used less often are not judged.
  package var fewestUses = 5

  package init() {}

  package static let options: [OptionBinding<DensityHigh>] = [
    OptionBinding(
      \.warningLimit, "warning-over", .percent, 0...100,
      ja: "密度がこれを超えたら警告します。",
      en: "A higher density is a warning."),
    OptionBinding(
      \.errorLimit, "error-over", .percent, 0...100,
      ja: "キーワードの一覧か続けてのくり返しも指摘された原稿では、密度がこれを超えたらエラーにします。",
      en:
        "A higher density is an error where a keyword list or a repetition in a row was found too."),
    OptionBinding(
      \.fewestWords, "fewest-words", .words, 0...100_000,
      ja: "これより語数の少ない原稿では調べません。",
      en: "Drafts of fewer words are not judged."),
    OptionBinding(
      \.fewestUses, "fewest-uses", .uses, 1...1000,
      ja: "使われた回数がこれより少ない語は調べません。",
      en: "Terms that are used less often are not judged."),
  ]

  package static let description = RuleDescription(
    id: "density-high",
    group: .usage,
    severities: [.error, .warning],
    summary: Localized(
      ja: "対策フレーズの語の密度が高い",
      en: "The density of a term is high"),
    rationale: Localized(
      ja: """
        Google は理想の密度を示しておらず、問題にするのは不自然なくり返しや羅列です。ここでは Yoast SEO の日本語の目安\
        （0.5〜3％が適正、4％超は多すぎ）を借り、標準では3％超を警告、4％超はキーワードの一覧か続けてのくり返しも指摘されたときに限りエラーと\
        します。密度の下限は設けません。200語未満の原稿と、使用が5回未満の語は調べません。密度＝使われた語の数÷タイトルと本文の語数。
        """,
      en: """
        Google names no ideal density; what it objects to is unnatural repetition and lists. The limits are \
        borrowed from Yoast SEO for Japanese (0.5 to 3 % good, over 4 % bad): by default over 3 % is a \
        warning, over 4 % an error only where a keyword list or a repetition in a row was found too. \
        There is no lower limit. Texts \
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
        phrases: ["引っ越し"], says: ["引っ越し", "20", "3"]),
      RuleExample(
        "# 題\n\n↓引っ越し、引っ越し、引っ越し。"
          + String(
            repeating: "引っ越しは早めに決めます。春は花が咲いて、人も町も動きだします。", count: 20),
        phrases: ["引っ越し"], says: ["引っ越し", "23", "3"]),
    ])

  package func findings(in evidence: Evidence, after earlier: [Finding]) -> [Finding] {
    guard evidence.measures.text.words >= fewestWords else { return [] }
    let isStuffed = earlier.contains {
      Self.stuffing.contains($0.rule) && evidence.suppressions.directive(suppressing: $0) == nil
    }
    return evidence.measures.terms.compactMap { term in
      guard term.counted >= fewestUses, let severity = severity(term.density, isStuffed) else {
        return nil
      }
      return finding(
        severity: severity, phrase: evidence.onlyPhrase(withTerm: term.term),
        message: message(term, severity, evidence),
        at: evidence.firstUse(ofTerms: [term.term]), judging: .draft)
    }
  }

  /// The rules whose findings make a high density an error.
  private static let stuffing: Set = [KeywordList.id, PhraseRepeatedInARow.id]

  private func severity(_ density: Double, _ isStuffed: Bool) -> Severity? {
    if isStuffed, density > errorLimit { return .error }
    return density > warningLimit ? .warning : nil
  }

  private func message(
    _ term: TermMeasures, _ severity: Severity, _ evidence: Evidence
  ) -> Localized {
    let text = evidence.matched.phrases.terms[term.term].text
    let all = evidence.measures.text.words
    let density = term.density.decimals(2)
    let characters = term.characterDensity.decimals(2)
    let limit = severity == .error ? min(warningLimit, errorLimit) : warningLimit
    return Localized(
      ja: """
        「\(text)」が\(term.counted)回使われ、密度は\(density)％です\
        （\(term.words)語÷全\(all)語。文字数では\(characters)％。目安は\(limit.decimals(2))％まで）。
        """,
      en: """
        “\(text)” is used \(term.counted) times, a density of \(density) % \
        (\(term.words) of \(all) words; \(characters) % of the characters; advised: up to \
        \(limit.decimals(2)) %).
        """)
  }
}
