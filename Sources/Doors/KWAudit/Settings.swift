internal import Files
internal import Messages
internal import Phrases
internal import Reports
internal import Rules
internal import Runs
package import Settings
internal import SourceText
package import Vocabulary
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
  private var file: SettingsFile?
  /// What holds for a draft before `file` says more; `nil`: the defaults.
  private var ground: EffectiveSettings?

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
    guard let ground else {
      return lookup.settings(ofDraft: NormalPath(name, from: file?.folder).text)
    }
    return (file.map { ground.under($0.settings) } ?? ground).under(lookup.commandLine)
  }

  /// The language as the rest of the package has it.
  var words: Vocabulary.Language { language == .japanese ? .japanese : .english }

  /// The house dictionary that holds for every draft.
  var dictionary: [HouseWord] { effective(forDraft: "draft.md", phrases: []).dictionary.value }
}

/// What a server asks for, whose drafts bring their settings with them.
extension Settings {
  /// What was found to hold for a draft.
  package init(_ ground: EffectiveSettings, language: Vocabulary.Language) {
    self.init(language: Language(language))
    self.ground = ground
  }

  /// What is wrong with settings that a text says, and on which of its lines, 1-based.
  package struct Mistake: Error, Sendable {
    package let line: Int?
    package let message: String
  }

  /// What holds for a draft and, over that, the settings of a text.
  /// - Parameter yaml: the text of a settings file; it names no other file, and no drafts.
  /// - Throws: the first thing that is wrong with it.
  package func adding(yaml: String, forDraft name: String) throws(Mistake) -> Settings {
    let source = SourceFile(name: SettingsFile.name, text: yaml)
    var settings = self
    settings.ground = effective(forDraft: name, phrases: [])
    do {
      settings.file = try SettingsFile(source, folder: .current)
    } catch {
      let first = error.problems[0]
      throw Mistake(line: first.position?.line, message: first.fault.message[words])
    }
    return settings
  }

  /// The keys of settings that `adding` may be given.
  package static var namesForTexts: [String] { SettingDescriptor.ofTexts.map(\.name) }
}

extension Settings.Language {
  package init(_ language: Vocabulary.Language) {
    self = language == .japanese ? .japanese : .english
  }
}
