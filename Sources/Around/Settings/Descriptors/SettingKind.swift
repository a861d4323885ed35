internal import JSONWriting
internal import Vocabulary

/// What the values of settings are: how they are read, checked by editors, laid over each other and
/// written.
///
/// - Parameter Value: what `Settings` keep, with who set it.
struct SettingKind<Value: Sendable>: Sendable {
  /// What a value may be.
  let takes: ValueKind
  let schema: @Sendable (Language) -> JSON
  /// The value of an entry; `nil` where it is wrong, which is noted.
  let read: @Sendable (Entry, inout SettingsReader) -> Value?
  /// Lays a later value over an earlier one.
  var lay: @Sendable (_ later: Value, inout Value) -> Void
  /// `nil` where there is nothing to write.
  let written: @Sendable (Value) -> WrittenValue?
}

extension SettingKind {
  /// A value that is set as a whole: a later one takes the place of an earlier one.
  init<Whole>(
    _ takes: ValueKind, schema: @escaping @Sendable (Language) -> JSON,
    read: @escaping @Sendable (Entry, inout SettingsReader) -> Whole?,
    written: @escaping @Sendable (Setting<Whole>) -> WrittenValue? = { _ in nil }
  ) where Value == Setting<Whole> {
    self.init(
      takes: takes, schema: schema,
      read: { entry, reader in
        read(entry, &reader).map { Setting($0, reader.nodes.origin(of: entry.key)) }
      },
      lay: { later, earlier in if later.isSet { earlier = later } },
      written: written)
  }

  /// A value that there may be none of.
  static func optional<Whole>(_ kind: SettingKind<Setting<Whole>>) -> Self
  where Value == Setting<Whole?> {
    SettingKind(
      takes: kind.takes, schema: kind.schema,
      read: { entry, reader in kind.read(entry, &reader).map { Setting($0.value, $0.origin) } },
      lay: { later, earlier in if later.isSet { earlier = later } },
      written: { setting in setting.value.flatMap { kind.written(Setting($0, setting.origin)) } })
  }

  /// A number; a whole one is kept as a `Double`, too, and made an `Int` where it is obeyed.
  static func number(in range: ClosedRange<Double>, isWhole: Bool = false) -> Self
  where Value == Setting<Double> {
    SettingKind(
      .number(range, isWhole: isWhole),
      schema: { _ in Schema.number(range, isWhole: isWhole) },
      read: { $1.number($0, in: range, isWhole: isWhole) },
      written: { .line($0.value.figure, $0.origin) })
  }

  /// One of the names that a type knows.
  static func choice<Choice>() -> Self
  where
    Value == Setting<Choice>, Choice: RawRepresentable & CaseIterable, Choice.RawValue == String
  {
    let names = Choice.allCases.map(\.rawValue)
    return SettingKind(
      .choice(names),
      schema: { _ in Schema.choice(names) },
      read: { $1.choice($0) },
      written: { .line($0.value.rawValue, $0.origin) })
  }

  /// One text or a list of them.
  static func texts() -> Self where Value == Setting<[String]> {
    SettingKind(
      .oneOrMoreTexts,
      schema: { _ in SchemaDefinition.oneOrMore(.text) },
      read: { $1.texts($0) },
      written: { setting in
        setting.value.isEmpty ? nil : .line(YAMLText.list(setting.value), setting.origin)
      })
  }

  static func globs(canBeEmpty: Bool = false) -> Self where Value == Setting<[Glob]> {
    SettingKind(
      .globs,
      schema: { _ in
        canBeEmpty ? SchemaDefinition.oneOrMore(.glob) : SchemaDefinition.globs.reference
      },
      read: { $1.globs($0, canBeEmpty: canBeEmpty) })
  }
}
