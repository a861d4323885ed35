/// Nouns that are the 連用形 of a verb, and the verb: 申し込み and 申し込む, 書き換え and 書き換える.
///
/// Source: 送り仮名の付け方 (内閣告示, 1973), 通則4 and 6 (nouns that verbs make keep the verb's okurigana).
enum VerbNouns {
  /// The verb in dictionary form whose 連用形 a noun is; nil for other nouns.
  ///
  /// A noun without its okurigana (引越) is read in the spelling that has it.
  static func verb(of noun: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let isPolite = noun.count > 2 && (noun[0] == "お" || noun[0] == "ご") && noun[1].isKanji
    let bare = isPolite ? noun.dropFirst() : noun[...]
    guard let first = bare.first, first.isKanji, !otherNouns.contains(bare) else { return nil }
    for spelling in Spellings(of: bare, isStem: false).all {
      if let verb = verb(ofSpelled: spelling) { return verb }
    }
    return nil
  }

  /// The noun that is the 連用形 of a compound verb, in all its spellings.
  ///
  /// A verb with one kanji is left out: its 連用形 opens other words (書き方, 飲み物).
  static func nouns(of verb: [Unicode.Scalar], _ inflection: Inflection) -> [[Unicode.Scalar]] {
    let particles = "をにがでと".unicodeScalars
    guard verb[0].isKanji, verb.count(where: \.isKanji) >= 2,
      !verb.contains(where: { particles.contains($0) })
    else { return [] }
    let noun: [Unicode.Scalar]
    switch inflection.group {
    case .godan(let kana):
      guard let ending = ConjugationTable.continuativeEnding(of: kana) else { return [] }
      noun = verb.dropLast() + [ending]
    case .ichidan: noun = verb.dropLast()
    default: return []
    }
    guard let last = noun.last, last.isHiragana else { return [] }
    return Spellings(of: noun[...], isStem: false).all
  }

  private static func verb(ofSpelled noun: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard let last = noun.last, last.isHiragana, last != "に",
      noun.allSatisfy({ $0.isKanji || $0.isHiragana }),
      noun.count(where: \.isKanji) <= 3
    else { return nil }
    let verb: [Unicode.Scalar]
    switch last.vowel {
    case .e: verb = noun + ["る"]
    case .i where kamiIchidan.matchesEnd(of: noun): verb = noun + ["る"]
    case .i:
      guard let ending = ConjugationTable.dictionaryEnding(ofContinuative: last) else { return nil }
      verb = noun.dropLast() + [ending]
    default: return nil
    }
    switch VerbList.group(of: verb) {
    case .godan, .ichidan, .tou: return verb
    default: return nil
    }
  }

  /// The 連用形 of the 上一段 that have okurigana. Source: 常用漢字表 (2010).
  private static let kamiIchidan = WordList(
    """
    借り 足り 降り 下り 懲り 起き 生き 尽き 飽き 過ぎ 落ち 朽ち 満ち 閉じ 恥じ 感じ 信じ 案じ 伸び 延び 浴び 帯び 滅び 詫び 錆び 試み \
    顧み 省み 用い 率い 報い 老い 悔い 強い
    """)

  /// Nouns whose verb means another thing.
  private static let otherNouns = WordList(
    "通り 周り 辺り 限り 互い 勢い 幸い 災い 類い 向かい 次第 情け 頼り 便り 帯 祭り 光り 話し 並び 及び 再び 余り")
}
