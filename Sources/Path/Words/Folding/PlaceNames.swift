/// Place names with ヶ, which are also written with ケ, が or ガ: 関ヶ原, 霞が関.
///
/// Source: UniDic 3.1.1 (The UniDic Consortium, BSD licence), the names of places that it has with が or ガ
/// between kanji.
enum PlaceNames {
  /// The other spellings of a term that holds such a name, or that has が between two kanji as its
  /// only kana, which is a name then.
  static func otherSpellings(of term: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    guard let place = term.indices.first(where: { isSign(term[$0]) && isInside($0, term) }) else {
      return []
    }
    let sign = term[place]
    let isListed = names.contains { name in
      name.firstIndex(of: "ヶ").map { offset in
        let start = place - offset
        return start >= 0 && start + name.count <= term.count
          && name.indices.allSatisfy { $0 == offset || name[$0] == term[start + $0] }
      } ?? false
    }
    let isHill = term[place + 1] == "丘" && place + 2 == term.count
    // が before a kanji may be the particle, ヶ cannot.
    let others = isListed || isHill ? signs : sign == "が" && term.count <= 4 ? ["ヶ"] : []
    return others.filter { $0 != sign }.map { other in
      var spelling = term
      spelling[place] = other
      return spelling
    }
  }

  private static let signs: [Unicode.Scalar] = ["ヶ", "が", "ガ"]

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "ケ" || signs.contains(scalar)
  }

  private static func isInside(_ index: Int, _ term: [Unicode.Scalar]) -> Bool {
    index > 0 && index + 1 < term.count && term[index + 1].isKanji
      && (term[index - 1].isKanji || term[index - 1].isHiragana)
  }

  private static let names = WordList.words(
    of: """
      うつくしヶ原 うなゐごヶ原 お玉ヶ池 さどヶ島 つつじヶ丘 つつじヶ崎 ひばりヶ丘 みかきヶ原 みずきヶ丘 みほヶ崎 やまとヶ原 七ヶ岳 \
      万騎ヶ原 不動ヶ沢 久ヶ原 京ヶ丘南 仏ヶ原 仙丈ヶ岳 伊予ヶ岳 伊吹ヶ岳 保土ヶ谷 修法ヶ原 僧正ヶ谷 光ヶ丘 八ヶ岳 剣ヶ崎 十二ヶ岳 \
      千秋ヶ原 千駄ヶ谷 友ヶ丘 吉野ヶ里 向ヶ丘 向ヶ岡 和名ヶ谷 城ヶ崎 堂ヶ島 多鯰ヶ池 夢見ヶ崎 大台ヶ原 大猪子ヶ原 太陽ヶ丘 如意ヶ岳 \
      如意ヶ峯 姥ヶ池 宮ヶ瀬 小島ヶ崎 小菅ヶ谷 尼ヶ崎 屏風ヶ浦 市ヶ尾町 市ヶ谷 希望ヶ丘 幡ヶ谷 弓月ヶ岳 弥陀ヶ原 御牧ヶ原 徳丸ヶ原 \
      忍ぶヶ岡 忍ヶ岡 扇ヶ谷 摺上ヶ原 新羅ヶ池 旭ヶ丘 星ヶ岡 曲ヶ岳 月見ヶ丘 東ヶ丘 東旭ヶ丘 東芹ヶ谷 松ヶ崎 松ヶ浦 桜ヶ丘 桜ヶ丘町 \
      桜ヶ池 梅ヶ丘 梨ヶ原 梶ヶ谷 森ヶ丘 楠ヶ山町 榎ヶ丘 榴ヶ岡 槍ヶ岳 泉ヶ滝 洞ヶ峠 浄土ヶ浜 浮島ヶ原 浮嶋ヶ原 淺間ヶ嶽 清水桜ヶ丘町 \
      清見ヶ関 濃ヶ池 爺ヶ岳 由比ヶ浜 百合ヶ丘 百合ヶ丘町 百合ヶ原 相馬ヶ原 真葛ヶ原 移ヶ岳 稲村ヶ崎 竜ヶ崎 竜ヶ鼻 笠ヶ岳 笹ヶ峰 緑ヶ丘 \
      織田ヶ浜 自由ヶ丘 花屋敷松ヶ丘 茅ヶ岳 茅ヶ崎 藤ヶ丘 藤ヶ岡 藤井ヶ原 虹ヶ丘町 蛭ヶ小島 蝦夷ヶ島 衣ヶ関 裾野ヶ原 西ヶ丘 西ヶ岡 \
      赤間ヶ関 軍神ヶ原 那須野ヶ原 采女ヶ原 釈迦ヶ岳 鈴ヶ森 錦ヶ浦 鎌ヶ谷 鏡ヶ成 鐘ヶ淵 鑓ヶ岳 関ヶ原 阿佐ヶ谷 雁ヶ腹摺 雑司ヶ谷 霞ヶ浦 \
      霞ヶ関 霧ヶ峰 青木ヶ原 駒ヶ岳 高ヶ坂 高天ヶ原 高根ヶ原 鬼ヶ城 鬼ヶ島 鬼ヶ嶋 鬼界ヶ島 鳩ヶ谷 鶴ヶ丘 鶴ヶ岡 鶴ヶ峰 鶴ヶ島 鼠ヶ関
      """
  )
}
