/// Recognises what a chat tool says around the text that it was asked for.
enum ChatOpenings {
  /// The end of a chat's saying that begins at a sentence's start; it can run over the sentence's end.
  ///
  /// - Parameters:
  ///   - sentence: where the sentence begins.
  ///   - next: the sentence after it.
  static func end(at sentence: TextPart, next: TextPart?) -> Int? {
    let rest = TextPart(sentence.units, sentence.start..<sentence.units.count)
    if let length = rest.prefix(english) { return max(sentence.end, rest.start + length) }
    guard let next,
      sentence.trimmed({ $0.isSpaceOrBreak || $0 == 0x3002 || $0 == 0x21 }).equals(consents),
      next.prefix(deliveries) != nil, next.contains(texts),
      next.contains(produces)
    else { return nil }
    return next.end
  }

  private static let english: FixedTexts = [
    "as an ai language model,", "as an ai language model i", "as a large language model,",
    "as an ai assistant,", "as an ai, i", "i'm sorry, but as an ai", "i’m sorry, but as an ai",
    "i'm an ai language model", "i’m an ai language model",
    "certainly! here", "certainly, here", "certainly! below", "sure! here", "sure, here",
    "sure thing! here", "of course! here", "absolutely! here", "great! here",
    "here is the article", "here's the article", "here’s the article", "here is an article",
    "here's an article", "here is a blog", "here's a blog", "here’s a blog",
    "here is the revised", "here's the revised", "here’s the revised",
    "here is a rewritten", "here's a rewritten", "i hope this helps!", "i hope this helps.",
    "let me know if you'd like",
    "let me know if you’d like", "let me know if you want", "let me know if you need",
    "would you like me to",
  ]

  private static let consents: FixedTexts = [
    "もちろんです", "もちろん", "承知しました", "承知いたしました", "かしこまりました", "了解しました", "了解いたしました", "了解です",
    "はい、承知しました", "はい、もちろんです", "はい、かしこまりました",
  ]
  private static let deliveries: FixedTexts = [
    "以下", "こちら", "では", "それでは", "ご要望", "ご依頼", "ご指定", "ご希望", "下記", "ご提示",
  ]
  private static let texts: FixedTexts = [
    "記事", "文章", "構成", "本文", "原稿", "見出し", "リライト", "執筆", "ブログ", "キーワード", "SEO", "文字", "トーン",
    "タイトル",
  ]
  private static let produces: FixedTexts = [
    "作成", "執筆", "リライト", "構成案", "提案", "提示", "まとめました", "まとめます", "書き直", "調整", "ご用意", "お届け", "示します",
    "書きます",
  ]
}
