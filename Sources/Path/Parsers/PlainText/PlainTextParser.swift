package import Drafts
package import SourceText
internal import Vocabulary

/// Reads a plain text as Japanese writers paste it: the first line is the title, headings are
/// inferred from numbering, marks and short lines that stand alone.
package enum PlainTextParser {
  /// - Parameter given: a title that is known from outside the text.
  /// - Throws: where front matter is not closed or not well formed.
  package static func parse(
    _ source: SourceFile, metadata keys: MetadataKeys = .standard, title given: String? = nil
  ) throws(DraftError) -> Draft {
    let frontMatter = try FrontMatter.read(source, keys: keys)
    let directives = directives(of: source)
    let comments = Set(directives.map(\.range))
    // A comment is no line of the text: those around it are neighbours.
    let masked = frontMatter.isPresent ? maskedSource(of: source, after: frontMatter) : nil
    let text = masked?.file ?? source
    let all = TextLine.lines(of: text).dropFirst(frontMatter.bodyLine)
    let lines = comments.isEmpty ? Array(all) : all.filter { !comments.contains($0.range) }
    let named = frontMatter.blocks.first { $0.role == .title(.frontMatter) }?.text.string
    let roles = LineRoles.infer(lines, title: given ?? named)
    var blocks: [Block] = []
    var index = 0
    while index < lines.count {
      let start = index
      guard let role = roles[start] else {
        index += 1
        continue
      }
      index += 1
      while index < lines.count, continues(lines, roles, from: start, at: index) { index += 1 }
      blocks.append(block(role, lines[start..<index], of: text))
    }
    if let masked { blocks = blocks.finished(from: masked) }
    blocks = blocks.readable(in: source.utf8)
    return Draft(
      source: source, format: .text,
      blocks: frontMatter.blocks.isEmpty ? blocks : frontMatter.blocks + blocks,
      declaredPhrases: frontMatter.declaredPhrases, hasMetadata: frontMatter.isPresent,
      platform: frontMatter.platform,
      language: frontMatter.language, directives: directives)
  }

  /// A text without what its generator reads in it.
  private static func maskedSource(
    of source: SourceFile, after frontMatter: FrontMatter
  ) -> MaskedSource {
    MaskedSource(
      source, PlainTextSyntax.scan(source.utf8, from: frontMatter.bodyStart(in: source)))
  }

  /// The lines that are nothing but a comment to kwaudit.
  private static func directives(of source: SourceFile) -> [Directive] {
    guard Directives.mayStand(in: source.utf8) else { return [] }
    return TextLine.lines(of: source).compactMap { line in
      let bytes = source.utf8[line.range.start..<line.range.end]
      guard bytes.suffix(Directives.closing.count).elementsEqual(Directives.closing) else {
        return nil
      }
      return Directive(line.range, in: source.utf8)
    }
  }

  /// Whether a line belongs to the block that began on an earlier line.
  private static func continues(
    _ lines: [TextLine], _ roles: [Block.Role?], from start: Int, at index: Int
  ) -> Bool {
    guard roles[index] == .paragraph, !lines[index].beginsParagraph else { return false }
    switch roles[start] {
    case .paragraph: return lines[index].marker == nil
    case .listItem: return lines[index].isIndented && lines[index].marker == nil
    default: return false
    }
  }

  private static func block(
    _ role: Block.Role, _ lines: ArraySlice<TextLine>, of source: SourceFile
  ) -> Block {
    var text = MappedText()
    for line in lines {
      if let previous = text.sourceEnd {
        text.append([0x0A], standingFor: ByteRange(previous, line.range.start))
      }
      text.append(verbatim: content(of: line, as: role), of: source.utf8)
    }
    let range = lines.first.map { $0.range.union(lines[lines.endIndex - 1].range) }
    return Block(role: role, text: text, range: range ?? ByteRange(0, 0))
  }

  /// The bytes of a line that are its text: a heading keeps its number, by which writers know it.
  private static func content(of line: TextLine, as role: Block.Role) -> ByteRange {
    if case .heading = role, case .number = line.marker { return line.range }
    return line.content
  }
}

extension [Block] {
  /// A generator's blocks without masks and shortcodes, and those that only its syntax shows.
  fileprivate func finished(from masked: MaskedSource) -> [Block] {
    let text = masked.restored(self).compactMap { block in
      Block.finished(
        block.role, (block.text, block.spans), range: block.range,
        isMainContent: block.isMainContent)
    }
    return (masked.found + text).inSourceOrder()
  }
}
