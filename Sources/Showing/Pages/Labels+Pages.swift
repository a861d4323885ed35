internal import Outcomes
internal import Reports
internal import Rules
internal import Vocabulary

/// The words of pages.
extension Labels {
  var reportHeading: String { pick("kwaudit 点検レポート", "kwaudit audit report") }
  var phrases: String { pick("対策フレーズの採点", "Scores of the target phrases") }
  var naturalness: String { pick("語の使い方の自然さ", "Naturalness") }
  var search: String { pick("検索結果での見え方", "How search results may show it") }
  var textOfDraft: String { pick("本文と指摘", "The text with its findings") }
  var allFindings: String { pick("指摘の一覧", "All findings") }
  var topicWord: String { pick("話題の言葉", "topic word") }
  /// That a short text is not scored by everything yet.
  func early(_ characters: String) -> String {
    pick(
      "原稿がまだ\(characters)文字なので、点数は途中の目安です。",
      "Characters so far: \(characters). The score is an early figure.")
  }
  var wholeDraft: String { pick("原稿全体", "the whole draft") }
  var usedHere: String { pick("あり", "yes") }
  var notUsedHere: String { pick("なし", "no") }
  var descriptionIsText: String {
    pick(
      "メタディスクリプションがないので、本文の初めを示しています。",
      "There is no description; this is the beginning of the text.")
  }
  var detailsAreLeftOut: String {
    pick(
      "原稿が多いので、このページではくわしい結果を省きました。--output-folder を使うと、原稿ごとのページに本文まで書きます。",
      "There are many drafts, so their details are left out of this page. With --output-folder each gets a page of its "
        + "own, with its text.")
  }

  func allOf(_ count: Int) -> String {
    pick("指摘\(count.grouped)件をすべて見る", "See all \(count.grouped) findings")
  }
  /// What a rule finds, as its name; the id of one that is not known.
  func name(of rule: RuleID) -> String {
    RuleCatalog.rule(rule)?.description.summary[language] ?? rule.rawValue
  }
  func fullParts(_ count: Int) -> String {
    pick("満点の項目（\(count)）", "Parts with all points (\(count))")
  }
  /// Why a part of a score was given; that of the spread says which sections count for it.
  func reason(for part: PhraseReport.ScorePart, in phrase: PhraseReport) -> String {
    guard part.id == .spread, part.checked else { return part.reason }
    let headings = phrase.spread.dropFirst().filter(\.keepsToTopic).compactMap(\.heading)
      .filter { !$0.isEmpty }
    let more = headings.count > Self.mostSections ? andOthers : ""
    let names = headings.prefix(Self.mostSections).map(sectionName).joined(separator: listGap)
    return part.reason + onTopic(headings.isEmpty ? noSection : names + more)
  }
  /// More sections are not named.
  static let mostSections = 3
  func sectionName(_ heading: String) -> String { pick("「\(heading)」", "“\(heading)”") }
  var andOthers: String { pick("など", " and others") }
  var noSection: String { pick("なし", "none") }
  func onTopic(_ sections: String) -> String {
    pick("（語か話題の言葉がある節：\(sections)）", " (sections with a term or a topic word: \(sections))")
  }
  /// All uses of a term by kind, and those among them that do not count: what is left is how many count.
  func breakdown(of term: TermReport) -> String {
    let kinds = MatchKind.allCases.compactMap { kind -> String? in
      let count = term.matches[kind] ?? 0
      return count == 0 ? nil : "\(kindName(kind)) \(count.grouped)"
    }.joined(separator: pick("＋", " + "))
    if term.uncounted == 0 { return kinds }
    let places = uncounted(term)
    let count = places.count == 1 ? "" : " " + term.uncounted.grouped
    let told = places.joined(separator: listGap)
    return kinds + pick("−\(notCounted)\(count)（\(told)）", " − \(notCounted)\(count) (\(told))")
  }
  var usesNote: String {
    pick(
      "使用回数は、そのまま・複合語・活用・表記ゆれ・同義語の合計から、数えない使用（説明文、コード、フレーズの羅列など）を引いた数です。",
      "The uses are those of all kinds (exact, compound, inflected, variant, synonym) without those that are not "
        + "counted (in the description, code, bare lists of phrases).")
  }
  func densityNote(ofCharacters: Bool) -> String {
    pick(
      "単語密度は、使われた箇所の単語数の合計÷タイトルと本文の全単語数"
        + (ofCharacters ? "、文字密度は、同じく文字数の割合" : "")
        + "です。同じ回数でも、長い語ほど高くなります。",
      "The density of words is the words of all uses ÷ the words of title and text"
        + (ofCharacters ? ", that of characters likewise" : "")
        + ": a long term has a higher one at the same number of uses.")
  }
  func kindName(_ kind: MatchKind) -> String {
    kind == .exact ? pick("そのまま", "exact") : self.kind(kind)
  }
  func exclusion(_ exclusion: UseExclusion) -> String {
    switch exclusion {
    case .code: pick("コード", "code")
    case .keywordList: pick("フレーズの羅列", "bare list of phrases")
    case .metadata: pick("メタデータ", "metadata")
    case .hidden: pick("表示されない文章", "text that the page hides")
    case .outsideMainContent: pick("本文の外", "outside the text")
    }
  }
  func notCounted(_ reasons: [String]) -> String {
    let reasons = reasons.joined(separator: listGap)
    return pick("数えない：\(reasons)", "not counted: \(reasons)")
  }

  /// What a block is, where its looks do not say it.
  func tag(of block: BlockReport) -> String? {
    switch block.kind {
    case .heading: "H\(block.level ?? 1)"
    case .title: title
    case .description: place(.description)
    case .slug: pick("スラッグ", "slug")
    case .image: place(.alt)
    case .code: place(.code)
    case .paragraph, .listItem, .tableCell, .quotation: nil
    }
  }

  /// - Parameter uses: all that are shown, those that are not counted among them.
  func lane(
    _ term: String, uses: Int, uncounted: Int, first: String?, last: String?, thick: Int
  ) -> String {
    guard let first, let last else { return pick("「\(term)」は使われていません", "“\(term)” is never used") }
    let passages = thick == 0 ? "" : pick("、詰め込みに見える箇所\(thick)", ", \(thick) stuffed passages")
    let others = uncounted == 0 ? "" : pick("（数えない\(uncounted)回を含む）", " (\(uncounted) not counted)")
    let place =
      first == last
      ? pick("本文の\(first)%の位置", "at \(first)% of the text")
      : pick("本文の\(first)%から\(last)%まで", "from \(first)% to \(last)% of the text")
    return pick(
      "「\(term)」は\(uses)回\(others)、\(place)\(passages)",
      "“\(term)” \(uses == 1 ? "once" : "\(uses) times")\(others), \(place)\(passages)")
  }

  func device(isPhone: Bool) -> String {
    isPhone ? pick("スマートフォン", "Phone") : pick("パソコン", "Desktop")
  }
  func titlePixels(_ width: String, of room: String) -> String {
    pick(
      "タイトルの幅 \(width)px（およそ\(room)pxまで表示）",
      "Title: \(width) px wide; about \(room) px are shown")
  }
  func descriptionPixels(_ width: String, of room: String) -> String {
    pick(
      "説明文の幅 \(width)px（およそ\(room)pxまで表示）",
      "Description: \(width) px wide; about \(room) px are shown"
    )
  }

  /// The words that templates show as they are.
  var pageWords: Values {
    [
      "skip": pick("本文へ", "Skip to the report"), "back": pick("原稿の一覧へ", "All drafts"),
      "details": pick("くわしい結果", "In detail"),
      "nothing": pick("原稿がありません。", "There are no drafts."),
      "listCaption": pick("原稿の一覧（悪いものから順）", "All drafts, the worst first"),
      "result": outcome, "score": points, "draft": draft, "phrase": phrase,
      "errors": severity(.error), "warnings": severity(.warning), "infos": severity(.info),
      "firstStep": firstSteps, "firstSteps": firstSteps,
      "optional": optionalSteps, "findings": findings,
      "noSteps": pick("点数を上げるために直すところはありません。", "Nothing would raise the score."),
      "noFindings": noFindings, "parts": pick("この原稿のレポート", "Parts of this report"),
      "phrases": phrases, "naturalness": naturalness,
      "naturalnessNote": pick(
        "詰め込みは、全体の密度ではなく、くり返しが集まる箇所で見ます。",
        "Stuffing is judged by passages that repeat a term, not by the density of the whole."),
      "natural": pick("詰め込みに見える箇所はありません。", "Nothing reads as stuffed."),
      "search": search,
      "searchNote": pick(
        "目安です。検索エンジンは、端末や検索語に合わせてタイトルや説明文を書き換えることがあります。太字は対策フレーズの語です。",
        "An approximation: search engines rewrite titles and snippets by device and query. Terms are bold."
      ),
      "cutOff": pick("切れる部分：", "cut off:"),
      "lackingCaption": pick("減点のある項目", "Parts that lost points"),
      "part": pick("項目", "part"), "points": points, "share": pick("割合", "share"),
      "reason": pick("理由", "reason"), "termsCaption": pick("語の使われ方", "How the terms are used"),
      "term": term, "uses": uses, "wordDensity": wordDensity, "characterDensity": characterDensity,
      "titleSlot": titleSlot, "leadSlot": leadSlot, "headingSlot": headingSlot,
      "bodySlot": bodySlot, "closingSlot": closingSlot, "kinds": pick("内訳", "breakdown"),
      "strip": pick("語の位置", "Where the terms are"),
      "stripNote": pick(
        "縦線は1回の使用（短い線は数えない使用）、上下に線のある帯は詰め込みに見える箇所、薄い線は見出し。",
        "A line is a use (a short one does not count), a band between two lines a passage that reads as stuffed, a "
          + "pale line a heading."),
      "beginning": pick("冒頭", "beginning"), "end": pick("末尾", "end"),
      "outline": outline, "outlineCaption": pick("見出しと、その中の語", "Headings and the terms in them"),
      "heading": headingSlot, "line": pick("行", "line"), "used": usedHere, "unused": notUsedHere,
      "noHeadings": noHeadings, "text": textOfDraft,
      "legendTerms": pick("語の印", "Marks of the terms"),
      "legendKinds": pick("使い方の印", "Marks of the kinds of use"),
      "usesNote": usesNote, "densityNote": densityNote(ofCharacters: true),
      "uncounted": notCounted, "topicWord": topicWord,
      "legendFinding": pick("指摘とその番号（✗ エラー、! 警告、i 参考）", "a finding (✗ error, ! warning, i info)"),
      "overall": pick("原稿全体への指摘", "Findings on the draft as a whole"),
      "allFindings": allFindings, "findingsCaption": allFindings,
      "severity": pick("深刻度", "severity"), "rule": pick("ルール", "rule"),
      "messageAndAdvice": pick("指摘と対処", "what is the matter, and what to do"),
      "everyRule": pick("すべてのルール", "every rule"), "filter": pick("指摘を絞り込む", "Filter findings"),
    ]
  }
}
