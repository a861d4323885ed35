/// Text in the language of manual pages, mdoc: a line is a macro where it begins with a dot.
struct ManualText {
  private(set) var lines: [String] = []

  /// A line of a macro; empty words are left out.
  mutating func macro(_ words: String...) {
    lines.append("." + words.filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// Running text, one sentence per line, as mdoc wants it.
  mutating func text(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    var line: [Substring] = []
    for (index, word) in words.enumerated() {
      line.append(word)
      let next = index + 1 < words.count ? words[index + 1].first : nil
      if next == nil || (word.hasSuffix(".") && next?.isUppercase == true) {
        lines.append(Self.escaped(line))
        line = []
      }
    }
  }

  /// A word of a macro's line.
  static func word(_ text: String) -> String {
    "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\""
  }

  private static func escaped(_ words: [Substring]) -> String {
    let text = words.map {
      $0.hasPrefix("-") ? escaped($0).replacing("-", with: "\\-") : escaped($0)
    }
    .joined(separator: " ")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  /// Characters beyond ASCII by their numbers, so that the page does not depend on an encoding.
  static func escaped(_ text: some StringProtocol) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "\\" {
        result += "\\e"
      } else if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else {
        let number = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(0, 4 - number.count)) + number + "]"
      }
    }
  }
}
