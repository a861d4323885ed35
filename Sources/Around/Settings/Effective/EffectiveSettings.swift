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
  ///   - names: the draft's path from the folder of the settings file.
  ///   - file: the settings file of the draft; `nil` where there is none.
  init(ofDraft names: [String], file: SettingsFile?, commandLine: Settings) {
    self.file = file?.path
    var values = file?.settings ?? Settings()
    for group in values.drafts.value where group.files.contains(where: { $0.matches(names) }) {
      values.lay(group.settings)
    }
    values.lay(commandLine)
    if let sheet = values.phrasesFile.value {
      // The sheet's are the draft's own.
      values.phrases = Setting(
        sheet.phrases(ofDraft: names) + values.phrases.value,
        values.phrases.isSet ? values.phrases.origin : values.phrasesFile.origin)
    }
    self.values = values
  }
}

extension Settings {
  /// Lays what a later place says over what earlier ones do.
  fileprivate mutating func lay(_ later: Settings) {
    if later.phrases.isSet || later.phrasesFile.isSet {
      // Listed phrases and a sheet take the place of both.
      phrases = later.phrases
      phrasesFile = later.phrasesFile
    }
    for setting in SettingDescriptor.all { setting.lay(later, &self) }
  }
}
