internal import Vocabulary

/// A help screen or a line of usage with the parser's own words in the reader's language; what the commands
/// say of themselves is as it is.
struct HelpScreen {
  let text: String

  init(_ screen: String, in language: Language) {
    guard language == .japanese else {
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

  private static func inJapanese(_ line: String) -> String {
    if let line = wholeLines[line] { return line }
    for (english, japanese) in headers where line.hasPrefix(english) {
      return japanese + line.dropFirst(english.count)
    }
    if let match = line.wholeMatch(of: /( *)See '(.*)' for (?:more information|detailed help)\./) {
      return "\(match.1)くわしくは \(match.2)"
    }
    return line.replacing("Show the version.", with: "版を表示します。")
      .replacing("Show help information.", with: "この説明を表示します。")
  }
}
