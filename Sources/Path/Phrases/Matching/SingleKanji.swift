internal import SourceText
internal import Vocabulary
internal import Words

/// Tells whether a single kanji is the noun that a term means.
///
/// In a compound it is where the words beside it are words without it: 敏感|肌, 枕|カバー. Within a word
/// it is a part that has lost its own sense (電車, 家賃, 本日), and as an affix it is another morpheme
/// (専門|家, 本|大会, 三|本).
struct SingleKanji {
  private let text: NormalizedText
  private let boundaries: WordBoundaries

  init(_ text: NormalizedText, _ boundaries: WordBoundaries) {
    self.text = text
    self.boundaries = boundaries
  }

  /// How sure a use of the kanji at an offset is as far as the characters of content beside it go;
  /// `nil` where it is none.
  func confidence(at offset: Int) -> Confidence? {
    let isGluedLeft = isGlued(at: offset, to: offset - 1)
    let isGluedRight = isGlued(at: offset + 1, to: offset + 1)
    if !isGluedLeft && !isGluedRight { return .normal }
    guard text.classes[offset] == .kanji else { return nil }
    let kanji = text.units[offset]
    var isSure = true
    if isGluedLeft {
      guard !Self.otherSuffixes.contains(kanji), let word = wordBefore(offset) else { return nil }
      if isWhole(word.lowerBound..<offset + 1) { return nil }
      isSure = !Self.suffixReadings.contains(kanji)
    }
    if isGluedRight {
      guard !Self.otherPrefixes.contains(kanji), let word = wordAfter(offset) else { return nil }
      if isWhole(offset..<word.upperBound) { return nil }
    }
    return isSure ? .normal : .low
  }

  /// Whether a character of content stands beside an edge that no house dictionary parts.
  private func isGlued(at edge: Int, to neighbour: Int) -> Bool {
    text.classes.indices.contains(neighbour) && text.classes[neighbour].isContent
      && boundaries.score(at: edge) < WordBoundaries.certain
  }

  /// A change of script is a good edge where the model does not deny it.
  private func isEdge(_ offset: Int) -> Bool {
    let isChange = text.classes[offset - 1] != text.classes[offset]
    return isChange ? boundaries.isEdge(at: offset) : boundaries.isBoundary(at: offset)
  }

  /// The word before the kanji, if the kanji can be a noun after it.
  private func wordBefore(_ offset: Int) -> Range<Int>? {
    guard isEdge(offset) else { return nil }
    var start = offset - 1
    while continues(before: start) { start -= 1 }
    if isNumber(offset - 1) { return nil }
    if offset - start >= 2 { return start..<offset }
    // One character is no word, but a suffix where a word stands before it: 日本|製|鍋.
    guard start >= 2, text.classes[start - 1].isContent, !isNumber(start - 1),
      text.classes[start] == .kanji, text.classes[start - 2].isContent,
      !boundaries.isBoundary(at: start - 1)
    else { return nil }
    return start..<offset
  }

  /// The word after the kanji, if the kanji can be a noun before it.
  private func wordAfter(_ offset: Int) -> Range<Int>? {
    let start = offset + 1
    guard isEdge(start) else { return nil }
    if text.classes[start] == .digit { return start..<start + 1 }
    var end = start + 1
    while end < text.count, text.classes[end].isWordPart, !boundaries.isBoundary(at: end) {
      end += 1
    }
    if (start..<end).allSatisfy(isNumber) { return nil }
    return end - start >= 2 || Self.suffixesOfAll.contains(text.units[start]) ? start..<end : nil
  }

  /// Whether the word that an offset stands in goes on before it.
  private func continues(before offset: Int) -> Bool {
    offset > 0 && text.classes[offset - 1].isContent && !boundaries.isBoundary(at: offset)
  }

  private func isNumber(_ offset: Int) -> Bool {
    text.classes[offset] == .digit || Self.numerals.contains(text.units[offset])
  }

  private func isWhole(_ range: Range<Int>) -> Bool { Self.wholeWords.contains(text.string(range)) }

  private static let numerals = UnitSet("〇一二三四五六七八九十百千万億兆数何幾")

  /// Suffixes that follow nouns of every kind. Source: UniDic's 接尾辞.
  private static let suffixesOfAll = UnitSet("用等達側製")

  /// Kanji that after a word are another morpheme than the noun in one kanji: 専門家, 運転手, 三番目.
  ///
  /// Source: entries of EDICT (2021.02.03) that are suffixes alone, beside the noun's entry; with
  /// counters and with what Chinese readings make of nouns of place, time and kind (期 書 館).
  private static let otherSuffixes = UnitSet(
    """
    家手目口物者点面生分式性的化人方先元上下中内外間後前所場品気心風代部師士屋味切合座別辺達才段君様号版台度\
    番回個枚歳年月時系型法界感力論観説流官機書地館会院科期語室権子計役圏団員
    """)

  /// The same before a word: 本大会, 手料理, 口コミ. Source: EDICT's prefixes.
  private static let otherPrefixes = UnitSet("本手口気目大小生高名元前後全新再最総副正準真素片両合相仮実初空超無不非反")

  /// Kanji that after a word have a reading of their own, with the noun's sense or near it: 中古車, 炭酸水.
  ///
  /// Source: nouns that UniDic 3.1.1 also has as a suffix (接尾辞).
  private static let suffixReadings = UnitSet(
    "世丼亭仁仏倉傘児党兵券剤刀労勢城堂塔塩墓墳声壁壺夜夢天夫女委婦学宮審川峰島工巣布帽床店庫庭弁弾影戦扇政教料旗易星晶木材板枝柱校株桜梅業権橋次歌殺毛民水池汁沙油泉法波洋派海渓港湖源灯炎炭煙片牛犬獣現琴田男界畑病症痕痛癌砲祭稿穴窓章筆米粉粒糸紙素線罪署耳聞胞膏舎船色花草荘菓葉蔵薬虫血街裁装裏製見規覚警谷財買費賃走路車軍輪辞酒酸里金鉄銀鋼鍋鏡長門関限院隊集難雨雪雲電霜領頭顔類飯館馬骨鬼魚鳥鶏"
  )

  /// Compounds that have another sense than a noun of one kanji in them: an 自転車 is no 車.
  ///
  /// Source: words that EDICT (2021.02.03) marks as common, where no word of the gloss is one of the
  /// kanji's own gloss, read one by one; with 百貨店, 自動車, 化粧水 and others that an editor takes for one word.
  private static let wholeWords = Set(
    """
    自転車 自動車 救急車 機関車 人力車 観覧車 乳母車 車椅子 百貨店 代理店 歯医者 富士山 地下鉄 地下道 下水道 浮世絵 \
    絵文字 腕時計 頭文字 主人公 大理石 三味線 十字路 千秋楽 登竜門 有頂天 羅針盤 摩天楼 文房具 月曜日 火曜日 水曜日 木曜日 \
    金曜日 土曜日 日曜日 扇風機 幼稚園 保育園 遊園地 海王星 天王星 冥王星 白血病 神経質 蛋白質 歌留多 吸血鬼 救世主 自叙伝 \
    望遠鏡 双眼鏡 顕微鏡 地球儀 子会社 親会社 理不尽 半導体 染色体 打楽器 白内障 最新鋭 意地悪 衣食住 防波堤 化粧水 豆知識 \
    豆電球 金平糖 紫陽花 山茶花 馬酔木 秋刀魚 居酒屋 鉄観音 不動産 大黒柱 身代金
    """.unicodeScalars.split(separator: " ").map { String($0) })
}
