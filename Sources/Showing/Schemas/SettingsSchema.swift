package import JSONWriting
internal import Settings
package import Vocabulary

/// The JSON Schema of settings files, by which editors complete and check them.
package enum SettingsSchema {
  package static func json(in language: Language) -> JSON {
    Schema.document("kwaudit: " + SettingsFile.name, object(of: SettingDescriptor.all, language))
      .with(["$defs": .object(definitions)])
  }

  /// What of it holds for texts that are no files; what it refers to is among `definitions`.
  package static func ofTexts(in language: Language) -> JSON {
    object(of: SettingDescriptor.ofTexts, language)
  }

  /// What settings refer to as `#/$defs/` and a name.
  package static var definitions: [JSON.Member] {
    SchemaDefinition.allCases.map { JSON.Member(name: $0.rawValue, value: $0.schema) }
  }

  private static func object(of settings: [SettingDescriptor], _ language: Language) -> JSON {
    Schema.object(
      settings.map { ($0.name, $0.describedSchema(language)) }, required: [])
  }
}
