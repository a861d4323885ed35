internal import Vocabulary

/// The manual page of a program, made of what its argument parser knows.
struct ManualPage {
  private var page = ManualText()
  private let language: Language

  var text: String { page.lines.joined(separator: "\n") + "\n" }

  /// - Parameter language: that of the descriptions, too.
  init(of program: CommandDescription, version: String, date: ManualDate, in language: Language) {
    self.language = language
    page.macro("Dd", date.text)
    page.macro("Dt", program.commandName.uppercased(), "1")
    page.macro("Os", ManualText.word("\(program.commandName) \(version)"))
    // Programs that read manuals look for these two sections by their names.
    page.macro("Sh", "NAME")
    page.macro("Nm", program.commandName)
    page.macro("Nd", ManualText.word(Self.withoutStop(program.abstract ?? "")))
    page.macro("Sh", "SYNOPSIS")
    for command in program.shownCommands {
      synopsis(of: command, isDefault: command.commandName == program.defaultSubcommand)
    }
    heading("説明", "DESCRIPTION")
    page.macro("Nm")
    say(
      "はMarkdown・HTML・プレーンテキストの原稿を読み、直すところを行と桁で知らせる。",
      "reads drafts in Markdown, HTML and plain text and says, with line and column, what holds them back."
    )
    page.macro("Pp")
    say("どのコマンドでも使えるオプション：", "Options that all commands have:")
    list(program.shownArguments)
    heading("コマンド", "COMMANDS")
    for command in program.shownCommands { section(of: command) }
    environment()
    files()
    exitStatus()
    examples()
  }

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") || text.hasSuffix("。") ? String(text.dropLast()) : text
  }

  private mutating func heading(_ ja: String, _ en: String) {
    page.macro("Sh", ManualText.escaped(Localized(ja: ja, en: en)[language]))
  }

  private mutating func say(_ ja: String, _ en: String) {
    page.text(Localized(ja: ja, en: en)[language])
  }

  private mutating func synopsis(of command: CommandDescription, isDefault: Bool) {
    page.macro("Nm")
    page.macro(isDefault ? "Op" : "", "Cm \(command.commandName)")
    let arguments = command.shownArguments
    if arguments.contains(where: { $0.kind != "positional" }) {
      page.macro("Op", "Ar", ManualText.escaped(Localized(ja: "オプション", en: "options")[language]))
    }
    for argument in arguments where argument.kind == "positional" {
      page.macro(
        argument.isOptional ? "Op" : "", "Ar",
        ManualText.escaped(argument.valueName) + (argument.isRepeating ? " ..." : ""))
    }
  }

  private mutating func section(of command: CommandDescription) {
    page.macro("Ss", command.commandName)
    page.text(command.abstract ?? "")
    if let discussion = command.discussion {
      page.macro("Pp")
      page.text(discussion)
    }
    list(command.shownArguments.filter { !$0.isCommon })
  }

  private mutating func list(_ arguments: [CommandDescription.Argument]) {
    guard !arguments.isEmpty else { return }
    page.macro("Bl", "-tag -width Ds")
    for argument in arguments {
      // Fl puts a hyphen before the name.
      let names = (argument.names ?? []).map { "Fl " + $0.text.dropFirst() }
        .joined(separator: " , ")
      let value = argument.kind == "flag" ? "" : "Ar \(ManualText.escaped(argument.valueName))"
      page.macro("It", [names, value].filter { !$0.isEmpty }.joined(separator: " "))
      var told = [abstract(of: argument), argument.discussion].compactMap { $0 }
      let unnamed = (argument.allValues ?? []).filter { argument.abstract?.contains($0) != true }
      if !unnamed.isEmpty, let values = argument.allValues?.joined(separator: ", ") {
        told.append(Localized(ja: "値は \(values) のどれか。", en: "One of \(values).")[language])
      }
      if let value = argument.defaultValue {
        told.append(Localized(ja: "既定値は \(value)。", en: "The default is \(value).")[language])
      }
      page.text(told.joined(separator: Localized(ja: "", en: " ")[language]))
    }
    page.macro("El")
  }

  /// What an argument is; of those that every command has the parser speaks English.
  private func abstract(of argument: CommandDescription.Argument) -> String? {
    guard language == .japanese, argument.isCommon else { return argument.abstract }
    let isVersion = argument.names?.contains { $0.name == "version" } ?? false
    return isVersion ? "バージョンを表示する。" : "説明を表示する。"
  }

  private mutating func environment() {
    heading("環境変数", "ENVIRONMENT")
    items([
      (
        "LC_ALL, LC_MESSAGES, LANG",
        Localized(
          ja: "設定されている最初のものが ja で始まれば、メッセージは日本語になる。",
          en: "Messages are Japanese where the first that is set begins with ja.")
      ),
      (
        "NO_COLOR",
        Localized(
          ja: "設定されていれば、--color が always でない限り、レポートに色を付けない。",
          en: "If it is set, reports are not coloured unless --color is always.")
      ),
      (
        "GITHUB_STEP_SUMMARY",
        Localized(
          ja: "github 形式は、ジョブの要約をこのファイルに書き加える。",
          en: "The github format adds its summary of the job to this file.")
      ),
    ])
  }

  private mutating func files() {
    heading("ファイル", "FILES")
    items([
      (
        ".kwaudit.yml",
        Localized(
          ja:
            "そのフォルダと、その中のフォルダにある原稿の設定。リポジトリの最上位までで、原稿にいちばん近いものを使う。kwaudit init と kwaudit schema settings を参照。",
          en:
            "Settings of the drafts in its folder and below; the nearest one up to the root of the repository counts. See kwaudit init and kwaudit schema settings."
        )
      )
    ])
  }

  private mutating func exitStatus() {
    heading("終了ステータス", "EXIT STATUS")
    items([
      (
        "0",
        Localized(
          ja: "すべての原稿が合格した。find では、何かが見つかった。",
          en: "Every draft passed; for find, something was found.")
      ),
      (
        "1",
        Localized(
          ja: "合格しなかった原稿がある（--fail-on 以上の指摘があるか、点数が --fail-under に届かない）。find では、何も見つからなかった。",
          en:
            "A draft did not pass: it has a finding at or above --fail-on, or a score below --fail-under; for find, nothing was found."
        )
      ),
      (
        "2",
        Localized(
          ja: "指定どおりに実行できなかった（オプションや設定、フレーズの誤り、読めない入力、書き出せないレポート）。",
          en:
            "It could not run as asked: a wrong option or setting, an invalid phrase, an input that could not be read, a report that could not be written."
        )
      ),
    ])
  }

  private mutating func examples() {
    heading("例", "EXAMPLES")
    say("原稿に、フレーズのために足りないものを調べる：", "What a draft lacks for a phrase:")
    page.macro("Dl", ManualText.word("kwaudit draft.md -p '引っ越し 見積もり'"))
    say("CIで実行する：", "A run in a pipeline:")
    page.macro(
      "Dl", ManualText.word("kwaudit content --fail-under 60 --report sarif=kwaudit.sarif"))
    say("原稿で言葉を使っている箇所を探す：", "Where a draft uses a word:")
    page.macro("Dl", ManualText.word("kwaudit find -p 会談 draft.md"))
  }

  private mutating func items(_ items: [(name: String, text: Localized)]) {
    page.macro("Bl", "-tag -width Ds")
    for item in items {
      page.macro("It", ManualText.word(item.name))
      page.text(item.text[language])
    }
    page.macro("El")
  }
}
