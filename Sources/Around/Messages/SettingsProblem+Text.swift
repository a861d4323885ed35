package import Settings
internal import SourceText
package import Vocabulary

extension SettingsProblem {
  /// The place, what is wrong, what is allowed, and the line with a caret; several lines.
  package func text(in language: Language) -> String {
    let message = fault.message[language]
    guard let position else { return "\(file): \(message)" }
    guard let excerpt else { return "\(file):\(position.line): \(message)" }
    return "\(file):\(position.line):\(position.column): \(message)\n\(excerpt)"
  }
}
