/// Texts as YAML scalars.
package enum YAMLText {
  /// The text as it has to be written in a settings file: plain where YAML reads it as that text,
  /// else in double quotes.
  package static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// A list on one line.
  package static func list(_ texts: [String]) -> String {
    "[" + texts.map(scalar).joined(separator: ", ") + "]"
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    let indicators: Set<Unicode.Scalar> = [
      "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@",
      "`",
      " ", "=", "~", "<",
    ]
    if indicators.contains(first) || last == " " || last == ":" { return false }
    // Flow characters are only harmful in flow lists, which these texts are put into as well.
    let harmful: Set<Unicode.Scalar> = ["[", "]", "{", "}", ",", "\""]
    if text.unicodeScalars.contains(where: { harmful.contains($0) || $0.isEscaped }) {
      return false
    }
    if text.contains(": ") || text.contains(" #") { return false }
    // What would be a number, a date or a truth value.
    let words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
    let startsLikeNumber =
      first.properties.numericType != nil || "+-.".unicodeScalars.contains(first)
    return !words.contains(text.lowercased()) && !(startsLikeNumber && text.allSatisfy(\.isASCII))
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.isEscaped:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension Unicode.Scalar {
  /// Whether it is a control, a line separator, or turns the direction of what follows.
  fileprivate var isEscaped: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF: true
    default: properties.generalCategory == .control
    }
  }
}
