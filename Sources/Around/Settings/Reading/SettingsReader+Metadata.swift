internal import Drafts
internal import SourceText
internal import Yams

extension SettingsReader {
  /// What keys of front matter can be named for.
  static let metadataFields = ["title", "description", "phrases"]

  mutating func metadata(_ entry: Entry) -> MetadataKeys? {
    guard let entries = nodes.entries(entry.value) else {
      nodes.refuse(entry, wants: .metadata)
      return nil
    }
    var keys: [String: [String]] = [:]
    for inner in entries {
      guard Self.metadataFields.contains(inner.name) else {
        nodes.note(.unknownKey(inner.name, allowed: Self.metadataFields), at: inner.key)
        continue
      }
      guard let items = nodes.oneOrMore(inner.value), !items.isEmpty else {
        nodes.refuse(inner, wants: .metadataKeys)
        continue
      }
      keys[inner.name] = items.compactMap { metadataKey($0, of: inner) }
    }
    return MetadataKeys(
      title: keys["title"] ?? [], description: keys["description"] ?? [],
      phrases: keys["phrases"] ?? [])
  }

  private mutating func metadataKey(_ node: Node, of field: Entry) -> String? {
    guard let text = nodes.text(node), !text[...].trimmed.isEmpty else {
      nodes.note(.wrongValue(key: field.name, .metadataKeys), at: node)
      return nil
    }
    return String(text[...].trimmed)
  }
}
