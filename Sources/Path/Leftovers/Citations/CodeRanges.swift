internal import Drafts
internal import SourceText

extension [ByteRange] {
  /// Those of some ranges of a source that stand in no code block and no inline code.
  func outsideCode(of draft: Draft) -> [ByteRange] {
    if isEmpty { return self }
    let code = draft.blocks.flatMap(Self.code).sorted()
    return filter { range in
      let next = code.partitioningIndex { $0.end >= range.end }
      return next == code.count || !code[next].contains(range)
    }
  }

  private static func code(in block: Block) -> [ByteRange] {
    if block.role == .code { return [block.range] }
    return block.spans.filter { $0.kind == .code }.compactMap {
      block.text.sourceRange(of: $0.range)
    }
  }
}
