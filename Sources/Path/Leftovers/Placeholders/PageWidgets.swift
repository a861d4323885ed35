internal import Drafts

/// Recognises the texts of buttons at the foot of a page that were copied with the article.
enum PageWidgets {
  /// The passages at the draft's end that are nothing but such a text, in order.
  static func closing(_ passages: [Passage]) -> [Passage] {
    let closing = passages.dropFirst().reversed().prefix { passage in
      passage.role == .paragraph
        && (isWidget(passage) || !PlaceholderFinder.ranges(in: passage).isEmpty)
    }
    return closing.reversed().filter(isWidget)
  }

  private static func isWidget(_ passage: Passage) -> Bool {
    passage.code.isEmpty && passage.whole.trimmed().equals(texts)
  }

  private static let texts: FixedTexts = [
    "Follow me!", "Follow me", "Follow us!", "Follow us", "シェアする", "シェア", "この記事をシェアする", "この記事をシェア",
    "ツイート", "ツイートする", "ポストする", "フォローする", "Share", "Tweet", "いいね!", "いいね", "はてブする", "LINEで送る",
    "Pocket", "コピー", "スポンサーリンク", "スポンサードリンク", "広告", "Advertisement", "トップへ戻る", "ページトップへ",
  ]
}
