internal import Drafts
internal import SourceText
internal import Vocabulary
internal import Yams

/// The metadata between two `---` lines at the very start of a Markdown file.
struct FrontMatter {
  var isPresent = false
  var blocks: [Block] = []
  var declaredPhrases: [DeclaredPhrase] = []
  var language: String?
  /// The 0-based line at which the text starts.
  var bodyLine = 0

  static func read(_ source: SourceFile) throws(DraftError) -> FrontMatter {
    let lines = SourceLines(source)
    var result = FrontMatter()
    if let end = lines.fence("+++", closedBy: ["+++"]) {
      // TOML is not read, but it is not text either.
      result.bodyLine = end + 1
      return result
    }
    guard let end = lines.fence("---", closedBy: ["---", "..."]) else { return result }
    let yaml = ByteRange(source.lines.starts[1], source.lines.starts[end])
    let root = try compose(source, yaml)
    if let root {
      // `---`, a line of text, `---` is a rule and a heading.
      guard case .mapping(let mapping) = root else { return result }
      var reader = FrontMatterReader(source: source, yaml: yaml)
      reader.read(mapping)
      if let fault = reader.fault { throw fault }
      result = reader.result
    }
    result.isPresent = true
    result.bodyLine = end + 1
    return result
  }

  private static func compose(
    _ source: SourceFile, _ range: ByteRange
  ) throws(DraftError) -> Node? {
    do {
      return try Yams.compose(yaml: source.text(in: range))
    } catch let error as YamlError {
      throw badFrontMatter(error, source)
    } catch {
      throw .badFrontMatter(reason: "\(error)", line: 2, column: 1)
    }
  }

  private static func badFrontMatter(_ error: YamlError, _ source: SourceFile) -> DraftError {
    // The marks count from the line after the first `---`, lines and columns from 1.
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return .badFrontMatter(reason: problem, line: mark.line + 1, column: mark.column)
    case .duplicatedKeysInMapping(let keys, let context):
      // The mark is that of the mapping; the writer looks for the key's second line.
      let key = keys.sorted().first ?? ""
      let lines = SourceLines(source)
      let found = (context.mark.line..<lines.count).filter { line in
        let text = source.utf8[lines.range(line).start...].dropFirst(context.mark.column - 1)
        return text.starts(with: "\(key):".utf8)
      }
      return .badFrontMatter(
        reason: "found the key '\(key)' twice",
        line: (found.dropFirst().first ?? context.mark.line) + 1, column: context.mark.column)
    default:
      return .badFrontMatter(reason: "\(error)", line: 2, column: 1)
    }
  }
}

/// Reads the fields that an audit uses.
private struct FrontMatterReader {
  let source: SourceFile
  let yaml: ByteRange
  var result = FrontMatter()
  /// The first field whose value is of a kind that it cannot have.
  private(set) var fault: DraftError?

  mutating func read(_ mapping: Node.Mapping) {
    for (keyNode, value) in mapping {
      guard let key = keyNode.scalar?.string.lowercased() else { continue }
      switch key {
      case "title": append(.title(.frontMatter), value, key: keyNode)
      case "description": append(.description, value, key: keyNode)
      case "slug": append(.slug, value, key: keyNode)
      case "keywords", "keyword", "target_phrases", "focus_keyword":
        declare(value, key: keyNode)
      case "lang", "language": result.language = result.language ?? string(value)
      default: break
      }
    }
    result.blocks.sort { $0.role.metadataOrder < $1.role.metadataOrder }
  }

  private mutating func append(_ role: Block.Role, _ value: Node, key: Node) {
    guard let scalar = value.scalar else {
      refuse(key, wants: "a string")
      return
    }
    guard string(value) != nil,
      !result.blocks.contains(where: { $0.role == role })
    else { return }
    let text = self.text(scalar).trimmed()
    guard !text.isEmpty else { return }
    let start = key.mark.map(offset) ?? yaml.start
    let end = text.sourceRange(of: 0..<text.utf8.count)?.end ?? lineEnd(start)
    result.blocks.append(Block(role: role, text: text, range: ByteRange(start, max(start, end))))
  }

  private mutating func refuse(_ key: Node, wants kind: String) {
    let name = key.scalar?.string ?? ""
    fault =
      fault
      ?? .badFrontMatter(
        reason: "'\(name)' has to be \(kind)", line: (key.mark?.line ?? 1) + 1,
        column: key.mark?.column ?? 1)
  }

  private mutating func declare(_ value: Node, key: Node) {
    switch value {
    case .scalar(let scalar):
      guard string(value) != nil else { return }
      for part in text(scalar).separatedByCommas() { declare(part) }
    case .sequence(let nodes):
      for node in nodes {
        if let scalar = node.scalar, string(node) != nil { declare(text(scalar)) }
      }
    default: refuse(key, wants: "a string or a list of strings")
    }
  }

  private mutating func declare(_ phrase: MappedText) {
    guard let phrase = DeclaredPhrase(phrase) else { return }
    if result.declaredPhrases.contains(where: { $0.text == phrase.text }) { return }
    result.declaredPhrases.append(phrase)
  }

  /// A scalar's text as written; `nil` for null and for what is not a scalar.
  private func string(_ node: Node) -> String? {
    guard let scalar = node.scalar else { return nil }
    let isNull =
      scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    return isNull ? nil : scalar.string
  }

  private func text(_ scalar: Node.Scalar) -> MappedText {
    let text = Array(scalar.string.utf8)
    if let mark = scalar.mark,
      let mapped = YAMLScalarText.mapped(
        text, in: source.utf8, from: offset(of: mark), upTo: yaml.end)
    {
      return mapped
    }
    var unmapped = MappedText()
    unmapped.append(text, standingFor: nil)
    return unmapped
  }

  private func offset(of mark: Mark) -> Int {
    let line = min(max(mark.line, 1), source.lines.starts.count - 1)
    var offset = source.lines.starts[line]
    var column = 1
    while column < mark.column, offset < yaml.end {
      offset += source.utf8[offset].characterLength
      column += 1
    }
    return min(offset, yaml.end)
  }

  private func lineEnd(_ offset: Int) -> Int {
    source.utf8[offset..<yaml.end].firstIndex(where: \.isLineEnd) ?? yaml.end
  }
}

extension Block.Role {
  fileprivate var metadataOrder: Int {
    switch self {
    case .title: 0
    case .description: 1
    default: 2
    }
  }
}
