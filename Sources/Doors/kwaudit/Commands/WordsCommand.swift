internal import ArgumentParser
internal import Drafts
internal import Formats
internal import JSONWriting
internal import KWAudit
internal import Outcomes
internal import Runs
internal import Settings
internal import SourceText
internal import Vocabulary
internal import Words

struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    _superCommandName: MainCommand.name,
    abstract: Localized(
      ja: "原稿を単語に区切り、1行に1ブロックずつ、単語の間を空白にして表示する。",
      en: "Prints the words of drafts, one block per line, separated by spaces."
    ).help)

  @Argument(
    help: .told(
      ja: "原稿。ファイルかフォルダ。- は標準入力。",
      en: "Drafts: files, folders, or - for standard input (the default).",
      value: .path),
    completion: .file())
  var paths: [String] = ["-"]

  @Flag(
    help: .told(
      ja: "入力の各行を、原稿ではなく、ただの文として扱う。",
      en: "Treat each line of the input as plain text, not as a draft."))
  var lines = false

  @Option(
    help: .told(
      ja: "出力の形式。json では、1行に1つのオブジェクトを書く。",
      en: "The output: text, or json with one object per line.",
      value: .format))
  var format: LineFormat = .text

  @Option(
    help: .told(
      ja: "単語の区切り方。kwaudit は点検と同じ、icu は ICU の区切りのまま、icu-plain は icu と同じことを ICU のイテレーターだけで行う。",
      en: """
        How words are found: kwaudit, as in audits; icu, as ICU has them; icu-plain, the same by \
        ICU's iterator alone.
        """,
      value: ValueName(ja: "方法", en: "segmenter")))
  var segmenter: Segmenter = .kwaudit

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var settingsOptions: SettingsOptions
  @OptionGroup var languageOptions: LanguageOptions

  enum Segmenter: String, Choice {
    case kwaudit, icu
    case icuPlain = "icu-plain"

    /// How ICU is asked where nothing corrects it.
    fileprivate var way: ICUWordIterator.Way? {
      switch self {
      case .kwaudit: nil
      case .icu: .dictionary
      case .icuPlain: .plain
      }
    }
  }

  func run() throws {
    let (settings, language) = try RunSettings.found(
      by: settingsOptions, languageOptions, reading, paths: paths)
    settings.lookup.commandLine.dictionary = try reading.words(in: language)
    let inputs = try DraftInputs(paths, reading: reading, settings, lines: lines, in: language)
    let auditor = try Terminal.auditor(in: language)
    let finder = try Terminal.withWordData(in: language) {
      try segmenter.way.map { try ICUWordBoundaryFinder(katakana: .divided, by: $0) }
    }
    for (draft, own) in inputs.drafts {
      let dictionary = own.dictionary.value
      let other = finder.map { WordSegmenter($0, dictionary: HouseDictionary(dictionary)) }
      var output = ""
      for block in draft.blocks {
        let words =
          other.map { Auditor.words(in: Array(block.text.utf8), by: $0) }
          ?? auditor.words(in: Array(block.text.utf8), with: dictionary)
        output += line(of: block, words)
      }
      try Terminal.print(safe: output)
    }
    try inputs.reportProblems(in: language)
  }

  private func line(of block: Block, _ words: [KWAudit.Word]) -> String {
    switch format {
    case .text: words.map(\.text).joined(separator: " ").printable + "\n"
    case .json:
      JSONWriter.text(
        of: WordLine(text: block.text.string, words: words.map(WordLine.Item.init)), .line)
    }
  }
}

/// What `kwaudit words --format json` prints for a line or block.
private struct WordLine: JSONObject {
  struct Item: JSONObject {
    let word: KWAudit.Word

    func writeFields(to json: inout JSONWriter) {
      json.field("end", word.utf8.upperBound)
      json.field("start", word.utf8.lowerBound)
      json.field("text", word.text)
    }
  }

  let text: String
  let words: [Item]

  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("words", words)
  }
}
