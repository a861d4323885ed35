internal import ArgumentParser
internal import Drafts
internal import Inputs
internal import Messages
internal import Runs
internal import SourceText
internal import Vocabulary

/// How drafts are read and cut into words; every command that reads drafts takes these.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: .told(
      ja: "独自の辞書。1行に1単語。単語は切らずに扱い、デスク|ワーク のように | を入れると、そこで切る。",
      en:
        "A custom dictionary, one word per line; words are kept whole, or split at |, as in デスク|ワーク.",
      value: .file),
    completion: .file())
  var dictionary: [String] = []

  @Option(
    help: .told(
      ja: "原稿の形式。auto は自動で判別する。",
      en: "The format of the drafts: auto, markdown, html or text.",
      value: .format))
  var inputFormat: InputFormat = .auto

  @Option(
    help: .told(
      ja: "原稿の文字コード。UTF-8、UTF-16、Shift_JIS、EUC-JP、ISO-2022-JP のように書く。",
      en: "The encoding of the drafts, as UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP.",
      more: Localized(
        ja: "指定しなければ、自動で判別する。",
        en: "Detected by default."),
      value: ValueName(ja: "名前", en: "name")),
    completion: .list(TextEncoding.allCases.map(\.rawValue)),
    transform: TextEncoding.named)
  var encoding: TextEncoding?

  @Option(
    help: .told(
      ja: "標準入力の原稿をレポートに示すときの名前。",
      en: "The name that reports show for standard input.",
      value: ValueName(ja: "名前", en: "name")),
    completion: .file())
  var stdinFilename: String = "<stdin>"

  @Flag(
    help: .told(
      ja: "コマンドラインで名指ししたファイルにも、設定の include と exclude を当てはめる。",
      en: "Apply the include and exclude settings to files named on the command line as well.",
      more: Localized(
        ja: "pre-commit のように、ファイル名を渡してくるものから呼ぶときに使う。",
        en: "For callers such as pre-commit that pass file names.")))
  var forceExclude = false

  @Flag(
    help: .told(
      ja: "フォルダの中の、git が無視するファイル（.gitignore）も読む。",
      en: "Also read files of folders that git ignores (.gitignore)."))
  var noIgnore = false

  var reader: DraftReader { reader(given: .none) }

  func reader(given: GivenMetadata) -> DraftReader {
    DraftReader(encoding: encoding, format: inputFormat.format, given: given)
  }
}

enum InputFormat: String, Choice {
  case auto, markdown, html, text

  var format: DraftFormat? { DraftFormat(rawValue: rawValue) }
}

extension TextEncoding {
  static func named(_ label: String) throws -> TextEncoding {
    guard let encoding = TextEncoding(label: label) else {
      throw UsageError(
        .badValue(label, name: "--encoding", allowed: allCases.map(\.rawValue)))
    }
    return encoding
  }
}

/// The language of messages.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: .told(
      ja: "表示の言語。ja は日本語、en は英語。",
      en: "The language of the output: ja or en.",
      more: Localized(
        ja: "指定しなければ、環境変数 LC_ALL、LC_MESSAGES、LANG で決まる。",
        en: "Without it LC_ALL, LC_MESSAGES and LANG decide."),
      value: ValueName(ja: "言語")))
  var lang: Language?

  var language: Language { lang ?? Self.ofEnvironment }

  /// The language that the words of the command line ask for, before they are understood; failing them that
  /// of the environment.
  static var ofCommandLine: Language { typed ?? ofEnvironment }

  /// The language that `--lang` of the command line names.
  static var typed: Language? {
    let words = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
    for (index, word) in zip(words.indices, words) {
      let value = word == "--lang" ? words.dropFirst(index - words.startIndex + 1).first : nil
      let joined = word.hasPrefix("--lang=") ? String(word.dropFirst("--lang=".count)) : nil
      if let language = (value ?? joined).flatMap({ Language(rawValue: $0) }) { return language }
    }
    return nil
  }

  /// The arguments without `--lang` where they ask for what the parser itself prints, which does not know it.
  static func leavingHelp(_ arguments: [String]) -> [String] {
    arguments.first == "help" || arguments.contains("--experimental-dump-help")
      ? without(arguments) : arguments
  }

  /// The arguments without `--lang`.
  static func without(_ arguments: [String]) -> [String] {
    var left: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--lang", let value = rest.first, Language(rawValue: value) != nil {
        rest.removeFirst()
      } else if Language.allCases.allSatisfy({ word != "--lang=\($0.rawValue)" }) {
        left.append(word)
      }
    }
    return left
  }

  private static var ofEnvironment: Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { Environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("ja") == true ? .japanese : .english
  }
}

extension Language: Choice {}

enum ColorChoice: String, Choice {
  case auto, always, never

  /// Whether text written to standard output is coloured; `NO_COLOR` turns `auto` off.
  var usesColor: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      Terminal.isOutputTerminal && (Environment["NO_COLOR"] ?? "").isEmpty
        && Environment["TERM"] != "dumb"
    }
  }
}
