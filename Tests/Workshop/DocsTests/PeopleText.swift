/// What people read of a file of the program or of the manual.
enum PeopleText {
  /// The string literals, without examples of rules, interpolations, quotations and code.
  static func ofSwift(_ source: String) -> String {
    var literals: [String] = []
    var literal: String?
    var isInExamples = false
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.trimmingPrefix { $0 == " " }
      if literal == nil, trimmed.hasPrefix("pairs: [") { isInExamples = true }
      if isInExamples {
        if line.hasPrefix("    ])") { isInExamples = false }
        continue
      }
      if let begun = literal {
        // A literal of several lines.
        if trimmed.hasPrefix("\"\"\"") {
          literals.append(begun)
          literal = nil
        } else if trimmed.hasSuffix("\\") {
          literal = begun + withoutInterpolations(String(trimmed.dropLast()))
        } else {
          literal = begun + withoutInterpolations(String(trimmed)) + "\n"
        }
      } else if trimmed.hasPrefix("//") {
        continue
      } else if trimmed.hasSuffix("\"\"\"") {
        literal = ""
      } else {
        literals += shortLiterals(of: withoutInterpolations(String(trimmed)))
      }
    }
    return literals.map(withoutQuotations).joined(separator: "\n")
  }

  /// The prose, without fenced code, quotations and code.
  static func ofMarkdown(_ text: String) -> String {
    withoutQuotations(text.replacing(#/(?m)^(````?)[a-z]*\n[\s\S]*?^\1$/#, with: ""))
  }

  private static func shortLiterals(of line: String) -> [String] {
    line.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map { String($0.1) }
  }

  /// A line without `\(…)`, brackets within counted.
  private static func withoutInterpolations(_ line: String) -> String {
    var text = ""
    var depth = 0
    var last: Character?
    for character in line {
      if depth > 0 {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
      } else if character == "(", last == "\\" {
        text.removeLast()
        depth = 1
      } else {
        text.append(character)
      }
      last = character
    }
    return text
  }

  private static func withoutQuotations(_ text: String) -> String {
    text.replacing(#/「[^「」\n]*」|“[^“”\n]*”|`[^`\n]*`/#, with: "")
  }
}
