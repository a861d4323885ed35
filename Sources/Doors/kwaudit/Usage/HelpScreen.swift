internal import SourceText
internal import Vocabulary

/// A help screen or a line of usage with the parser's own words in the reader's language.
///
/// The parser breaks lines at spaces and counts characters; Japanese has few spaces and characters of two
/// columns. So it is asked for unbroken lines, which are broken here.
struct HelpScreen {
  let text: String

  /// The columns to ask the parser for; `nil` where it knows best.
  static func columns(in language: Language) -> Int? { language == .japanese ? 1_000_000 : nil }

  /// - Parameter screen: what the parser shows; other things than help and usage stay as they are.
  init(_ screen: String, in language: Language) {
    guard language == .japanese, Self.headers.contains(where: { screen.hasPrefix($0.0) }) else {
      text = screen
      return
    }
    text = screen.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.inJapanese(String($0)) }.joined(separator: "\n")
  }

  private static let headers = [
    ("OVERVIEW: ", "概要: "), ("USAGE: ", "使い方: "), ("Usage: ", "使い方: "),
  ]
  private static let wholeLines = [
    "ARGUMENTS:": "引数:", "OPTIONS:": "オプション:", "SUBCOMMANDS:": "コマンド:",
  ]
  /// Where the parser begins what it says of an option or command.
  private static let labelColumns = 26

  private static func inJapanese(_ line: String) -> String {
    if let line = wholeLines[line] { return line }
    let words = line.replacing("<subcommand>", with: "<コマンド>")
      .replacing("[<options>]", with: "[<オプション>]")
      .replacing("<subcommands>", with: "<コマンド>")
    for (english, japanese) in headers where words.hasPrefix(english) {
      let told = japanese + words.dropFirst(english.count)
      return english == "OVERVIEW: " ? HelpLine.broken(told, indent: 0) : told
    }
    if let match = words.wholeMatch(of: /( *)See '(.*)' for (?:more information|detailed help)\./) {
      return "\(match.1)くわしくは \(match.2)"
    }
    let indent = words.prefix { $0 == " " }.count
    return indent == 2
      ? entry(words) : HelpLine.broken(said(String(words.dropFirst(indent))), indent: indent)
  }

  /// The parser's own descriptions.
  private static let descriptions = [
    ("Show the version.", "バージョンを表示する。"),
    ("Show help information.", "この説明を表示する。"),
    ("Show subcommand help information.", "コマンドの説明を表示する。"),
  ]

  /// A text with the parser's own descriptions in a language.
  static func translated(_ text: String, to language: Language) -> String {
    guard language == .japanese else { return text }
    return descriptions.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private static func said(_ text: String) -> String {
    translated(text, to: .japanese)
      .replacing(#/^  (\w+) \(default\)$/#) { "  \($0.1)（既定）" }
      .replacing(#/ ?\(((?:values|default|default as flag): .*)\)$/#) { match in
        let values = match.1.replacing("default as flag: ", with: "値を省くと：")
          .replacing("default: ", with: "既定値：").replacing("values: ", with: "値：")
        return "（\(values.replacing("; ", with: "。"))）"
      }
  }

  /// An option, argument or command, with what is said of it in a column of its own.
  private static func entry(_ line: String) -> String {
    let beginning = line.prefix(labelColumns)
    guard beginning.count == labelColumns, beginning.last == " " else { return said(line) }
    let label = said("  " + beginning.split(separator: " ").joined(separator: " "))
    let told = HelpLine.broken(said(String(line.dropFirst(labelColumns))), indent: labelColumns)
    let width = DisplayWidth.columns(of: label)
    if width >= labelColumns { return label + "\n" + told }
    return label + String(repeating: " ", count: labelColumns - width)
      + told.drop { $0 == " " }
  }
}
