/// The spellings that a term may be written in: its 送り仮名, 長音 and letters vary, the word stays the same.
struct Spellings {
  /// The most spellings of one term; a term of several compounds would have more.
  static let limit = 16

  /// All spellings, the given one first.
  private(set) var all: [[Unicode.Scalar]] = [[]]

  /// - Parameter isStem: Whether a conjugated ending follows the text, so that its last
  ///   okurigana cannot be left out.
  init(of text: ArraySlice<Unicode.Scalar>, isStem: Bool) {
    var position = text.startIndex
    while position < text.endIndex {
      let choice =
        SpellingParts.part(at: position, of: text, isStem: isStem)
        ?? (length: 1, options: [[text[position]]])
      append(choice.options)
      position += choice.length
    }
    if isStem { return }
    for whole in SpellingDictionary.spellings[text] where !all.contains(whole) { all.append(whole) }
  }

  private mutating func append(_ options: [[Unicode.Scalar]]) {
    if options.count == 1 {
      for index in all.indices { all[index] += options[0] }
      return
    }
    var longer: [[Unicode.Scalar]] = []
    for option in options {
      for spelling in all where longer.count < Self.limit { longer.append(spelling + option) }
    }
    all = longer
  }
}

extension Spellings {
  /// A text of hiragana in katakana and the reverse; nil for a text of both, of other letters or
  /// of one letter.
  static func inOtherKana(_ text: some Collection<Unicode.Scalar>) -> [Unicode.Scalar]? {
    guard text.count >= 2, let first = text.first else { return nil }
    let shift: Int
    if first.isHiragana, text.allSatisfy({ $0.isHiragana || $0 == "ー" }) {
      shift = 0x60
    } else if first.isKatakana, first != "ー", text.allSatisfy({ $0.value <= 0x30F6 || $0 == "ー" }),
      text.allSatisfy(\.isKatakana)
    {
      shift = -0x60
    } else {
      return nil
    }
    return text.map { scalar in
      scalar == "ー" ? scalar : Unicode.Scalar(UInt32(Int(scalar.value) + shift)) ?? scalar
    }
  }
}
