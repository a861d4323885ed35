package import Reports
package import Vocabulary

/// The words of the first screen.
extension Labels {
  package var firstSteps: String { pick("先に直すところ", "What to do first") }
  package var firstStepsNote: String {
    pick("（＋は、直すと増える点数の見込み）", " (+ = points each is expected to add)")
  }
  /// Before the terms that the place of a step has now.
  package var now: String { pick("いま：", "now: ") }
  package var optionalSteps: String { pick("任意", "optional") }
  package func moreSteps(_ count: Int) -> String {
    pick("ほか\(count)件", "\(count) more")
  }
  package var nothingToDo: String {
    pick("直すところも指摘もありません。", "There is nothing to fix, and there are no findings.")
  }
  /// What the score of a draft leaves out whose title is elsewhere; `nil` where it has one.
  package func uncheckedTitle(_ draft: DraftReport) -> String? {
    let isUnchecked = draft.phrases.contains { phrase in
      phrase.parts.contains { $0.id == .titleTerms && !$0.checked }
    }
    guard draft.score != nil, draft.title == nil, isUnchecked else { return nil }
    return pick("タイトルは未確認（--title で指定すると採点）", "title not checked (give it with --title)")
  }
  package var findings: String { pick(name(Glossary.finding), "\(title(Glossary.finding))s") }
  package func shown(_ count: Int, of all: Int) -> String {
    pick("うち\(count)件を表示", "\(count) of \(all) shown")
  }
  /// The head of how many findings a baseline does not know.
  package var newFindings: String { pick("新規", "new") }
  package var done: String { pick("済み", "Done") }

  /// The first lines of a place: `7・9行目`; empty without lines.
  package func lines(_ lines: [Int], most: Int = 3) -> String {
    if lines.isEmpty { return "" }
    let shown =
      lines.prefix(most).map(String.init).joined(separator: pick("・", ", "))
      + (lines.count > most ? "…" : "")
    return pick("\(shown)行目", lines.count == 1 ? "line \(shown)" : "lines \(shown)")
  }

  /// Where findings are: the fields beside the draft, then the first lines.
  package func places(of findings: [FindingReport], most: Int = 3) -> String {
    let fields = MetadataField.allCases.filter { field in findings.contains { $0.field == field } }
    let lines = Set(findings.filter { $0.field == nil }.map(\.line)).sorted()
    return (fields.map(self.field) + [self.lines(lines, most: most)]).filter { !$0.isEmpty }
      .joined(separator: listGap)
  }
  /// Where a finding is for those who open the place: its line and column, or the field beside the draft.
  package func address(of finding: FindingReport) -> String {
    finding.field.map(field) ?? "\(finding.line):\(finding.column)"
  }
  /// The same with the draft, as programs that open files know it.
  package func address(of finding: FindingReport, in path: String) -> String {
    guard let field = finding.field.map(field) else { return "\(path):\(address(of: finding))" }
    return pick("\(path)（\(field)）", "\(path) (\(field))")
  }
  /// A field beside the draft.
  package func field(_ field: MetadataField) -> String {
    switch field {
    case .title: pick("タイトル欄", "title field")
    case .description: pick("\(name(Glossary.description))欄", "\(name(Glossary.description)) field")
    case .slug: pick("スラッグ欄", "slug field")
    }
  }

  package func morePhrases(_ count: Int, from lowest: String, to highest: String) -> String {
    let range = lowest == highest ? lowest : pick("\(lowest)〜\(highest)", "\(lowest) to \(highest)")
    return pick(
      "ほか\(count)フレーズ（\(range)点）", "\(count) more \(count == 1 ? "phrase" : "phrases") (\(range))")
  }
  package func others(_ count: Int) -> String { pick("ほか\(count)", "+\(count)") }

  // Where the terms are

  package var bodySlot: String { name(Glossary.text) }
  package func moreTerms(_ count: Int) -> String {
    pick("ほか\(count)語", "\(count) more \(count == 1 ? "term" : "terms")")
  }
  /// Where all uses of a term are that has none in the text.
  package func onlyIn(_ term: TermReport) -> String? {
    let title = term.places[.title] ?? 0
    let description = term.places[.description] ?? 0
    guard term.count == title, title + description > 0 else { return nil }
    if description == 0 { return pick("タイトルだけ", "only in the title") }
    return title == 0
      ? pick("説明文だけ", "only in the description")
      : pick("タイトルと説明文だけ", "only in the title and the description")
  }
  /// What the uses are that do not count, by their place.
  package func uncounted(_ term: TermReport) -> [String] {
    var rest = term.uncounted
    var kinds: [String] = []
    for (place, name) in [
      (UsePlace.description, pick("説明文", "description ")), (.code, pick("コード", "code ")),
    ] {
      let count = min(rest, term.places[place] ?? 0)
      if count > 0 { kinds.append(name + count.grouped) }
      rest -= count
    }
    if rest > 0 {
      kinds.append(pick("羅列・本文の外", "bare lists etc. ") + rest.grouped)
    }
    return kinds
  }
  package func alsoUncounted(_ term: TermReport) -> String? {
    if term.uncounted == 0 { return nil }
    let kinds = uncounted(term).joined(separator: pick("・", ", "))
    return pick("数えない：\(kinds)", "not counted: \(kinds)")
  }
  /// What `+n` is for each of some terms; `nil` where none has uses that do not count.
  package func uncountedNote(_ terms: [TermReport]) -> String? {
    let named = terms.filter { $0.uncounted > 0 }.map { term in
      pick("「\(term.term)」は", "“\(term.term)” ")
        + uncounted(term).joined(separator: pick("・", ", "))
    }
    if named.isEmpty { return nil }
    return pick(
      "+nは使用回数に入れない使用（\(named.joined(separator: "、"))）。",
      "+n: uses that are not counted (\(named.joined(separator: "; "))).")
  }

  // Where to read on

  package func more(rule: RuleID?) -> [String] {
    var hints = [
      pick("くわしく：--details", "All of it: --details"), pick("語の箇所：--uses", "Each use: --uses"),
    ]
    if let rule {
      hints.append(pick("ルールの説明：", "About a rule: ") + "kwaudit rules \(rule.rawValue)")
    }
    return hints
  }
  package var moreOfDrafts: String {
    moreOfSummary + pick("  一覧だけ：--summary", "  only the list: --summary")
  }
  package var moreOfSummary: String { pick("原稿ごとにくわしく：--details", "Each draft in full: --details") }

  // The list of drafts

  package var firstStep: String { pick("先に直すところ", "what to do first") }
  package var noPhrase: String {
    pick("\(name(Glossary.phrase))なし", "no \(name(Glossary.phrase))")
  }
  package func moreFailing(_ count: Int) -> String {
    pick(
      "不合格の原稿は、ほかに\(count.grouped)件あります（--brief で先に直すところを1件ずつ表示）。",
      "\(count.grouped) more drafts fail (--brief shows for each what to do first).")
  }

  // Uses

  package func count(_ count: Int) -> String {
    pick("\(count.grouped)回", count == 1 ? "1 use" : "\(count.grouped) uses")
  }
  package var neverUsed: String { pick("使われていません。", "It is never used.") }
  package var topicWords: String { pick("話題の言葉", "Topic words") }
  package func kind(_ kind: MatchKind) -> String { kind == .exact ? "" : kind.name[language] }
  package func place(_ place: UsePlace) -> String { place.name[language] }
  package var notCounted: String { pick("数えない", "not counted") }
  package var listGap: String { pick("・", ", ") }
  package var perhaps: String { pick("要確認", "unsure") }
}
