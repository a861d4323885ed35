internal import ArgumentParser
internal import Messages
internal import Settings
internal import Vocabulary

/// Where settings come from; every command that obeys them takes these.
struct SettingsOptions: ParsableArguments {
  @Option(
    help: .told(
      ja: "いちばん近い .kwaudit.yml の代わりに、このファイルの設定を使う。",
      en: "Take the settings of this file instead of the nearest .kwaudit.yml.",
      value: .file),
    completion: .file())
  var config: String?

  @Flag(
    help: .told(
      ja: "設定ファイルを使わない。",
      en: "Ignore settings files."))
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

extension FailOn: Choice {}
