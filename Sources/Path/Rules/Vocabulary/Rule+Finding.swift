internal import SourceText
internal import Vocabulary

extension Rule {
  /// A finding of this rule; one at the start of the draft judges all of it.
  func finding(
    severity: Severity, phrase: Int? = nil, message: Localized, advice: Localized,
    at range: ByteRange, judging scope: FindingScope = .place
  ) -> Finding {
    Finding(
      rule: description.id, severity: severity, phrase: phrase, message: message, advice: advice,
      range: range, scope: range == ByteRange(0, 0) ? .draft : scope)
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
