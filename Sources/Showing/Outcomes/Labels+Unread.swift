package import Reports
internal import Vocabulary

/// The words for blocks that could not be read.
extension Labels {
  /// How many blocks of a draft could not be checked, which, and what to do; `nil` where there are none.
  package func unreadBlocks(_ draft: DraftReport) -> String? {
    let blocks = draft.unreadBlocks
    guard !blocks.isEmpty else { return nil }
    let names = unreadNames(blocks)
    let count = blocks.count.grouped
    let consequence =
      blocks.contains(where: \.mayHoldText)
      ? pick(
        "ここに語があるかもしれない項目は「対象外」とし、不足とはみなしません。中身も確かめるには、プレビューや公開ページのHTMLを監査してください。",
        "Parts that may depend on it are “not checked” and cost no points. To check it too, audit the "
          + "HTML of the preview or of the page.")
      : pick(
        "記事そのものの文章が入る種類ではないので、採点には影響しません。",
        "None of it is the article's own text, so no score depends on it.")
    return pick(
      "確認できないブロック \(count)個（\(names)）：中身は表示するときにWordPressが入れるもので、この原稿にはありません。",
      "Blocks that could not be checked: \(count) (\(names)). WordPress fills them in when the page is "
        + "shown; their text is not in this draft. ") + consequence
  }

  /// That there is nothing to audit; `nil` where there is.
  package func emptyText(_ draft: DraftReport) -> String? {
    guard draft.text.characters == 0, draft.unreadBlocks.isEmpty else { return nil }
    return pick(
      "本文がありません。別のファイルではないか、保存されているかを確かめてください。",
      "The draft has no text. Check that it is the right file, and that it was saved.")
  }

  /// Which phrases are perhaps another draft's; `nil` for none.
  package func foreignPhrases(_ draft: DraftReport) -> String? {
    let foreign = draft.phrases.filter { phrase in
      phrase.terms.count > 1 && phrase.terms.allSatisfy { $0.count + $0.uncounted == 0 }
    }
    guard let first = foreign.first, draft.text.characters > 0 else { return nil }
    let others =
      foreign.count > 1 ? pick("ほか\(foreign.count - 1)件", " and \(foreign.count - 1) more") : ""
    return pick(
      "この原稿は「\(first.phrase)」\(others)の語を1つも使っていません。先に、この原稿の対策フレーズで合っているかを確かめてください（出どころ：\(source(first))）。",
      "The draft uses no term of “\(first.phrase)”\(others). First check that the phrase is this draft's (from: \(source(first)))."
    )
  }

  /// Why a draft with target phrases has no score.
  package var nothingChecked: String {
    pick(
      "どの項目も確かめられないので採点できません。本文のあるファイル（プレビューや公開ページのHTMLなど）を監査してください。",
      "There is no score, because no part of it could be checked. Audit a file that holds the text, such as "
        + "the HTML of the preview or of the page.")
  }

  /// Each name once, with its first lines: `acf/hero 1行目、block 10・24行目`.
  private func unreadNames(_ blocks: [UnreadBlockReport]) -> String {
    var names: [String] = []
    var lines: [String: [Int]] = [:]
    for block in blocks {
      if lines[block.name] == nil { names.append(block.name) }
      lines[block.name, default: []].append(block.line)
    }
    let shown = names.prefix(Self.namesShown).map { name in
      let all = lines[name] ?? []
      let first =
        all.prefix(Self.linesShown).map(String.init)
        .joined(separator: pick("・", ", ")) + (all.count > Self.linesShown ? "…" : "")
      return pick("\(name) \(first)行目", "\(name) on \(all.count == 1 ? "line" : "lines") \(first)")
    }
    return shown.joined(separator: pick("、", "; "))
      + (names.count > Self.namesShown ? pick("、ほか", "; and others") : "")
  }

  private static let namesShown = 6
  private static let linesShown = 4
}
