internal import Drafts
internal import SourceText
internal import Vocabulary

/// Takes from the entries of front matter what an audit uses.
struct MetadataReader {
  let source: SourceFile
  let content: ByteRange
  let keys: MetadataKeys
  private var result = FrontMatter()
  private var declared: Set<String> = []

  init(source: SourceFile, content: ByteRange, keys: MetadataKeys) {
    self.source = source
    self.content = content
    self.keys = keys
  }

  /// - Throws: where a value is of a kind that it cannot have.
  mutating func read(_ entries: [MetadataEntry]) throws(DraftError) -> FrontMatter {
    var known: [MetadataKeys.Field: [(rank: Int, entry: MetadataEntry)]] = [:]
    for entry in entries {
      let found = entry.meta.map(keys.field(ofMeta:)) ?? keys.field(of: entry.path)
      guard let (field, rank) = found, try isReadable(entry, field) else { continue }
      known[field, default: []].append((rank, entry))
    }
    func ranked(_ field: MetadataKeys.Field) -> [MetadataEntry] {
      (known[field] ?? []).enumerated()
        .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .map(\.element.entry)
    }
    let titles = ranked(.title)
    // The plain title is what the others' variables stand for.
    let plain = titles.last.flatMap {
      SEOVariables.resolved($0, title: nil, needsTitle: true)
    }
    append(.title(.frontMatter), titles, variables: plain)
    append(.description, ranked(.description), variables: plain)
    append(.slug, ranked(.slug))
    for (_, entry) in known[.phrases] ?? [] { declare(entry.value, isLabel: false) }
    for (_, entry) in known[.labels] ?? [] { declare(entry.value, isLabel: true) }
    result.platform = Self.platform(of: entries)
    result.language = ranked(.language).lazy.compactMap { Self.text(of: $0)?.string }.first
    return result
  }

  private static func platform(of entries: [MetadataEntry]) -> PublishingPlatform? {
    let outermost = entries.filter { $0.path.count == 1 && $0.meta == nil }
    return PublishingPlatform(
      frontMatter: Dictionary(outermost.map { ($0.path[0], text(of: $0)?.string) }) { $1 })
  }

  /// Whether a value is of a kind that its field can have; others mean something else to a generator.
  /// - Throws: where the key is ours alone.
  private func isReadable(
    _ entry: MetadataEntry, _ field: MetadataKeys.Field
  ) throws(DraftError) -> Bool {
    switch (field, entry.value) {
    case (_, .text), (_, .nothing), (.phrases, .list), (.labels, .list): return true
    default: if entry.meta != nil || !keys.isOwn(entry.path) { return false }
    }
    let position = source.position(at: entry.keyStart)
    throw .metadataOfWrongKind(
      key: entry.path.joined(separator: "."), allowsList: field == .phrases || field == .labels,
      line: position.line, column: position.column)
  }

  private static func text(of entry: MetadataEntry) -> MappedText? {
    if case .text(let text) = entry.value { text } else { nil }
  }

  /// Appends the first of the entries that says something.
  /// - Parameter title: what the variables of SEO plugins stand for in them.
  private mutating func append(
    _ role: Block.Role, _ entries: [MetadataEntry], variables title: MappedText? = nil
  ) {
    for entry in entries {
      let isTitle = if case .title = role { true } else { false }
      guard
        let text = SEOVariables.resolved(entry, title: title, needsTitle: isTitle),
        !text.isEmpty
      else { continue }
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
    if declared.insert(phrase.text).inserted { result.declaredPhrases.append(phrase) }
  }
}
