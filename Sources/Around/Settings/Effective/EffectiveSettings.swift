internal import Files

/// What holds for one draft: the command line takes precedence over the settings file, this one over
/// the defaults, and in the file a later entry of `drafts` over an earlier one, and these over what
/// holds for every draft.
@dynamicMemberLookup
package struct EffectiveSettings: Sendable {
  /// The settings file, as a person in the current folder writes it; `nil` without one.
  package let file: String?
  /// Those of a phrase sheet are among the phrases.
  let values: Settings

  package subscript<Value>(dynamicMember value: KeyPath<Settings, Value>) -> Value {
    values[keyPath: value]
  }

  /// - Parameters:
  ///   - path: the draft's; `nil` for what holds for every draft.
  ///   - file: the settings file of the draft; `nil` where there is none.
  init(ofDraft path: NormalPath?, file: SettingsFile?, commandLine: Settings) {
    self.file = file?.path
    var values = Self.values(ofDraft: path, file: file, commandLine: commandLine)
    if let sheet = values.phrasesFile.value {
      // What the command line names starts from the current folder.
      let isTyped = values.phrasesFile.origin == .commandLine
      let folder = isTyped ? .current : file?.folder
      // The sheet's are the draft's own.
      values.phrases = Setting(
        sheet.phrases(ofDraft: Self.names(of: path, from: folder)) + values.phrases.value,
        values.phrases.isSet ? values.phrases.origin : values.phrasesFile.origin)
    }
    self.values = values
  }

  /// The same under what another place says that knows nothing of files.
  package func under(_ later: Settings) -> EffectiveSettings {
    var values = values
    values.lay(later)
    return EffectiveSettings(file: file, values: values)
  }

  private init(file: String?, values: Settings) {
    self.file = file
    self.values = values
  }

  /// What every place says, without the phrases of a sheet.
  private static func values(
    ofDraft path: NormalPath?, file: SettingsFile?, commandLine: Settings
  ) -> Settings {
    var values = file?.settings ?? Settings()
    for later in laid(overFile: file, ofDraft: path, commandLine) { values.lay(later) }
    return values
  }

  /// The phrase sheet that every place together names.
  static func sheet(
    ofDraft path: NormalPath?, file: SettingsFile?, commandLine: Settings
  ) -> PhraseSheet? {
    var sheet = file?.settings.phrasesFile.value
    for later in laid(overFile: file, ofDraft: path, commandLine) where later.namesPhrases {
      sheet = later.phrasesFile.value
    }
    return sheet
  }

  /// What is laid over the settings of a file, in this order.
  private static func laid(
    overFile file: SettingsFile?, ofDraft path: NormalPath?, _ commandLine: Settings
  ) -> [Settings] {
    let names = names(of: path, from: file?.folder)
    let groups = file?.settings.drafts.value ?? []
    return groups.filter { $0.files.contains { $0.matches(names) } }.map(\.settings)
      + [commandLine]
  }

  private static func names(of path: NormalPath?, from folder: NormalPath?) -> [String] {
    guard let path, let folder else { return [] }
    return path.names(from: folder)
  }
}

extension Settings {
  /// Lays what a later place says over what earlier ones do.
  fileprivate mutating func lay(_ later: Settings) {
    if later.namesPhrases {
      // Listed phrases and a sheet take the place of both.
      phrases = later.phrases
      phrasesFile = later.phrasesFile
    }
    for setting in SettingDescriptor.all { setting.lay(later, &self) }
  }

  fileprivate var namesPhrases: Bool { phrases.isSet || phrasesFile.isSet }
}
