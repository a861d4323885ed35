package import Vocabulary

extension RuleOption.Unit {
  /// 文字, characters: the unit without a number.
  package var name: Localized {
    switch self {
    case .characters: Localized(ja: "文字", en: "characters")
    case .words: Localized(ja: "語", en: "words")
    case .sentences: Localized(ja: "文", en: "sentences")
    case .headings: Localized(ja: "見出しの数", en: "headings")
    case .uses: Localized(ja: "回", en: "uses")
    case .percent: Localized(ja: "％", en: "percent")
    case .width: Localized(ja: "全角の文字数", en: "full-width characters")
    }
  }
}

extension RuleOption {
  /// A value with its unit: 300文字, 全角28文字; 300 characters, 3 %.
  package func text(_ value: Double) -> Localized {
    let figure = value.figure
    func counted(_ ja: String, _ noun: String) -> Localized {
      Localized(ja: figure + ja, en: value == 1 ? "1 \(noun)" : "\(figure) \(noun)s")
    }
    return switch unit {
    case .characters: counted("文字", "character")
    case .words: counted("語", "word")
    case .sentences: counted("文", "sentence")
    case .headings: counted("個", "heading")
    case .uses: counted("回", "use")
    case .percent: Localized(ja: figure + "％", en: figure + " %")
    case .width:
      Localized(
        ja: "全角\(figure)文字",
        en: value == 1 ? "1 full-width character" : "\(figure) full-width characters")
    }
  }
}
