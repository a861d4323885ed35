/// The negatives of a verb that a term has in ない: つながりません and つながらず for つながらない.
///
/// They are made by the rules of school grammar alone: ない, ず and ぬ follow the 未然形, ません the 連用形.
struct NegativeForms: Sendable {
  /// The number of scalars at the end of the term that the endings replace.
  let dropped: Int
  let endings: [Ending]

  /// Nil when the term is not the negative of a verb.
  init?(of term: [Unicode.Scalar]) {
    guard term.count >= 3, term.suffix(2).elementsEqual("ない".unicodeScalars) else { return nil }
    let last = term[term.count - 3]
    if last == "し" {
      dropped = 3
      endings =
        Ending.list("せ", EndingTable.literaryNegative)
        + Ending.list("し", EndingTable.politeNegative)
    } else if last == "く" {
      guard AdjectiveList.group(of: term.dropLast(3) + ["い"]) != nil else { return nil }
      dropped = 2
      endings = Ending.list("ありません ありませんでした")
    } else if last.vowel == .a {
      guard let kana = ConjugationTable.continuativeEnding(ofIrrealis: last) else { return nil }
      dropped = 3
      endings =
        Ending.list(String(last), EndingTable.literaryNegative)
        + Ending.list(String(kana), EndingTable.politeNegative)
    } else if last.vowel == .i || last.vowel == .e || Self.isStem(last) {
      dropped = 2
      endings = Ending.list(EndingTable.literaryNegative + " " + EndingTable.politeNegative)
    } else {
      return nil
    }
  }

  /// Whether a kanji is all of a verb's stem: 見ない, 来ない.
  private static func isStem(_ kanji: Unicode.Scalar) -> Bool {
    kanji == "来" || VerbList.oneSyllable.contains(CollectionOfOne(kanji))
  }
}
