/// 〜方 after a verb and its spelling in kana: 作り方 and 作りかた.
///
/// Source: 公用文における漢字使用等について (内閣訓令, 2010), which leaves the noun 方 in kanji, and usage.
enum WaysOfDoing {
  /// The other spelling; nil where a term is no 連用形 with 方.
  static func otherSpelling(of term: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    if term.last == "方" {
      let stem = term.dropLast()
      return isContinuative(stem) ? stem + Array("かた".unicodeScalars) : nil
    }
    guard term.suffix(2).elementsEqual("かた".unicodeScalars) else { return nil }
    let stem = term.dropLast(2)
    return isContinuative(stem) ? stem + ["方"] : nil
  }

  private static func isContinuative(_ stem: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = stem.last else { return false }
    if last.isHiragana { return stem.count >= 2 && (last.vowel == .i || last.vowel == .e) }
    return last == "仕" || last == "来" || VerbList.oneSyllable.contains(CollectionOfOne(last))
  }
}
