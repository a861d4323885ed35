/// A passage with the fault of a rule, and the same passage as a writer would mend it.
///
/// Both are short drafts in Markdown, and tests run them: the rule finds the first and not the second, and the
/// second has no fault that the first had not.
package struct RulePair: Sendable {
  package let before: String
  package let after: String
  package let phrases: [String]
  /// The values of the rule's options, by name, where by default a passage of this length is not judged.
  package let options: [String: Double]

  package init(
    before: String, after: String, phrases: [String] = [], options: [String: Double] = [:]
  ) {
    self.before = before
    self.after = after
    self.phrases = phrases
    self.options = options
  }
}

extension String {
  /// The text with `⟨U+200B⟩` for each character that nobody sees, for pages that print it.
  package var showingInvisibles: String {
    unicodeScalars.map { scalar in
      // A joiner of emoji is seen by what it joins.
      guard scalar.properties.generalCategory == .format, scalar != "\u{200D}" else {
        return String(scalar)
      }
      let code = String(scalar.value, radix: 16, uppercase: true)
      return "⟨U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code + "⟩"
    }.joined()
  }
}
