package import Settings
internal import SourceText
package import Vocabulary

extension SettingsProblem {
  /// The place, what is wrong and what is allowed, and below that the line with a caret.
  package func text(in language: Language) -> String {
    ([sentence(in: language)] + [excerpt].compactMap { $0 }).joined(separator: "\n")
  }

  /// The same without the line.
  package func sentence(in language: Language) -> String {
    let message = fault.message[language]
    guard let position else { return "\(file): \(message)" }
    guard excerpt != nil else { return "\(file):\(position.line): \(message)" }
    return "\(file):\(position.line):\(position.column): \(message)"
  }
}
