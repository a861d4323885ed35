internal import ArgumentParser
internal import Settings

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Prints the settings that apply to a draft, and where each comes from.",
    discussion: """
      The output is a settings file; comments name the file and line of a value, or the default. \
      Phrases that the draft itself declares come after those printed.
      """)

  @Argument(
    help: ArgumentHelp(
      "A draft, or a folder for what applies to everything in it.", valueName: "path"),
    completion: .file())
  var path: String = "."

  @OptionGroup var settingsOptions: SettingsOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let lookup = SettingsLookup(settingsOptions.place)
    let common = lookup.commonSettings(at: path)
    let language = languageOptions.language(common)
    try lookup.check(in: language)
    let settings = lookup.isFolder(path) ? common : lookup.settings(ofDraft: path)
    Terminal.print(settings.yaml(of: path, in: language))
  }
}
