/// A value as a settings file has it.
enum WrittenValue: Sendable {
  /// On the line of the key.
  case line(String, Origin)
  /// Below the key, each line set by itself.
  case entries([(text: String, origin: Origin)])
  /// Below the key, the lines set as one.
  case block([String], Origin)

  enum Shape: CaseIterable {
    case line, entries, block
  }

  var shape: Shape {
    switch self {
    case .line: .line
    case .entries: .entries
    case .block: .block
    }
  }
}
