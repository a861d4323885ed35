internal import ArgumentParser
internal import Drafts
internal import JSONWriting
internal import Runs
internal import Settings
internal import SourceText
internal import Words

struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Prints the words of drafts, a block a line, separated by spaces.")

  @Argument(
    help: ArgumentHelp(
      "Drafts: files, folders, or - for standard input (the default).", valueName: "path"),
    completion: .file())
  var paths: [String] = ["-"]

  @Flag(help: "Take each line of the input as it is, without reading it as a draft.")
  var lines = false

  @Option(help: "The output: text, or json with one object a line.")
  var format: LineFormat = .text

  @OptionGroup var segmenterOptions: SegmenterOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var settingsOptions: SettingsOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let (settings, language) = try RunSettings.found(
      by: settingsOptions, languageOptions, reading, paths: paths)
    settings.lookup.commandLine.dictionary = try segmenterOptions.setting(in: language)
    let inputs = try DraftInputs(paths, reading: reading, settings, lines: lines, in: language)
    let segmenters = try Terminal.withWordData(in: language) { try SegmenterPool() }
    for (draft, own) in inputs.drafts {
      let segmenter = segmenters.segmenter(with: own.dictionary.value)
      var output = ""
      for block in draft.blocks { output += line(of: block, segmenter) }
      Terminal.print(output)
    }
    try inputs.reportProblems(in: language)
  }

  private func line(of block: Block, _ segmenter: WordSegmenter) -> String {
    let segmentation = segmenter.segment(block.text.utf8)
    let ranges = segmentation.words.map { segmentation.text.textRange(of: $0.range) }
    func text(_ range: Range<Int>) -> String {
      String(decoding: block.text.utf8[range], as: UTF8.self)
    }
    switch format {
    case .text:
      return ranges.map(text).joined(separator: " ") + "\n"
    case .json:
      let words = ranges.map { WordLine.Word(text: text($0), range: $0) }
      return JSONWriter.text(of: WordLine(text: block.text.string, words: words), .line)
    }
  }
}

/// What `kwaudit words --format json` prints for a line or block.
private struct WordLine: JSONObject {
  struct Word: JSONObject {
    let text: String
    /// UTF-8 bytes of the line or block.
    let range: Range<Int>

    func writeFields(to json: inout JSONWriter) {
      json.field("end", range.upperBound)
      json.field("start", range.lowerBound)
      json.field("text", text)
    }
  }

  let text: String
  let words: [Word]

  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("words", words)
  }
}
