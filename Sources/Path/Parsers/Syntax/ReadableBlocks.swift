internal import Drafts
internal import SourceText

extension [Block] {
  /// A parser's blocks as the draft has them: without what was masked, in source order, with
  /// addresses marked and lists of contents outside the main content.
  func readable(from masked: MaskedSource, source: [UInt8]) -> [Block] {
    let restored = masked.restored(self)
    let all = masked.found.isEmpty ? restored : masked.found + restored
    return all.inSourceOrder().readable(in: source)
  }

  /// Blocks with their addresses marked and lists of contents outside the main content.
  func readable(in source: [UInt8]) -> [Block] {
    var blocks = self
    for index in indices {
      if let marked = self[index].markingAddresses(in: source) { blocks[index] = marked }
    }
    return ContentsList.movedOut(of: blocks, source)
  }
}
