/// Which terms in い are i-adjectives.
///
/// A kanji with い may be a noun (違い, 願い), so such adjectives are listed: the readings of the
/// Jōyō kanji table (常用漢字表, 2010) that are adjectives, and common ones outside of it. Every word
/// in しい, ない, たい and after a verb in やすい, にくい, づらい, がたい is one (送り仮名の付け方, 1973, 通則1).
enum AdjectiveList {
  /// The conjugation of `term`, which ends in い; nil for what is not an adjective.
  static func group(of term: [Unicode.Scalar]) -> InflectionGroup? {
    let kana = term.suffix(2)
    if kana.elementsEqual("いい".unicodeScalars) {
      if term.count == 2 { return .ii }
      if !contains(term) { return nil }
      return endsInKawaii(term) ? .adjective : .compoundIi
    }
    if term.elementsEqual("よい".unicodeScalars) { return .adjective }
    if kana.elementsEqual("ない".unicodeScalars) {
      return term.count == 2 || contains(term) ? .nai : nil
    }
    return contains(term) ? .adjective : nil
  }

  /// かわいい has no いい (良い) in it.
  private static func endsInKawaii(_ term: [Unicode.Scalar]) -> Bool {
    term.suffix(4).elementsEqual("かわいい".unicodeScalars)
  }

  private static func contains(_ term: [Unicode.Scalar]) -> Bool {
    let okurigana = term.reversed().prefix { $0.isHiragana }.count
    guard let head = term.dropLast(okurigana).last else { return containsKana(term) }
    if head.isKatakana {
      return okurigana == 1 && term.count >= 3 || negatives.matchesEnd(of: term)
    }
    if nouns.matchesEnd(of: term) { return false }
    return listed.matchesEnd(of: term) || okurigana > 1 && productive.matchesEnd(of: term)
  }

  /// サ変 of a loanword in the negative: ログインできない.
  private static let negatives = WordList("できない しない")

  private static func containsKana(_ term: [Unicode.Scalar]) -> Bool {
    if kana.contains(term) { return true }
    guard term.count >= 4, !kanaNouns.matchesEnd(of: term) else { return false }
    return kanaEndings.matchesEnd(of: term)
  }

  /// Nouns that end like the adjectives below.
  private static let nouns = WordList("無理強い 損ない 損い 行ない 商ない ぞこない")

  /// Adjectives, also as the end of a compound (力強い, 可愛らしい).
  private static let listed = WordList(
    """
    高い 低い 安い 良い 善い 好い 悪い 早い 速い 遅い 強い 弱い 軽い 重い 広い 狭い 長い 永い 短い 太い 細い 薄い 厚い 濃い 淡い \
    甘い 辛い 苦い 酸い 渋い 旨い 巧い 美味い 上手い 不味い 拙い 若い 古い 幼い 暑い 熱い 寒い 温い 遠い 近い 深い 浅い 多い 無い \
    白い 黒い 赤い 紅い 青い 蒼い 黄色い 茶色い 暗い 怖い 恐い 痛い 痒い 臭い 汚い 眠い 煙い 丸い 円い 四角い 硬い 固い 堅い 柔い \
    軟い 鋭い 鈍い 醜い 憎い 難い 易い 緩い 眩い 賢い 潔い 清い 危い 凄い 酷い 偉い 狡い 脆い 粗い 荒い 尊い 貴い 疎い 敏い 聡い \
    篤い 怠い 可愛い 面白い 著い 大きい 小さい 少ない 危ない 冷たい 重たい 眠たい 平たい 煙たい 柔らかい 軟らかい 暖かい 温かい 細かい \
    短かい 明るい 気持ちいい 心地よい 快い 程よい 幅ひろい 酸っぱい 欲しい 汚ない 幼ない 際どい 儚い 危うい 目出度い \
    惨い 佳い 弛い 物憂い 面映ゆい 厳つい
    """)

  /// Endings that make an adjective of what stands before them.
  private static let productive = WordList(
    "しい ない たい やすい にくい づらい がたい っぽい らしい くさい よい いい まじい っこい ぶかい だかい づよい がるい ごわい ぬるい すごい うるさい")

  /// Adjectives written in hiragana.
  private static let kana = WordList(
    """
    しない こい うまい まずい すごい ひどい つらい ださい やばい うるさい くさい こわい ほしい かわいい ちいさい おおきい あたたかい \
    やわらかい あかるい みじかい ゆるい きつい だるい かゆい しつこい もろい ずるい しょぼい えらい かしこい おもしろい さむい あつい \
    ながい はやい おそい わるい つよい たかい ひくい あまい からい にがい しぶい ふとい ほそい せまい ひろい とおい ちかい \
    ふかい あさい おおい わかい かわゆい めんどくさい めんどい しんどい ものすごい くどい あざとい えぐい するどい にぶい ぬるい ねむい のろい むごい まるい かるい かたい \
    しろい くろい ごつい せこい でっかい あくどい がめつい しぶとい ちょろい くすぐったい すばやい じれったい あったかい おしい かっこいい しょっぱい すっぱい でかい ちっちゃい
    """)

  private static let kanaEndings = WordList("しい ない たい やすい にくい づらい がたい っぽい らしい くさい いい よい")

  /// Nouns and other words in kana that end like an adjective.
  private static let kanaNouns = WordList(
    "んない うない ゃない けいたい ったい んたい うたい だいたい すいたい はいたい ていたい みたい まじない")
}
