internal import Drafts
internal import SourceText
internal import Vocabulary

/// Takes from the entries of front matter what an audit uses.
struct MetadataReader {
  let source: SourceFile
  let content: ByteRange
  let keys: MetadataKeys
  private var result = FrontMatter()

  init(source: SourceFile, content: ByteRange, keys: MetadataKeys) {
    self.source = source
    self.content = content
    self.keys = keys
  }

  /// - Throws: where a value is of a kind that it cannot have.
  mutating func read(_ entries: [MetadataEntry]) throws(DraftError) -> FrontMatter {
    var known: [MetadataKeys.Field: [(rank: Int, entry: MetadataEntry)]] = [:]
    for entry in entries {
      guard let (field, rank) = keys.field(of: entry.path) else { continue }
      try check(entry, field)
      known[field, default: []].append((rank, entry))
    }
    func ranked(_ field: MetadataKeys.Field) -> [MetadataEntry] {
      (known[field] ?? []).enumerated()
        .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .map(\.element.entry)
    }
    append(.title(.frontMatter), ranked(.title))
    append(.description, ranked(.description))
    append(.slug, ranked(.slug))
    for (_, entry) in known[.phrases] ?? [] { declare(entry.value, isLabel: false) }
    for (_, entry) in known[.labels] ?? [] { declare(entry.value, isLabel: true) }
    result.language = ranked(.language).lazy.compactMap { Self.text(of: $0)?.string }.first
    return result
  }

  private func check(_ entry: MetadataEntry, _ field: MetadataKeys.Field) throws(DraftError) {
    let isAllowed =
      switch (field, entry.value) {
      case (.language, _), (_, .text), (_, .nothing): true
      case (.phrases, .list), (.labels, .list): true
      default: false
      }
    if isAllowed { return }
    let position = source.position(at: entry.keyStart)
    throw .metadataOfWrongKind(
      key: entry.path.joined(separator: "."), allowsList: field == .phrases || field == .labels,
      line: position.line, column: position.column)
  }

  private static func text(of entry: MetadataEntry) -> MappedText? {
    if case .text(let text) = entry.value { text } else { nil }
  }

  /// Appends the first of the entries that says something.
  private mutating func append(_ role: Block.Role, _ entries: [MetadataEntry]) {
    for entry in entries {
      guard let text = Self.text(of: entry)?.trimmed(), !text.isEmpty else { continue }
      let start = entry.keyStart
      let end = text.sourceRange(of: 0..<text.utf8.count)?.end ?? lineEnd(start)
      return result.blocks.append(
        Block(role: role, text: text, range: ByteRange(start, max(start, end))))
    }
  }

  private func lineEnd(_ offset: Int) -> Int {
    source.utf8[offset..<content.end].firstIndex(where: \.isLineEnd) ?? content.end
  }

  private mutating func declare(_ value: MetadataValue, isLabel: Bool) {
    switch value {
    case .text(let text):
      for part in text.separatedByCommas() { declare(part, isLabel) }
    case .list(let values):
      for case .text(let text) in values { declare(text, isLabel) }
    case .nothing, .table: break
    }
  }

  private mutating func declare(_ phrase: MappedText, _ isLabel: Bool) {
    guard let phrase = DeclaredPhrase(phrase, isLabel: isLabel) else { return }
    if result.declaredPhrases.contains(where: { $0.text == phrase.text }) { return }
    result.declaredPhrases.append(phrase)
  }
}
