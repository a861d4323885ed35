internal import ArgumentParser
internal import JSONWriting
internal import Schemas
internal import Vocabulary

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    _superCommandName: MainCommand.name,
    abstract: Localized(
      ja: "設定またはJSONのレポートのJSON Schema（2020-12）を表示する。",
      en: "Prints the JSON Schema (2020-12) of the settings or of the JSON report."
    ).help)

  enum Subject: String, Choice {
    case settings, report
  }

  @Argument(
    help: .told(
      ja: "対象。settings は設定、report はJSONのレポート。",
      en: "What to describe: settings or report.",
      value: ValueName(ja: "対象")))
  var subject: Subject

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    switch subject {
    case .settings: try Terminal.print(safe: SettingsSchema.json(in: languageOptions.language).text)
    case .report: try Terminal.print(safe: ReportSchema.json.text)
    }
  }
}
