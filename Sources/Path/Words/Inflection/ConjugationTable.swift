/// The endings of one conjugation: those of the verb itself and those of the verbs made from it.
struct ConjugationTable: Sendable {
  let plain: [Ending]
  var potential: [Ending] = []
  var passive: [Ending] = []
  var causative: [Ending] = []

  static func of(_ group: InflectionGroup) -> ConjugationTable { tables[group] }

  private static let tables = MadeOnce<InflectionGroup, ConjugationTable> { group in
    switch group {
    case .godan(let ending): godan(ending)
    case .iku: godan("か", "き", "っ", "け", "こ")
    case .tou: godan("わ", "い", "う", "え", "お")
    case .ichidan: ichidan(past: EndingTable.past, isShort: false)
    case .shortIchidan: ichidan(past: EndingTable.shortPast, isShort: true)
    case .honorific: honorific
    case .suru: suru
    case .shortSuru: shortSuru
    case .zuru: zuru
    case .kanjiKuru: kuru("", "", "")
    case .kanaKuru: kuru("こ", "き", "く")
    case .adjective: ConjugationTable(plain: Ending.list(EndingTable.adjective + " そう"))
    case .nai: ConjugationTable(plain: Ending.list(EndingTable.nai))
    case .ii: ConjugationTable(plain: Ending.list(EndingTable.ii))
    case .compoundIi:
      ConjugationTable(plain: Ending.list("よ", EndingTable.adjective + " さそう"))
    }
  }

  /// The table of a row of the 五段, by the last kana of its dictionary form.
  private static func godan(_ ending: Unicode.Scalar) -> ConjugationTable {
    guard let kana = row(where: { $0[0] == ending }) else { return ConjugationTable(plain: []) }
    return godan(
      String(kana[1]), String(kana[2]), String(kana[3]), String(kana[4]), String(kana[5]),
      voiced: "ぐぬぶむ".unicodeScalars.contains(ending))
  }

  /// The last kana of the 連用形 of a verb of the 五段: し for す.
  static func continuativeEnding(of dictionaryEnding: Unicode.Scalar) -> Unicode.Scalar? {
    row { $0[0] == dictionaryEnding }?[2]
  }

  /// The last kana of the dictionary form of a verb of the 五段 by that of its 連用形: す for し.
  static func dictionaryEnding(ofContinuative kana: Unicode.Scalar) -> Unicode.Scalar? {
    row { $0[2] == kana }?[0]
  }

  /// The last kana of the 連用形 of a verb of the 五段 by that of its 未然形: し for さ.
  static func continuativeEnding(ofIrrealis kana: Unicode.Scalar) -> Unicode.Scalar? {
    row { $0[1] == kana }?[2]
  }

  private static func row(where holds: ([Unicode.Scalar]) -> Bool) -> [Unicode.Scalar]? {
    godanRows.map { Array($0.unicodeScalars) }.first(where: holds)
  }

  /// Dictionary ending, 未然形, 連用形, 音便, 仮定形 and 意向形 of each row.
  private static let godanRows = [
    "うわいっえお", "くかきいけこ", "ぐがぎいげご", "すさししせそ", "つたちってと", "ぬなにんねの",
    "ぶばびんべぼ", "むまみんめも", "るらりっれろ",
  ]

  private static func godan(
    _ a: String, _ i: String, _ onbin: String, _ e: String, _ o: String, voiced: Bool = false
  ) -> ConjugationTable {
    ConjugationTable(
      plain: Ending.list(onbin, voiced ? EndingTable.voicedPast : EndingTable.past)
        + Ending.list(a, EndingTable.negative)
        + Ending.list(i, EndingTable.continuative + " " + EndingTable.appearance)
        + Ending.list(e, "ば よ|") + Ending.list(o, "う") + Ending.list(i, "ゃ|")
        // 渡さん and 貸さん may be people.
        + (i == "し" ? [] : Ending.list(a, "ん|"))
        + [Ending(text: i, rightEdge: .clauseEnd)],
      potential: Ending.list(e, EndingTable.derived) + [Ending(text: e, rightEdge: .clauseEnd)],
      passive: Ending.list(a + "れ", EndingTable.derived),
      causative: Ending.list(a + "せ", EndingTable.derived)
        + Ending.list(a + "せられ", EndingTable.derivedTwice)
        // The サ行 has no 話さされる.
        + (i == "し" ? [] : Ending.list(a + "され", EndingTable.derivedTwice)))
  }

  private static func ichidan(past: String, isShort: Bool) -> ConjugationTable {
    ConjugationTable(
      plain: Ending.list(past) + Ending.list(EndingTable.negative)
        + Ending.list(EndingTable.continuative) + Ending.list(EndingTable.ichidan)
        + (isShort
          ? [] : Ending.list(EndingTable.appearance) + [Ending(text: "", rightEdge: .clauseEnd)]),
      potential: Ending.list("れ", EndingTable.derived),
      passive: Ending.list("られ", EndingTable.derived),
      causative: Ending.list("させ", EndingTable.derived)
        + Ending.list("させられ", EndingTable.derivedTwice))
  }

  private static func kuru(_ o: String, _ i: String, _ u: String) -> ConjugationTable {
    ConjugationTable(
      plain: Ending.list(i, EndingTable.past) + Ending.list(o, EndingTable.negative)
        + Ending.list(i, EndingTable.continuative + " " + EndingTable.appearance)
        + Ending.list(u, "れば")
        + Ending.list(o, "よう い|"),
      potential: Ending.list(o + "れ", EndingTable.derived),
      passive: Ending.list(o + "られ", EndingTable.derived),
      causative: Ending.list(o + "させ", EndingTable.derived)
        + Ending.list(o + "させられ", EndingTable.derivedTwice))
  }

  private static let honorific = ConjugationTable(
    plain: Ending.list("っ", EndingTable.past) + Ending.list("ら", EndingTable.negative)
      + Ending.list("い", "ます ました ません ませんでした まして ましょう |")
      + Ending.list("れば ろう り."))

  private static let suru = ConjugationTable(
    plain: Ending.list("し", EndingTable.past) + Ending.list("し", EndingTable.suruNegative)
      + Ending.list("せ", EndingTable.suruLiteraryNegative)
      + Ending.list("し", EndingTable.continuative + " " + EndingTable.appearance)
      + Ending.list("すれば すべき しよう しろ| し."),
    potential: Ending.list("でき", EndingTable.derived),
    passive: Ending.list("され", EndingTable.derived),
    causative: Ending.list("させ", EndingTable.derived)
      + Ending.list("させられ", EndingTable.derivedTwice))

  /// サ変 after one kanji conjugates in the サ行 of the 五段 too: 愛しない and 愛さない.
  private static let shortSuru = ConjugationTable(
    plain: suru.plain + Ending.list("さ", EndingTable.negative) + Ending.list("す| せば そう"),
    potential: Ending.list("せ", EndingTable.derived),
    passive: suru.passive, causative: suru.causative)

  /// 論ずる shares its forms with 論じる.
  private static let zuru = ConjugationTable(
    plain: Ending.list("じ", EndingTable.past) + Ending.list("じ", EndingTable.negative)
      + Ending.list("じ", EndingTable.continuative + " " + EndingTable.appearance)
      + Ending.list("じる じれば ずれば じよう じろ| ぜず ぜよ| じ."),
    passive: Ending.list("じられ", EndingTable.derived),
    causative: Ending.list("じさせ", EndingTable.derived))
}
