package import Vocabulary

/// A number of a rule that a house can set: a threshold, or how much text it takes to judge.
package struct RuleOption: Sendable, Equatable {
  package enum Unit: String, Sendable, CaseIterable {
    case characters, words, sentences, headings, uses, percent
    /// A full-width character is 1, a half-width one 0.5.
    case width
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

  /// The rule with other values of its options; names that it does not have and values that an
  /// option does not allow change nothing.
  func setting(_ values: [String: Double]) -> Self {
    var rule = self
    for binding in Self.options {
      if let value = values[binding.option.name], binding.option.allows(value) {
        binding.set(&rule, value)
      }
    }
    return rule
  }
}
