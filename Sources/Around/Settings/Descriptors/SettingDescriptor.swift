package import JSONWriting
package import Vocabulary

/// A setting: its key in settings files, what it takes, and what people are told about it.
///
/// Reading a file, laying one place's settings over another's, the JSON Schema, what `kwaudit config`
/// prints, the key of cached results and the settings reference are all made from the descriptors in
/// `all`.
package struct SettingDescriptor: Sendable {
  /// What a setting decides.
  enum Effect: Sendable {
    /// Which files are drafts, and which phrases they are for. Each audit is given its own phrases.
    case drafts
    /// What an audit finds: results of audits with another value are not the same.
    case audit
    /// Whether an audited draft passes.
    case verdict
    /// How a report is worded.
    case report
  }

  /// The key.
  package let name: String
  let effect: Effect
  /// YAML that sets it, on one line.
  package let example: String
  /// What it sets, one sentence.
  package let summary: Localized
  /// What there is to know besides, in Markdown.
  package let details: Localized
  /// What a value may be.
  package let takes: ValueKind

  /// Reads its value, or notes what is wrong with it.
  let read: @Sendable (_ entry: Entry, inout SettingsReader, inout Settings) -> Void
  /// Lays what later settings say over what earlier ones do.
  let lay: @Sendable (_ later: Settings, inout Settings) -> Void
  /// Its value as `kwaudit config` prints it; `nil` where there is nothing to print.
  let written: @Sendable (Settings) -> WrittenValue?
  /// The JSON Schema of its values, by which editors complete and check them.
  let schema: @Sendable (Language) -> JSON

  /// - Parameters:
  ///   - value: where `Settings` keep it.
  ///   - kind: what its values are.
  init<Value>(
    _ name: String, _ value: any WritableKeyPath<Settings, Value> & Sendable,
    _ kind: SettingKind<Value>, decides effect: Effect, example: String, summary: Localized,
    details: Localized
  ) {
    self.name = name
    self.effect = effect
    self.example = example
    self.summary = summary
    self.details = details
    takes = kind.takes
    read = { entry, reader, settings in
      if let found = kind.read(entry, &reader) { settings[keyPath: value] = found }
    }
    lay = { later, settings in kind.lay(later[keyPath: value], &settings[keyPath: value]) }
    written = { kind.written($0[keyPath: value]) }
    schema = kind.schema
  }

  /// Whether an entry of `drafts` can set it.
  package var isOfDrafts: Bool { Self.ofDrafts.contains { $0.name == name } }

  /// What holds where nobody sets it, as a settings file has it; `nil` where that is nothing.
  package var standard: String? {
    guard case .line(let text, _) = written(Settings()) else { return nil }
    return text
  }

  /// The schema with the words that editors show.
  package func describedSchema(_ language: Language) -> JSON {
    Schema.described(summary[language], schema(language))
  }
}
