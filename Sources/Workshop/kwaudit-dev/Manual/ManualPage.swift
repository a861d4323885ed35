/// The manual page of a program, made of what its argument parser knows.
struct ManualPage {
  private var page = ManualText()

  var text: String { page.lines.joined(separator: "\n") + "\n" }

  init(of program: CommandDescription, version: String, date: ManualDate) {
    page.macro("Dd", date.text)
    page.macro("Dt", program.commandName.uppercased(), "1")
    page.macro("Os", ManualText.word("\(program.commandName) \(version)"))
    page.macro("Sh", "NAME")
    page.macro("Nm", program.commandName)
    page.macro("Nd", ManualText.word(Self.withoutStop(program.abstract ?? "")))
    page.macro("Sh", "SYNOPSIS")
    for command in program.shownCommands {
      synopsis(of: command, isDefault: command.commandName == program.defaultSubcommand)
    }
    page.macro("Sh", "DESCRIPTION")
    page.macro("Nm")
    page.text(
      "reads drafts in Markdown, HTML and plain text and says, with line and column, what holds them back."
    )
    page.text("Options that all commands have:")
    list(program.shownArguments)
    page.macro("Sh", "COMMANDS")
    for command in program.shownCommands { section(of: command) }
    environment()
    files()
    exitStatus()
    examples()
  }

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private mutating func synopsis(of command: CommandDescription, isDefault: Bool) {
    page.macro("Nm")
    page.macro(isDefault ? "Op" : "", "Cm \(command.commandName)")
    let arguments = command.shownArguments
    if arguments.contains(where: { $0.kind != "positional" }) { page.macro("Op", "Ar options") }
    for argument in arguments where argument.kind == "positional" {
      page.macro(
        argument.isOptional ? "Op" : "", "Ar",
        argument.valueName + (argument.isRepeating ? " ..." : ""))
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
      let value = argument.kind == "flag" ? "" : "Ar \(argument.valueName)"
      page.macro("It", [names, value].filter { !$0.isEmpty }.joined(separator: " "))
      page.text([argument.abstract, argument.discussion].compactMap { $0 }.joined(separator: " "))
      let unnamed = (argument.allValues ?? []).filter { argument.abstract?.contains($0) != true }
      if !unnamed.isEmpty, let values = argument.allValues {
        page.text("One of \(values.joined(separator: ", ")).")
      }
      if let value = argument.defaultValue { page.text("The default is \(value).") }
    }
    page.macro("El")
  }

  private mutating func environment() {
    page.macro("Sh", "ENVIRONMENT")
    items([
      (
        "LC_ALL, LC_MESSAGES, LANG",
        "Messages are Japanese where the first that is set begins with ja."
      ),
      ("NO_COLOR", "If it is set, reports are not coloured unless --color is always."),
      ("GITHUB_STEP_SUMMARY", "The github format adds its summary of the job to this file."),
    ])
  }

  private mutating func files() {
    page.macro("Sh", "FILES")
    items([
      (
        ".kwaudit.yml",
        "Settings of the drafts in its folder and below; the nearest one up to the root of the repository counts. See kwaudit init and kwaudit schema settings."
      )
    ])
  }

  private mutating func exitStatus() {
    page.macro("Sh", "EXIT STATUS")
    items([
      ("0", "Every draft passed; for find, something was found."),
      (
        "1",
        "A draft did not pass: it has a finding at or above --fail-on, or a score below --fail-under; for find, nothing was found."
      ),
      (
        "2",
        "It could not run as asked: a wrong option or setting, an invalid phrase, an input that could not be read, a report that could not be written."
      ),
    ])
  }

  private mutating func examples() {
    page.macro("Sh", "EXAMPLES")
    page.text("What a draft lacks for a phrase:")
    page.macro("Dl", ManualText.word("kwaudit draft.md -p '引っ越し 見積もり'"))
    page.text("A run in a pipeline:")
    page.macro(
      "Dl", ManualText.word("kwaudit content --fail-under 60 --report sarif=kwaudit.sarif"))
    page.text("Where a draft uses a word:")
    page.macro("Dl", ManualText.word("kwaudit find -p 会談 draft.md"))
  }

  private mutating func items(_ items: [(name: String, text: String)]) {
    page.macro("Bl", "-tag -width Ds")
    for item in items {
      page.macro("It", ManualText.word(item.name))
      page.text(item.text)
    }
    page.macro("El")
  }
}
