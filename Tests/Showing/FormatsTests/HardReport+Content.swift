import Vocabulary

@testable import Reports

extension HardReport {
  /// The text of the hard draft, as far as anyone wrote it.
  static var content: ContentReport {
    var blocks = [
      block(.title, 2, "【2025年版】引っ越し🚚の見積もりはどこが安い？"), block(.heading, 9, "引っ越し🚚", level: 1),
      block(.paragraph, 12, "ﾀﾞﾝﾎﾞｰﾙを、引越しの前に。\u{1B}[31m\u{202E}<b>太字</b>"),
      block(.image, 13, ""), block(.code, 14, "見積もり\n  比較"),
    ]
    blocks[0].uses = [.init(term: "引っ越し", kind: .exact, exclusion: nil, start: 8, end: 12)]
    blocks[1].uses = [.init(term: "引っ越し", kind: .exact, exclusion: nil, start: 0, end: 4)]
    blocks[2].uses = [.init(term: "引っ越し", kind: .variant, exclusion: nil, start: 9, end: 12)]
    blocks[2].topicWords = [.init(start: 0, end: 8)]
    blocks[2].spans = [
      .init(kind: .strong, start: 9, end: 12), .init(kind: .link, start: 0, end: 8),
    ]
    blocks[4].uses = [.init(term: "見積もり", kind: .exact, exclusion: .code, start: 0, end: 4)]
    blocks += [
      block(.tableCell, 20, "安い", row: 0), block(.tableCell, 20, "高い", row: 0),
      block(.paragraph, 30, "隠した文", exclusion: .hidden),
    ]
    return ContentReport(blocks: blocks)
  }

  private static func block(
    _ kind: BlockKind, _ line: Int, _ text: String, level: Int? = nil, row: Int? = nil,
    exclusion: UseExclusion? = nil
  ) -> BlockReport {
    BlockReport(
      kind: kind, level: level, row: row, exclusion: exclusion, text: text, line: line, column: 1,
      endLine: line + 1, endColumn: 1,
      pieces: text.isEmpty ? [] : [.init(start: 0, line: line, column: 3)])
  }
}
