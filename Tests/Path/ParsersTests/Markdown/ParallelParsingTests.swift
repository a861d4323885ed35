import Drafts
import Parsers
import SourceText
import Testing
import Threading
import Vocabulary

@Suite("Parsing on several threads")
struct ParallelParsingTests {
  @Test("Marks of extensions are understood, whatever other threads parse")
  func extensions() throws {
    let text = (1...20).map { "\($0)回目の~~停戦~~と**会談**です。\n\n" }.joined()
    let expected = (1...20).map { "\($0)回目の停戦と会談です。" }
    var results: [[String]] = []
    Workers.forEach(
      Array(0..<2000), threads: 4,
      { _ in
        let draft = try? Draft.parse(SourceFile(name: "a.md", text: text), as: .markdown)
        return draft?.blocks.map(\.text.string) ?? []
      }, take: { results.append($0) })
    #expect(results.count { $0 != expected } == 0)
  }
}
