internal import ArgumentParser
internal import Messages
internal import Settings
internal import Vocabulary

/// Where settings come from; every command that obeys them takes these.
struct SettingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the settings of this file instead of the nearest .kwaudit.yml.", valueName: "file"),
    completion: .file())
  var config: String?

  @Flag(help: "Ignore settings files.")
  var noConfig = false

  func validate() throws {
    if config != nil && noConfig {
      throw UsageError(.configAndNoConfig)
    }
  }

  var place: SettingsPlace {
    if noConfig { return .nowhere }
    return config.map { .file($0) } ?? .nearest
  }
}

extension FailOn: ExpressibleByArgument {}
