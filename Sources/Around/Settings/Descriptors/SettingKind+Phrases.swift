internal import Drafts
internal import JSONWriting
internal import Phrases
internal import Vocabulary
internal import Words

extension SettingKind {
  static func phrases() -> Self where Value == Setting<[PhraseSetting]> {
    SettingKind(
      .phrases,
      schema: { _ in Schema.list(of: SchemaDefinition.phrase.reference) },
      read: { $1.phrases($0) },
      written: { setting in
        if setting.value.isEmpty { return nil }
        return .entries(setting.value.map { ("- " + $0.yaml, $0.origin) })
      })
  }

  /// A file of phrases. What it says about a draft is written as the draft's phrases.
  static func sheet() -> Self where Value == Setting<PhraseSheet> {
    SettingKind(
      .file, schema: { _ in ["type": "string", "minLength": 1] },
      read: { $1.phrasesFile($0) })
  }

  static func synonyms() -> Self where Value == Setting<[TermSynonyms]> {
    SettingKind(
      .synonyms,
      schema: { _ in Schema.table(of: SchemaDefinition.texts.reference) },
      read: { $1.synonyms($0) }, written: { .block(of: $0) { $0.yaml } })
  }

  /// Words of a dictionary; those of a later place come after those of an earlier one.
  static func words() -> Self where Value == Setting<[HouseWord]> {
    var kind = SettingKind(
      .words,
      schema: { _ in Schema.list(of: SchemaDefinition.text.reference) },
      read: { $1.dictionary($0) },
      written: { .block(of: $0) { "- " + YAMLText.scalar($0.parts.joined(separator: "|")) } })
    kind.lay = { later, earlier in
      guard later.isSet else { return }
      let words = earlier.value.isEmpty ? later.value : earlier.value + later.value
      earlier = Setting(words, later.origin)
    }
    return kind
  }

  static func spellings() -> Self where Value == Setting<[AcceptedSpelling]> {
    SettingKind(
      .spelling,
      schema: { _ in Schema.table(of: SchemaDefinition.texts.reference) },
      read: { $1.spelling($0) },
      written: {
        .block(of: $0) { "\(YAMLText.scalar($0.preferred)): \(YAMLText.list($0.accepted))" }
      })
  }
}

extension SettingKind {
  /// Keys of front matter by what they hold.
  static func metadata() -> Self where Value == Setting<MetadataKeys> {
    SettingKind(
      .metadata,
      schema: { _ in
        let keys = SchemaDefinition.oneOrMore(.text, atLeast: 1)
        return Schema.object(SettingsReader.metadataFields.map { ($0, keys) }, required: [])
      },
      read: { $1.metadata($0) },
      written: { setting in
        let keys = setting.value
        let lists = zip(
          SettingsReader.metadataFields, [keys.title, keys.description, keys.phrases]
        ).filter { !$1.isEmpty }
        if lists.isEmpty { return nil }
        return .block(lists.map { "\($0): \(YAMLText.list($1))" }, setting.origin)
      })
  }
}

extension WrittenValue {
  /// One line per item; `nil` without any.
  fileprivate static func block<Item>(
    of setting: Setting<[Item]>, _ line: (Item) -> String
  ) -> WrittenValue? {
    setting.value.isEmpty ? nil : .block(setting.value.map(line), setting.origin)
  }
}

extension PhraseSetting {
  fileprivate var yaml: String {
    let text = YAMLText.scalar(phrase.text)
    if phrase.weight == nil && synonyms.isEmpty { return text }
    var parts = ["phrase: \(text)"]
    if let weight = phrase.weight { parts.append("weight: \(weight.figure)") }
    if !synonyms.isEmpty {
      parts.append("synonyms: {\(synonyms.map(\.yaml).joined(separator: ", "))}")
    }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}

extension TermSynonyms {
  fileprivate var yaml: String {
    func text(_ term: Term) -> String { term.isQuoted ? "\"\(term.text)\"" : term.text }
    return "\(YAMLText.scalar(text(term))): \(YAMLText.list(synonyms.map(text)))"
  }
}
