internal import ArgumentParser
internal import Settings
internal import Vocabulary

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    _superCommandName: MainCommand.name,
    abstract: Localized(
      ja: "原稿に当てはまる設定を、どこで決めたものかとともに表示する。",
      en: "Prints the settings that apply to a draft, and where each comes from."
    ).help,
    discussion: Localized(
      ja:
        """
        出力は設定ファイルになっていて、値を決めたファイルと行、または既定値であることをコメントに書く。\
        原稿そのものに書かれたフレーズは表示しない（点検では、表示したフレーズの後に加える）。
        """,
      en:
        """
        The output is a settings file; comments name the file and line of a value, or the default. \
        Phrases that the draft itself declares are not printed; an audit adds them after these.
        """
    ).help)

  @Argument(
    help: .told(
      ja: "原稿。フォルダを指定すると、その中のすべてに当てはまる設定を示す。",
      en: "A draft, or a folder for what applies to everything in it.",
      value: .path),
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
    try Terminal.print(lines: settings.yaml(of: path, in: language))
  }
}
