internal import ArgumentParser
internal import JSONWriting
internal import Schemas

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema (2020-12) of the settings or of the JSON report.")

  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case settings, report
  }

  @Argument(help: "What to describe: settings or report.")
  var subject: Subject

  @OptionGroup var languageOptions: LanguageOptions

  func run() {
    switch subject {
    case .settings: Terminal.print(SettingsSchema.json(in: languageOptions.language).text)
    case .report: Terminal.print(ReportSchema.json.text)
    }
  }
}
