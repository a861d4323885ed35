internal import Files
internal import Messages
internal import Phrases
internal import Reports
internal import Rules
internal import Runs
internal import Settings
internal import SourceText
internal import Vocabulary
internal import Words

/// What a house sets about audits: rules, thresholds, synonyms, criteria, as in `.kwaudit.yml`.
public struct Settings: Sendable {
  /// A language of messages.
  public enum Language: String, Sendable, CaseIterable {
    case japanese = "ja"
    case english = "en"
  }

  /// The language of messages, advice and reasons.
  public var language: Language
  private let file: SettingsFile?

  /// The defaults.
  public init(language: Language = .japanese) {
    self.language = language
    file = nil
  }

  /// The settings of a file's text; its `language` takes precedence over the one given.
  /// - Parameters:
  ///   - yaml: the text of a settings file.
  ///   - folder: what its globs and paths start from; the process's current folder by default.
  /// - Throws: everything that is wrong with it.
  public init(
    yaml: String, folder: String = ".", language: Language = .japanese
  ) throws(AuditError) {
    let source = SourceFile(name: SettingsFile.name, text: yaml)
    do {
      file = try SettingsFile(source, folder: NormalPath(folder))
    } catch {
      let words: Vocabulary.Language = language == .japanese ? .japanese : .english
      throw AuditError(error.problems.map { $0.text(in: words) }.joined(separator: "\n"))
    }
    self.language =
      (file?.settings.language.value).flatMap { Language(rawValue: $0.rawValue) } ?? language
  }

  /// What holds for a draft.
  /// - Parameters:
  ///   - name: its path from the folder of the settings.
  ///   - phrases: those that take the place of the settings' own; none: these stay.
  func effective(
    forDraft name: String, phrases: [TargetPhrase]
  ) -> EffectiveSettings {
    let lookup = SettingsLookup(file.map { .given($0) } ?? .nowhere)
    if !phrases.isEmpty {
      lookup.commandLine.phrases = .init(
        phrases.map { PhraseSetting($0, .commandLine) }, .commandLine)
    }
    return lookup.settings(ofDraft: NormalPath(name, from: file?.folder).text)
  }

  /// The language as the rest of the package has it.
  var words: Vocabulary.Language { language == .japanese ? .japanese : .english }

  /// The house dictionary that holds for every draft.
  var dictionary: [HouseWord] { effective(forDraft: "draft.md", phrases: []).dictionary.value }
}
