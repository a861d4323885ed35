package import SourceText
internal import Vocabulary

extension Draft {
  /// A draft in which each line of the source is a paragraph as it stands.
  package convenience init(linesOf source: SourceFile) {
    let starts = source.lines.starts
    var blocks: [Block] = []
    for (index, start) in starts.enumerated() {
      var end = index + 1 < starts.count ? starts[index + 1] : source.utf8.count
      if start == end { continue }  // what follows the last line break is not a line
      while end > start, source.utf8[end - 1] == 0x0A || source.utf8[end - 1] == 0x0D { end -= 1 }
      var text = MappedText()
      text.append(verbatim: ByteRange(start, end), of: source.utf8)
      blocks.append(Block(role: .paragraph, text: text, range: ByteRange(start, end)))
    }
    self.init(source: source, format: .text, blocks: blocks)
  }
}
