internal import SourceText

/// A number as keyword tools and spreadsheets write it.
enum SheetNumber {
  enum Reading: Equatable {
    case none
    case number(Double)
    case bad
  }

  /// Reads `1,300`, `1 300`, `1.2K`, `3万`, the lower end of `100 – 1,000` and of `1万～10万`, and
  /// `<10`; an empty cell, `-` and `N/A` do not count as numbers.
  static func read(_ text: String) -> Reading {
    var text = text[...].trimmed.filter { $0 != "," && $0 != "\"" && !$0.isWhitespace }
    if ["", "-", "--", "–", "—", "ー", "n/a", "na", "null"].contains(text.lowercased()) {
      return .none
    }
    if let first = text.first, "<>~≈約".contains(first) { text.removeFirst() }
    if let dash = text.dropFirst().firstIndex(where: { "-–—~～〜".contains($0) }) {
      text = String(text[..<dash])
    }
    if text.last == "+" { text.removeLast() }
    var factor = 1.0
    if let unit = text.last, let value = units[unit] {
      factor = value
      text.removeLast()
    }
    let isPlain = !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard isPlain, let number = Double(text), number.isFinite else { return .bad }
    return .number(number * factor)
  }

  private static let units: [Character: Double] = [
    "k": 1e3, "K": 1e3, "千": 1e3, "万": 1e4, "m": 1e6, "M": 1e6, "億": 1e8,
  ]
}
