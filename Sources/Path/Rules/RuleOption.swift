package import Vocabulary

/// A number of a rule that a house can set: a threshold, or how much text it takes to judge.
package struct RuleOption: Sendable, Equatable {
  package enum Unit: String, Sendable, CaseIterable {
    case characters, words, sentences, paragraphs, headings, uses, rows, names, spellings, items,
      percent
    /// A full-width character is 1, a half-width one 0.5.
    case width

    /// 文字, characters: the unit without a number.
    package var name: Localized {
      switch self {
      case .characters: Localized(ja: Glossary.character.name.ja, en: "characters")
      case .words: Localized(ja: Glossary.word.name.ja, en: "words")
      case .sentences: Localized(ja: "文", en: "sentences")
      case .headings: Localized(ja: "見出しの数", en: "headings")
      case .uses: Localized(ja: "回", en: "uses")
      case .rows: Localized(ja: "行", en: "rows")
      case .paragraphs: Localized(ja: "段落", en: "paragraphs")
      case .spellings: Localized(ja: "種類の表記", en: "spellings")
      case .names: Localized(ja: "個の名前", en: "names")
      case .items: Localized(ja: "個", en: "items")
      case .percent: Localized(ja: "％", en: "percent")
      case .width: Localized(ja: "全角の文字数", en: "full-width characters")
      }
    }
  }

  /// In kebab case, unique within its rule: `fewest-words`.
  package let name: String
  package let unit: Unit
  /// The values that make sense, both ends included.
  package let range: ClosedRange<Double>
  /// What the number does, one sentence.
  package let summary: Localized

  package init(name: String, unit: Unit, range: ClosedRange<Double>, summary: Localized) {
    self.name = name
    self.unit = unit
    self.range = range
    self.summary = summary
  }

  /// Whether only whole numbers make sense; shares and widths have decimals.
  package var isWhole: Bool { unit != .percent && unit != .width }

  /// Whether the option can have a value.
  package func allows(_ value: Double) -> Bool {
    range.contains(value) && (!isWhole || value.rounded() == value)
  }

  /// A value with its unit: 300文字, 全角28文字; 300 characters, 3%.
  package func text(_ value: Double) -> Localized {
    let figure = value.figure
    func counted(_ ja: String, _ noun: String) -> Localized {
      Localized(ja: figure + ja, en: value == 1 ? "1 \(noun)" : "\(figure) \(noun)s")
    }
    return switch unit {
    case .characters: counted(Glossary.character.name.ja, Glossary.character.name.en)
    case .words: counted(Glossary.word.name.ja, Glossary.word.name.en)
    case .sentences: counted("文", "sentence")
    case .headings: counted("個", "heading")
    case .uses: counted("回", "use")
    case .rows: counted("行", "row")
    case .paragraphs: counted("段落", "paragraph")
    case .spellings: counted("種類の表記", "spelling")
    case .names: counted("個の名前", "name")
    case .items: counted("個", "item")
    case .percent: Localized(ja: figure + "％", en: figure + "%")
    case .width:
      Localized(
        ja: "全角\(figure)文字",
        en: value == 1 ? "1 full-width character" : "\(figure) full-width characters")
    }
  }
}

/// An option and the property of the rule that holds it.
package struct OptionBinding<R: Rule>: Sendable {
  package let option: RuleOption
  let get: @Sendable (R) -> Double
  let set: @Sendable (inout R, Double) -> Void

  /// An option that takes decimals where its unit does.
  init(
    _ property: any WritableKeyPath<R, Double> & Sendable, _ name: String, _ unit: RuleOption.Unit,
    _ range: ClosedRange<Double>, ja: String, en: String
  ) {
    option = RuleOption(
      name: name, unit: unit, range: range, summary: Localized(ja: ja, en: en))
    get = { $0[keyPath: property] }
    set = { $0[keyPath: property] = $1 }
  }

  /// An option that counts.
  init(
    _ property: any WritableKeyPath<R, Int> & Sendable, _ name: String, _ unit: RuleOption.Unit,
    _ range: ClosedRange<Double>, ja: String, en: String
  ) {
    option = RuleOption(
      name: name, unit: unit, range: range, summary: Localized(ja: ja, en: en))
    get = { Double($0[keyPath: property]) }
    set = { $0[keyPath: property] = Int($1) }
  }
}

extension Rule {
  /// The rule's options with the values that it holds, in the order in which it declares them.
  package var optionValues: [(option: RuleOption, value: Double)] {
    Self.options.map { ($0.option, $0.get(self)) }
  }

  /// The options with their standard values.
  package static var standardValues: [(option: RuleOption, value: Double)] { Self().optionValues }

  /// The rule with other values of its options; names that it does not have and values that an
  /// option does not allow change nothing.
  func setting(_ values: [String: Double]) -> Self {
    if values.isEmpty { return self }
    var rule = self
    for binding in Self.options {
      if let value = values[binding.option.name], binding.option.allows(value) {
        binding.set(&rule, value)
      }
    }
    return rule
  }
}
