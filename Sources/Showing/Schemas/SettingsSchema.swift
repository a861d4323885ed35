package import JSONWriting
internal import Settings
package import Vocabulary

/// The JSON Schema of settings files, by which editors complete and check them.
package enum SettingsSchema {
  package static func json(in language: Language) -> JSON {
    let settings = SettingDescriptor.all.map { ($0.name, $0.describedSchema(language)) }
    let definitions = SchemaDefinition.allCases.map {
      JSON.Member(name: $0.rawValue, value: $0.schema)
    }
    return Schema.document(
      "kwaudit: " + SettingsFile.name, Schema.object(settings, required: [])
    ).with(["$defs": .object(definitions)])
  }
}
