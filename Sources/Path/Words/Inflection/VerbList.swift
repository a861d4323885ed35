/// Which terms are verbs in dictionary form, and how they conjugate.
///
/// 五段 and 一段 are told apart by the kana before る (い段 and え段: 一段) and, where る follows a kanji,
/// by the list of the readings of the Jōyō kanji table (常用漢字表, 2010) that are 一段 with a
/// one-syllable stem. The exceptions are those that school grammars list (入る, 帰る, 知る ...).
enum VerbList {
  /// The conjugation of `term`, which ends in hiragana of the う段; nil for what is not a verb.
  static func group(of term: [Unicode.Scalar]) -> InflectionGroup? {
    guard let last = term.last else { return nil }
    let okurigana = term.reversed().prefix { $0.isHiragana }.count
    guard let head = term.dropLast(okurigana).last else { return kanaGroup(of: term) }
    if let irregular = irregular(term, head: head, okurigana: okurigana) { return irregular }
    guard !nouns.matchesEnd(of: term) else { return nil }
    if head.isKatakana {
      if endsIn("できる", term), okurigana == 3 { return .ichidan }
      let isVerb = last == "る" && okurigana == 1 && term.count >= 3
      return isVerb ? .godan("る") : nil
    }
    guard head.isKanji else { return nil }
    if okurigana == 1 {
      if last == "く", AdjectiveList.group(of: term.dropLast() + ["い"]) != nil { return nil }
      if last == "ぬ" { return head == "死" ? .godan(last) : nil }
      if last != "る" { return "うくぐすつぶむ".unicodeScalars.contains(last) ? .godan(last) : nil }
      if ichidanKanji.matchesEnd(of: term) { return .ichidan }
      return oneSyllable.contains(CollectionOfOne(head)) ? .shortIchidan : .godan("る")
    }
    let before = term[term.count - 2]
    if last == "る" { return ruGroup(term, before: before, okurigana: okurigana) }
    let isVerb =
      switch last {
      case "う": before.vowel == .a || verbEndings.matchesEnd(of: term)
      case "す": isSuVerb(term, head: head, okurigana: okurigana)
      case "ぐ": before.vowel != nil
      default: verbEndings.matchesEnd(of: term)
      }
    return isVerb ? .godan(last) : nil
  }

  /// Verbs in す with kana before it, against the polite ます and nouns as 車いす.
  private static func isSuVerb(
    _ term: [Unicode.Scalar], head: Unicode.Scalar, okurigana: Int
  ) -> Bool {
    switch term[term.count - 2] {
    case "な", "い", "う", "ぎ": verbEndings.matchesEnd(of: term)
    // 冷ます, 膨らます and 成りすます against 見ます and 書きます.
    case "ま":
      okurigana == 2
        ? head != "来" && !oneSyllable.contains(CollectionOfOne(head))
        : term[term.count - 3].vowel == .a || endsIn("すます", term)
    case let before: before.vowel != nil
    }
  }

  /// する, くる and 行く.
  private static func irregular(
    _ term: [Unicode.Scalar], head: Unicode.Scalar, okurigana: Int
  ) -> InflectionGroup? {
    if endsIn("する", term) {
      if head.isKanji, okurigana == 2, term.count == 3 {
        return head == "揺" || head == "擦" ? .godan("る") : .shortSuru
      }
      return .suru
    }
    if endsIn("ずる", term), head.isKanji, head != "上", okurigana == 2 || endsIn("んずる", term) {
      return .zuru
    }
    if endsIn("出来る", term) { return .ichidan }
    if endsIn("来る", term) { return .kanjiKuru }
    if endsIn("てくる", term) || endsIn("でくる", term) { return .kanaKuru }
    if toward.matchesEnd(of: term) { return .iku }
    if term.last == "う", uOnbin.contains(CollectionOfOne(head)), okurigana == 1 { return .tou }
    return nil
  }

  private static func ruGroup(
    _ term: [Unicode.Scalar], before: Unicode.Scalar, okurigana: Int
  ) -> InflectionGroup? {
    switch before.vowel {
    case .a, .u, .o:
      // 当たる and 隔たる against 堂々たる and 酒だる.
      let isAttribute = (before == "た" || before == "だ") && okurigana == 2
      return isAttribute && !"当隔茹".unicodeScalars.contains(term[term.count - 3])
        ? nil : .godan("る")
    case .i, .e:
      if godanRu.matchesEnd(of: term) { return .godan("る") }
      // 使いきる, 食べきる against 起きる, 飽きる.
      if before == "き", okurigana > 2, !"でつあ".unicodeScalars.contains(term[term.count - 3]) {
        return .godan("る")
      }
      return .ichidan
    case nil: return nil
    }
  }

  private static func kanaGroup(of term: [Unicode.Scalar]) -> InflectionGroup? {
    guard let last = term.last else { return nil }
    if term.count == 2 { return shortKanaGroup(of: term) }
    if honorific.contains(term) { return .honorific }
    if godanRu.contains(term) { return .godan("る") }
    if kana.contains(term) {
      guard last == "る" else { return .godan(last) }
      let vowel = term[term.count - 2].vowel
      return vowel == .i || vowel == .e ? .ichidan : .godan("る")
    }
    if endsIn("てくる", term) || endsIn("でくる", term) { return .kanaKuru }
    if term.count >= 5, endsIn("する", term) { return .suru }
    if term.count >= 4, toward.matchesEnd(of: term) { return .iku }
    return nil
  }

  /// Verbs of two hiragana; those that two verbs of unlike conjugation share (きる, かえる) are left out.
  private static func shortKanaGroup(of term: [Unicode.Scalar]) -> InflectionGroup? {
    if shortIchidan.contains(term) { return .shortIchidan }
    if term.elementsEqual("くる".unicodeScalars) { return .kanaKuru }
    if term.elementsEqual("いく".unicodeScalars) { return .iku }
    return shortGodan.contains(term) ? .godan(term[1]) : nil
  }

  private static func endsIn(_ ending: String, _ term: [Unicode.Scalar]) -> Bool {
    term.count >= ending.unicodeScalars.count
      && term.suffix(ending.unicodeScalars.count).elementsEqual(ending.unicodeScalars)
  }

  /// Kanji whose verb in る has one syllable before it.
  static let oneSyllable = WordList("見 診 観 看 視 着 寝 出 得 経 煮 似 干 射 居 鋳")

  /// Verbs of the 一段 that have no okurigana but る.
  private static let ichidanKanji = WordList("洒落る 湿気る 時化る 下卑る 魂消る")

  /// Verbs of the 五段 with い段 or え段 before る.
  private static let godanRu = WordList(
    """
    混じる 交じる 雑じる 見きる 出きる 脂ぎる 油ぎる みなぎる たぎる ちぎる 値ぎる ばしる めいる 恥じいる 聞きいる 見いる \
    恐れいる 気にいる ひっくりかえる 静まりかえる 呆れかえる 生きかえる 煮えくりかえる 裏がえる 寝がえる 若がえる そべる むしる くねる \
    にじる 見くびる 読みふける 痛みいる よみがえる ひるがえる くつがえる しげる すべる かぎる にぎる しゃべる まいる はいる はしる \
    ののしる さえぎる ひねる つねる いじる かじる なじる まじる
    """)

  /// Verbs written in hiragana, three letters or more, that no common noun shares.
  private static let kana = WordList(
    """
    つくる なおす やめる はじめる おこなう つかう かせぐ えらぶ さがす もらう くらべる しらべる わかる できる おぼえる たべる \
    なくす なくなる やせる ふえる ふやす へらす なおる みつかる みつける とれる はたらく まとめる ためる あきらめる たのしむ \
    よろこぶ いただく がんばる すすめる つながる つなげる もうける かたづける あらう あげる あがる さげる さがる もどる もどす \
    うごく うごかす おくる おくれる おぼれる かくす かける かかる かんがえる きめる きまる くれる こわれる こわす たすける たすかる \
    つたえる つたわる つづく つづける とどく とどける とまる とめる ながれる のこす のこる のびる のばす はずす はずれる ふせぐ \
    まもる まなぶ むすぶ もとめる ゆずる よごれる わすれる わける みがく やぶる さわる くらす たのむ たすく いそぐ およぐ あそぶ \
    すごす ためす なやむ はなす はこぶ ひらく まちがえる まちがう つかれる つまずく うなずく つきあう であう みせる みえる きこえる
    """)

  private static let shortGodan = WordList(
    """
    かう うる のむ よむ かく きく もつ まつ とる なる ある やる のる ぬる ふる はる いう だす かす さす おす けす うつ かつ たつ \
    よぶ とぶ すむ うむ ふむ やむ ひく ぬく まく おく はく むく わく やく うく つく ぬぐ かぐ あう すう ぬう わる
    """)
  private static let shortIchidan = WordList("ねる みる いる でる える にる")

  /// Honorific verbs of the ラ行 with い in the 連用形 and the 命令形 (ラ行特殊活用).
  private static let honorific = WordList("くださる なさる いらっしゃる おっしゃる ござる")

  /// Endings with kana before the last one that only verbs have.
  private static let verbEndings = WordList(
    """
    しむ やむ こむ ぐむ らむ づく つく ぬく めく っかく だつ 分かつ 浮かぶ 似かよう そろう こなす みなす 見なす 織りなす たたむ くむ ばむ ずむ さむ びく くだく さばく \
    つくろう ばたく たたく のく まく つかむ まとう まどう ほどく とぶ りたつ きたつ いたつ えたつ 巣くう
    """)

  private static let toward = WordList("行く 逝く 往く ていく でいく てゆく でゆく")
  private static let uOnbin = WordList("問 乞 請 訪")

  /// Words that end like a verb but are not verbs: numbers, adverbs, polite endings, foods.
  private static let nouns = WordList(
    """
    一つ 二つ 三つ 四つ 五つ 六つ 七つ 八つ 九つ 幾つ 且つ 全く 暫く 漸く 悉く 恐らく 如く 同じく です 曰く 直ぐ 真っ直ぐ 真っすぐ 真直ぐ 頗る 単なる 聖なる 次なる \
    大いなる 如何なる 全う 早う 有難う 気がる 身がる 手がる づる 食べかす 巻きす
    """)
}
