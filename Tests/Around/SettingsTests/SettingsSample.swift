import Files
import Settings
import SourceText

/// Settings files written in tests.
enum SettingsSample {
  static let folder = NormalPath("/site")

  static func read(_ yaml: String) throws -> Settings {
    try SettingsFile(SourceFile(name: ".kwaudit.yml", text: yaml), folder: folder).settings
  }

  /// What is wrong with a file.
  static func problems(_ yaml: String) -> [SettingsProblem] {
    do {
      _ = try read(yaml)
      return []
    } catch let failure as SettingsFailure {
      return failure.problems
    } catch {
      return []
    }
  }
}
