internal import Words

/// What of a term's form decides how easily its characters meet by chance in other words.
struct TermNature: Sendable {
  /// A verb or adjective.
  let inflects: Bool
  let isOneCharacter: Bool
  /// A verb or adjective of two hiragana: いる, こい.
  let isShortVerb: Bool
  let isHiragana: Bool
  /// The hiragana spelling of a noun in katakana: らーめん for ラーメン.
  let isKanaOfKatakana: Bool
  /// A noun that may also be the 連用形 of a verb: こめ, and 受け付け for 受付.
  let mayBeVerb: Bool

  init(of form: TermForm, term: String, inflects: Bool) {
    let scalars = form.text.unicodeScalars
    self.inflects = inflects
    isOneCharacter = scalars.dropFirst().isEmpty && !scalars.isEmpty
    isShortVerb = inflects && term.unicodeScalars.count == 2
    isHiragana = scalars.allSatisfy { Self.isHiragana($0) || $0 == "ー" }
    isKanaOfKatakana = isHiragana && !inflects && form.kind == .variant
    mayBeVerb =
      !inflects
      && (isHiragana
        || form.kind == .variant && scalars.last.map { Self.isHiragana($0) } ?? false)
  }

  private static func isHiragana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value)
  }
}
