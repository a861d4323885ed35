internal import Drafts
internal import SourceText
internal import Yams

/// Reads front matter in YAML.
struct YAMLFrontMatter {
  private let source: SourceFile
  private let content: ByteRange
  /// The 0-based line of the source that is YAML's first.
  private let firstLine: Int
  private var entries: [MetadataEntry] = []
  private let known = KnownColumn()

  /// - Returns: `nil` where it is not a mapping: `---`, a line of text, `---` is a rule and a heading.
  /// - Parameter keys: the names of what front matter says.
  static func entries(
    of source: SourceFile, in content: ByteRange, keys: MetadataKeys
  ) throws(DraftError) -> [MetadataEntry]? {
    var reader = YAMLFrontMatter(source, content)
    guard let root = try reader.compose() else { return [] }
    guard case .mapping(let mapping) = root else {
      try reader.refuseMistypedKey(in: root, keys)
      return nil
    }
    reader.read(mapping, path: [])
    return reader.entries
  }

  private init(_ source: SourceFile, _ content: ByteRange) {
    self.source = source
    self.content = content
    firstLine = source.lines.lineNumber(at: content.start)
  }

  private func compose() throws(DraftError) -> Node? {
    do {
      return try YAMLDocument.compose(source.text(in: content))
    } catch let error as YamlError {
      throw badFrontMatter(error)
    } catch YAMLExcess.nesting(let line, let column) {
      throw .misspelledFrontMatter(
        .yaml, .nestedTooDeeply, line: line + firstLine, column: column)
    } catch YAMLExcess.aliases {
      throw .misspelledFrontMatter(.yaml, .multipliedAliases, line: firstLine + 1, column: 1)
    } catch {
      throw .badFrontMatter(reason: "\(error)", line: firstLine + 1, column: 1)
    }
  }

  /// - Throws: where a text that is no mapping begins with a key of front matter and a mistyped colon.
  private func refuseMistypedKey(in root: Node, _ keys: MetadataKeys) throws(DraftError) {
    guard let scalar = root.scalar, scalar.style == .plain, let mark = root.mark,
      let (key, kind, length) = MistypedMark.afterKey(scalar.string), keys.field(of: [key]) != nil
    else { return }
    throw .mistypedMark(kind, line: mark.line + firstLine, column: mark.column + length)
  }

  private func mistypedMark(failingAt line: Int) -> DraftError? {
    let mark = MistypedMark.culprit(in: source, content, failingAt: line) { yaml in
      do {
        _ = try YAMLDocument.compose(yaml)
        return nil
      } catch {
        return (error as? YamlError)?.mark.map { $0.line - 1 } ?? 0
      }
    }
    guard let mark else { return nil }
    let place = source.position(at: mark.range.start)
    return .mistypedMark(mark.kind, line: place.line, column: place.column)
  }

  private func badFrontMatter(_ error: YamlError) -> DraftError {
    if let mark = error.mark, let mistyped = mistypedMark(failingAt: mark.line + firstLine - 1) {
      return mistyped
    }
    // The marks count from the first line of the YAML, lines and columns from 1.
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return .badFrontMatter(reason: problem, line: mark.line + firstLine, column: mark.column)
    case .duplicatedKeysInMapping(let keys, let context):
      // The mark is that of the mapping; the writer looks for the key's second line.
      let key = keys.sorted().first ?? ""
      let lines = SourceLines(source)
      let first = context.mark.line + firstLine - 1
      let found = (first..<lines.count).filter { line in
        let text = source.utf8[lines.range(line).start...].dropFirst(context.mark.column - 1)
        return text.starts(with: "\(key):".utf8)
      }
      return .badFrontMatter(
        reason: "found the key '\(key)' twice",
        line: (found.dropFirst().first ?? first) + 1, column: context.mark.column)
    default:
      return .badFrontMatter(reason: "\(error)", line: firstLine + 1, column: 1)
    }
  }

  private mutating func read(_ mapping: Node.Mapping, path: [String]) {
    for (keyNode, value) in mapping {
      guard let key = keyNode.scalar?.string else { continue }
      let path = path + [key]
      let start = keyNode.mark.map(offset) ?? content.start
      entries.append(MetadataEntry(path: path, keyStart: start, value: self.value(value)))
      // An alias stands for what is written elsewhere, and may do so again and again.
      if case .mapping(let inner) = value, value.mark.map(offset) ?? 0 > start {
        read(inner, path: path)
      }
      if path.count == 1, case .sequence(let items) = value, value.mark.map(offset) ?? 0 > start {
        readHead(items, of: key)
      }
    }
  }

  /// Reads the elements that a draft adds to its page's head: `head: [[meta, {name: …, content: …}]]`
  /// of VitePress and VuePress 2, `meta: [{name: …, content: …}]` of VuePress 1.
  ///
  /// Sources: vitepress.dev/reference/frontmatter-config#head,
  /// v1.vuepress.vuejs.org/guide/frontmatter.html#meta.
  private mutating func readHead(_ items: Node.Sequence, of key: String) {
    for item in items {
      var attributes = item.mapping
      if key == "head", case .sequence(let element) = item, element.first?.scalar?.string == "meta"
      {
        attributes = element.dropFirst().first?.mapping
      } else if key != "meta" {
        attributes = nil
      }
      guard let attributes, let content = attributes["content"],
        let name = (attributes["name"] ?? attributes["property"])?.scalar?.string
      else { continue }
      entries.append(
        MetadataEntry(
          path: [key], keyStart: item.mark.map(offset) ?? self.content.start,
          value: value(content), meta: name.lowercased()))
    }
  }

  private func value(_ node: Node) -> MetadataValue {
    switch node {
    case .scalar(let scalar):
      let isNull =
        scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return isNull ? .nothing : .text(text(scalar))
    case .sequence(let nodes):
      // Lists in lists are not phrases.
      return .list(
        nodes.compactMap { node in node.scalar == nil ? nil : value(node) })
    default: return .table
    }
  }

  private func text(_ scalar: Node.Scalar) -> MappedText {
    let text = Array(scalar.string.utf8)
    if let mark = scalar.mark,
      let mapped = YAMLScalarText.mapped(
        text, in: source.utf8, from: offset(of: mark), upTo: content.end)
    {
      return mapped
    }
    var unmapped = MappedText()
    unmapped.append(text[...], standingFor: nil)
    return unmapped
  }

  private func offset(of mark: Mark) -> Int {
    let line = min(max(mark.line - 1, 0) + firstLine, source.lines.starts.count - 1)
    // Marks come in order, most of the time: a long line is gone over once.
    if known.line != line || known.column > mark.column {
      (known.line, known.column, known.offset) = (line, 1, source.lines.starts[line])
    }
    while known.column < mark.column, known.offset < content.end {
      known.offset += source.utf8[known.offset].characterLength
      known.column += 1
    }
    return min(known.offset, content.end)
  }
}

/// The place of the mark that was looked for last.
private final class KnownColumn {
  /// 0-based, in the source.
  var line = -1
  /// 1-based.
  var column = 1
  var offset = 0
}

extension YamlError {
  /// Where YAML is not well formed.
  fileprivate var mark: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
    default: nil
    }
  }
}
