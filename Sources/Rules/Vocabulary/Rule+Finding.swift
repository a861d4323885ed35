internal import SourceText

extension Rule {
  /// A finding of this rule.
  func finding(
    severity: Severity, phrase: Int? = nil, message: Localized, advice: Localized,
    at range: ByteRange
  ) -> Finding {
    Finding(
      rule: description.id, severity: severity, phrase: phrase, message: message, advice: advice,
      range: range)
  }
}

extension [String] {
  /// 「A」「B」
  var quotedJapanese: String { map { "「\($0)」" }.joined() }

  /// “A”, “B” and “C”
  var quotedEnglish: String {
    let quoted = map { "“\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " and " + last
  }
}
