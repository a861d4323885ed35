package import Reports
package import Vocabulary

/// The fixed words of reports in a language.
package struct Labels: Sendable {
  package let language: Language

  package init(language: Language) { self.language = language }

  /// Only the one that is picked is made.
  package func pick(
    _ japanese: @autoclosure () -> String, _ english: @autoclosure () -> String
  ) -> String {
    language.pick(ja: japanese(), en: english())
  }

  /// What the glossary calls a thing.
  package func name(_ term: GlossaryTerm) -> String { term.name[language] }

  /// The same at the head of something: with a capital in English.
  package func title(_ term: GlossaryTerm) -> String {
    let name = name(term)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  // The head

  package var title: String { pick("タイトル", "Title") }
  package var noTitle: String { pick("なし", "none") }
  /// - Parameter siteName: what the width leaves out.
  package func titleWidth(_ width: String, without siteName: String?) -> String {
    pick("全角\(width)文字分", "width \(width)")
      + (siteName.map { pick("（「\($0)」を除く）", " without “\($0)”") } ?? "")
  }
  package func titleSource(_ source: TitleSource) -> String {
    switch source {
    case .given: pick("原稿の外", "given")
    case .frontMatter: pick("フロントマター", "front matter")
    case .titleElement: pick("title要素", "title element")
    case .openGraph: "og:title"
    case .heading: pick("見出し", "heading")
    case .firstLine: pick("最初の行", "first line")
    }
  }
  package func format(_ format: DraftFormat) -> String {
    switch format {
    case .markdown: "Markdown"
    case .html: "HTML"
    case .text: pick("プレーンテキスト", "plain text")
    }
  }
  package var amount: String { pick("分量", "Length") }
  package var characters: String {
    pick(name(Glossary.character) + "数", "\(name(Glossary.character))s")
  }
  package var words: String { pick(name(Glossary.word) + "数", "\(name(Glossary.word))s") }
  package var sentences: String { pick("文", "sentences") }
  package var paragraphs: String { pick("段落", "paragraphs") }
  package var headings: String { pick(name(Glossary.heading), "\(name(Glossary.heading))s") }
  package var noScore: String { name(Glossary.notScored) }
  package var noPhrases: String {
    pick(
      "対策フレーズがないので採点していません。-p かフロントマターの target_phrases で指定してください。",
      "There is no target phrase, so there is no score. Give one with -p or as "
        + "target_phrases in the front matter.")
  }

  package var labelsAreTaken: String {
    pick(
      "対策フレーズの指定がないので、keywords を対策フレーズとみなしました。-p か、フロントマターの target_phrases で指定すれば、そちらだけで採点します。",
      "No target phrase is named, so keywords are taken for target phrases. Give one with -p or as "
        + "target_phrases in the front matter, and that alone is scored.")
  }

  /// Says of all phrases which parts of them are not looked for; `nil` where all are.
  package func unusedParts(of phrases: [PhraseReport]) -> String? {
    let named = phrases.filter { !$0.unused.isEmpty }.map { phrase in
      let parts = phrase.unused.map { pick("「\($0)」", "“\($0)”") }
      let verdict =
        parts.count == 1
        ? "is not a word and is not searched for" : "are not words and are not searched for"
      return pick(
        "フレーズ「\(phrase.phrase)」のうち\(parts.joined())は語ではないので探していません。",
        "Of the phrase “\(phrase.phrase)”, \(parts.joined(separator: ", ")) \(verdict).")
    }
    if named.isEmpty { return nil }
    let advice = pick("そのまま探す語があれば、語として書き足してください。", "Write out in words what you want found.")
    return (named + [advice]).joined(separator: pick("", " "))
  }

  // A phrase

  package func source(_ phrase: PhraseReport) -> String {
    if phrase.isLabel { return labelSource }
    let name = phrase.sourceFile ?? source(phrase.source)
    guard let line = phrase.sourceLine else { return name }
    return pick("\(name) \(line)行目", "\(name), line \(line)")
  }
  package func source(_ kind: PhraseSourceKind) -> String {
    switch kind {
    case .commandLine: pick("コマンドライン", "command line")
    case .given: pick("入力欄", "entered with the text")
    case .phrasesFile: pick("フレーズのファイル", "phrase file")
    case .settings: pick("設定ファイル", "settings")
    case .metadata: pick("原稿のメタデータ", "the draft's metadata")
    case .declaration: pick("原稿での指定", "declared in the draft")
    }
  }
  /// Where phrases are from that may have been meant as labels.
  package var labelSource: String { pick("原稿の keywords", "the draft's keywords") }
  package func part(_ id: ScorePartID) -> String {
    switch id {
    case .titleTerms: pick("タイトルの語", "Terms in title")
    case .titleEarly: pick("タイトルでの位置", "Early in title")
    case .headingTerms: pick("見出しの語", "Terms in headings")
    case .leadTerms: pick("リード文の語", "Terms in lead")
    case .body: pick("本文の語", "Terms in text")
    case .nearness: pick("語の近さ", "Nearness")
    case .description: title(Glossary.description)
    case .spread: pick("話題の広がり", "Spread")
    }
  }
  package var unchecked: String { pick("対象外", "not checked") }
  /// The column of the most that a phrase can score.
  package var cap: String { pick("上限", "Cap") }
  /// What a phrase's score cannot pass, whether or not its parts come to more.
  package func capped(_ cap: PhraseReport.Cap) -> String {
    capped(to: cap.limit.tenths) + pick("（\(cap.rule.rawValue)）", " (\(cap.rule.rawValue))")
  }
  /// The same without the rule, where its findings are shown beside it.
  package func capped(to limit: String) -> String {
    pick(
      "詰め込みの指摘があるため、点数は最高でも\(limit)点です",
      "At most \(limit) because of stuffing findings")
  }

  // The terms of a phrase

  package var term: String { name(Glossary.term) }
  package var uses: String { name(Glossary.uses) }
  package var wordDensity: String {
    pick(name(Glossary.word) + name(Glossary.density), "of \(name(Glossary.word))s")
  }
  package var characterDensity: String {
    pick(name(Glossary.character) + name(Glossary.density), "of chars")
  }
  package var titleSlot: String { pick("タイトル", "title") }
  package var leadSlot: String { name(Glossary.lead) }
  package var headingSlot: String { headings }
  /// The heads of uses, densities, title and lead where there is little room.
  package var narrowHead: [String] {
    language == .japanese
      ? ["回数", "", "単語", "文字", "タイトル", "リード"]
      : [uses, "", wordDensity, characterDensity, titleSlot, leadSlot]
  }
  package var closingSlot: String { name(Glossary.closing) }

  package var nearness: String { pick("語がそろう箇所", "Together") }
  package var inARow: String { pick("隣り合って", "side by side") }
  package var inSentence: String { pick("同じ文", "same sentence") }
  package var inParagraph: String { pick("同じ段落", "same paragraph") }
  package var inSection: String { pick("同じ節の本文", "same section's text") }
  package func first(line: Int) -> String { pick("最初は\(line)行目", "first on line \(line)") }
  package var gap: String { pick("話題から離れた区間", "Gap") }
  package func longestGap(_ sentences: Int, share: String) -> String {
    if sentences == 0 { return pick("なし（どの文も話題に沿っている）", "every sentence keeps to the topic") }
    return pick(
      "最長で\(sentences.grouped)文続く（段落の文の\(share)）",
      "the longest run of sentences off the topic is \(sentences.grouped) (\(share) of those in paragraphs)"
    )
  }
  package var unsure: String { pick("要確認", "Unsure") }
  package func unsureUses(_ count: Int, lines: [Int], hasMore: Bool) -> String {
    let places = lines.map(String.init).joined(separator: pick("・", ", ")) + (hasMore ? "…" : "")
    return pick(
      "数えた使用のうち\(count.grouped)件は、別の語の一部かもしれない（\(places)行目）",
      "\(count.grouped) of the counted uses may be part of another word "
        + "(\(lines.count == 1 ? "line" : "lines") \(places))")
  }
  package var spread: String { pick("節ごとの使用", "Spread") }
  /// Other than where all terms are counted together.
  package var spreadNote: String { pick("見出しの語も含む", "headings included") }
  package var spreadAll: String { pick("すべての語", "all terms") }
  package var spreadSome: String { pick("一部", "some") }
  package func spreadNone(lines: [Int], of count: Int) -> String {
    let none = pick("語なし", "no term")
    if count == 0 { return none }
    let lines =
      lines.map(String.init).joined(separator: pick("・", ", ")) + (lines.count < count ? "…" : "")
    return none + pick("（\(lines)行目）", " (\(count == 1 ? "line" : "lines") \(lines))")
  }
  package var headingCounts: String { pick("見出し（H2・H3）", "H2, H3") }
  package func headingCounts(_ total: Int, any: Int, all: Int) -> [String] {
    if total == 0 { return [pick("なし", "none")] }
    return [
      pick("全\(total)", "\(total) in all"),
      pick("どれかの語がある \(any)", "\(any) with any term"),
      pick("すべての語がある \(all)", "\(all) with all terms"),
    ]
  }

  // The notes

  package func density(characters: String, words: String, segmenter: String) -> String {
    let segmenter = told(segmenter)
    return pick(
      "単語密度＝使われた箇所の単語数の合計÷全\(words)単語。文字密度＝使われた箇所の文字数の合計÷全\(characters)文字。"
        + "単語の区切りは\(segmenter)。",
      "Density by words: the words of all uses ÷ \(words) words; by characters: the characters of "
        + "all uses ÷ \(characters) characters (segmenter: \(segmenter)).")
  }
  /// The segmenter; a house dictionary changes how many words there are.
  private func told(_ segmenter: String) -> String {
    guard let comma = segmenter.lastIndex(of: ","), segmenter[comma...].hasPrefix(Self.dictionary)
    else { return segmenter }
    let entries = segmenter[comma...].dropFirst(Self.dictionary.count)
    return pick(
      "\(segmenter[..<comma])に辞書（\(entries)件）を加えたもので、単語数と単語密度も辞書で変わります",
      "\(segmenter[..<comma]) with a custom dictionary (entries: \(entries)), which changes word counts and densities"
    )
  }

  /// As `WordSegmenter.name` says it.
  private static let dictionary = ", dictionary of "

  package var scoreNote: String {
    pick(
      "点数は公開前のチェックリストの達成度で、検索順位の予測ではありません。",
      "The score says how much of a checklist is done; it does not forecast rankings.")
  }

  // The outline and the findings

  package var outline: String { pick("見出しの構成", "Outline") }
  package var noHeadings: String { pick("見出しがありません。", "There are no headings.") }
  package var emptyHeading: String { pick("（空の見出し）", "(empty heading)") }
  package func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: pick(name(Glossary.error), "\(title(Glossary.error))s")
    case .warning: pick(name(Glossary.warning), "\(title(Glossary.warning))s")
    case .info: title(Glossary.info)
    }
  }
  package var noFindings: String { pick("指摘はありません。", "There are no findings.") }
  package var noNewFindings: String { pick("新しい指摘はありません。", "There are no new findings.") }
  package func more(_ count: Int, lines: [Int]) -> String {
    let lines = lines.map(String.init).joined(separator: pick("・", ", "))
    return pick("ほか\(count)件（\(lines)行目）", "\(count) more, on lines \(lines)")
  }
  package var unreadable: String { pick("読み取れなかった入力", "Inputs that could not be read") }

  // The verdict

  package var summary: String { pick("まとめ", "Summary") }
  package var path: String { pick("原稿", "draft") }
  package var score: String { pick("点数", "score") }
  package func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .passed: pick("合格", "passed")
    case .notPassed: pick("不合格", "failed")
    case .unscored: name(Glossary.notScored)
    }
  }
  package func unscored(_ count: Int) -> String { "\(name(Glossary.notScored)) \(count)" }
  package var verdict: String { pick("判定", "verdict") }
  package func points(_ score: String) -> String { pick("\(score)点", "score \(score)") }
  package func meanPoints(_ score: String, of summary: Report.Summary) -> String {
    let scored = summary.drafts - summary.unscored
    return pick("平均\(score)点", "mean \(score)")
      + (summary.unscored == 0 ? "" : pick("（採点\(scored)件）", " (\(scored) scored)"))
  }
  /// - Parameters:
  ///   - count: the drafts that the outcome is of; 0 where none fails or needs work.
  ///   - report: may be without its drafts.
  package func failed(_ count: Int, of report: Report) -> String {
    let summary = report.summary
    let drafts = summary.drafts
    if count > 0 { return pick("（\(drafts)件中\(count)件）", " (\(count) of \(drafts))") }
    if !report.passed, summary.failed == 0 {
      return pick("（読み取れた\(drafts)件は合格）", " (the \(drafts) that could be read pass)")
    }
    let unscored = summary.unscored
    return unscored == 0 || unscored == drafts
      ? pick("（\(drafts)件）", " (\(drafts) drafts)")
      : pick(
        "（\(drafts)件、うち採点なし\(unscored)件）", " (\(drafts) drafts, \(unscored) not scored)")
  }
  package func unreadableInputs(_ count: Int) -> String {
    pick("読み取り不能 \(count)", "unreadable \(count)")
  }
}
