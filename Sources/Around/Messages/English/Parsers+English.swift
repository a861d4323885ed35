package import Parsers

extension DraftError {
  package var english: String {
    switch self {
    case .badFrontMatter(let reason, let line, let column):
      """
      line \(line), column \(column): the front matter is not valid YAML (\(reason)). Put a \
      value that holds ": " or "#" in quotation marks, and look for a bracket or quote that is not \
      closed, and for tabs.
      """
    }
  }
}
