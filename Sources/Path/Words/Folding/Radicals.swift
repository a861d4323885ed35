internal import CICU

/// Radicals with code points of their own (⽇ U+2F47, ⻑ U+2ED1) as the kanji that they look like.
///
/// PDF files give them for kanji when text is copied out of them. The Kangxi radicals have a
/// compatibility form, which ICU knows; of those in the block CJK Radicals Supplement nearly none
/// has one, but Unicode names the kanji that each is drawn like.
enum Radicals {
  /// The kanji for a radical, else the scalar itself.
  static func kanji(for scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2F00...0x2FD5:
      var form = [UInt16](repeating: 0, count: 4)
      return cicu_compatibility_form(Int32(scalar), &form, 4) == 1 ? UInt32(form[0]) : scalar
    case 0x2E80...0x2EF3: return supplement[scalar] ?? scalar
    default: return scalar
    }
  }

  private static let supplement = Dictionary(
    equivalents.unicodeScalars.split(separator: " ").map { pair in
      let scalars = pair.map(\.value)
      return (scalars[0], scalars[1])
    }, uniquingKeysWith: { first, _ in first })
}

/// Each radical of the supplement with its kanji.
///
/// Source: EquivalentUnifiedIdeograph.txt of the Unicode Character Database 14.0.0, the code points
/// U+2E80 to U+2EFF. Copyright © 1991-2021 Unicode, Inc., used under the Unicode License
/// (https://www.unicode.org/license.txt).
private let equivalents = """
  ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 \
  ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 \
  ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽𦥑 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 \
  ⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 \
  ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟
  """
