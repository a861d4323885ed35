extension Inflection {
  /// The stem of a term in each of its spellings, the given one first.
  ///
  /// A verb is spelled as its 連用形 is: 申し込む as 申し込み.
  func stems(of term: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let stem = term.dropLast(dropped)
    switch group {
    case .godan(let kana):
      guard let ending = ConjugationTable.continuativeEnding(of: kana) else { return [Array(stem)] }
      let spellings = Spellings(of: stem + [ending], isStem: true).all
      return (spellings + permitted(term)).map { Array($0.dropLast()) }
    case .suru:
      let kana = Spellings.inOtherKana(stem).map { [$0] } ?? []
      return Spellings(of: stem, isStem: false).all + kana
    default:
      return Spellings(of: stem, isStem: true).all
        + permitted(term).map { Array($0.dropLast(dropped)) }
    }
  }

  /// 行なう for 行う and the like. Source: 送り仮名の付け方, 通則1 and 通則2, 許容.
  private func permitted(_ term: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    for (one, other) in permittedVerbs {
      if term.elementsEqual(one.unicodeScalars) { return [Array(other.unicodeScalars)] }
      if term.elementsEqual(other.unicodeScalars) { return [Array(one.unicodeScalars)] }
    }
    return []
  }
}

private let permittedVerbs = [
  ("行う", "行なう"), ("表す", "表わす"), ("著す", "著わす"), ("断る", "断わる"), ("積もる", "積る"), ("終わる", "終る"),
  ("変わる", "変る"),
  ("代わる", "代る"), ("当たる", "当る"), ("落とす", "落す"), ("暮らす", "暮す"), ("起こす", "起す"), ("起こる", "起る"),
  ("浮かぶ", "浮ぶ"), ("生まれる", "生れる"), ("聞こえる", "聞える"), ("押さえる", "押える"), ("捕らえる", "捕える"),
]
