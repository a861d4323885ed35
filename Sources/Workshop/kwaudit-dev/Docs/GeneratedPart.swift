internal import Vocabulary

/// A part of the manual that is made of what the program knows.
struct GeneratedPart {
  /// The file name of its page.
  let page: String
  /// What the comments around it call it.
  let name: String
  /// In Markdown.
  let text: String

  /// Every one there is.
  static func all(_ program: ProgramHelp) throws -> [GeneratedPart] {
    [
      GeneratedPart(page: "rules.md", name: "rules", text: RulesReference.text(in: .english)),
      GeneratedPart(page: "rules.ja.md", name: "rules", text: RulesReference.text(in: .japanese)),
      GeneratedPart(
        page: "settings.md", name: "settings", text: SettingsReference.text(in: .english)),
      GeneratedPart(
        page: "settings.ja.md", name: "settings", text: SettingsReference.text(in: .japanese)),
      GeneratedPart(page: "scoring.md", name: "points", text: ScoreReference.text),
      GeneratedPart(page: "terms.md", name: "terms", text: TermsReference.text),
      GeneratedPart(page: "formats.md", name: "files", text: FormatsReference.text),
      GeneratedPart(page: "inputs.md", name: "extensions", text: InputsReference.extensions),
      GeneratedPart(page: "inputs.md", name: "not read", text: InputsReference.notRead),
      GeneratedPart(page: "commands.md", name: "commands", text: try program.reference),
    ]
  }
}

extension GeneratedPart {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private var start: String { "<!-- \(name): written by kwaudit-dev docs -->\n" }
  private var end: String { "<!-- end of \(name) -->\n" }

  /// The page with this part in the place that its comments mark.
  /// - Throws: where the page does not mark one place.
  func placed(in text: String) throws -> String {
    let starts = text.ranges(of: start)
    let ends = text.ranges(of: end)
    guard starts.count == 1, ends.count == 1, starts[0].upperBound <= ends[0].lowerBound else {
      throw Failure(
        description: "\(page) has to hold these two lines, once each:\n\(start)\(end)")
    }
    return text[..<starts[0].upperBound] + "\n\(self.text)\n" + text[ends[0].lowerBound...]
  }
}

/// A table in Markdown.
struct MarkdownTable {
  private var lines: [String]

  /// - Parameter columns: their heads; a column whose head begins with a colon is set right.
  init(_ columns: String...) { self.init(columns) }

  init(_ columns: [String]) {
    let heads = columns.map { $0.hasPrefix(":") ? String($0.dropFirst()) : $0 }
    lines = [
      Self.row(heads), Self.row(columns.map { $0.hasPrefix(":") ? "---:" : "---" }),
    ]
  }

  mutating func add(_ cells: String...) { add(cells) }

  mutating func add(_ cells: [String]) {
    lines.append(Self.row(cells.map { $0.replacing("|", with: "\\|") }))
  }

  /// With a line end.
  var text: String { lines.joined(separator: "\n") + "\n" }

  private static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}
