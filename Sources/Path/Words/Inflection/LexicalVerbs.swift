/// Verbs whose derived verb is a word of its own: 立てる is not a form of 立つ, nor 合わせる of 合う.
///
/// Source: the pairs of intransitive and transitive verbs (自他対応) of school grammar.
enum LexicalVerbs {
  static func absent(from term: [Unicode.Scalar]) -> DerivedVerbs {
    var absent: DerivedVerbs = []
    if noPotential.matchesEnd(of: term) { absent.insert(.potential) }
    if noPassive.matchesEnd(of: term) { absent.insert(.passive) }
    if noCausative.matchesEnd(of: term) { absent.insert(.causative) }
    return absent
  }

  private static let noPotential = WordList(
    """
    付く 開く 空く 続く 立つ 建つ 向く 届く 進む 育つ 片付く 近付く 浮かぶ 並ぶ 傷む 痛む 緩む 沈む 苦しむ 整う 従う 揃う 叶う 適う \
    入る 縮む 止む 傾く 背く 歪む 絡む 違う 浮く 分かる づく つづく とどく そろう わかる ちがう すすむ ならぶ 役だつ 膨らむ
    """)
  private static let noPassive = WordList("生む 産む 分く 別つ 分かつ")
  private static let noCausative = WordList("合う 知る 済む")
}
