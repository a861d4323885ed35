package import Vocabulary

/// What an example of a rule was audited with, for pages that show it.
package enum RuleConditions {
  /// `（対策フレーズ：引っ越し 見積もり、maximum：80）`, ` (for “…”, maximum: 80)`; nothing where all is as it is by default.
  package static func text(
    phrases: [String], options: [String: Double] = [:], in language: Language
  ) -> String {
    let options = options.sorted { $0.key < $1.key }
    switch language {
    case .japanese:
      let phrases =
        phrases.isEmpty ? [] : ["\(Glossary.phrase.name.ja)：" + phrases.joined(separator: "・")]
      let parts = phrases + options.map { "\($0.key)：\($0.value.figure)" }
      return parts.isEmpty ? "" : "（\(parts.joined(separator: "、"))）"
    case .english:
      let phrases = phrases.isEmpty ? [] : ["for " + phrases.quotedEnglish]
      let parts = phrases + options.map { "\($0.key): \($0.value.figure)" }
      return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
    }
  }
}
