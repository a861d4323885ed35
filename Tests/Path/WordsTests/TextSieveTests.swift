import TestSupport
import Testing
import Words

@Suite("The sieve")
struct TextSieveTests {
  @Test(
    "It names the lists of which something stands in the range",
    arguments: [
      ("春の市場を開く", 0, 7, 0b101), ("市場", 0, 2, 0b100), ("春の市場", 1, 4, 0b100), ("春の市", 0, 2, 0),
      ("市", 0, 1, 0),
      ("seoの記事", 0, 6, 0b010), ("SEOの記事", 0, 6, 0b010), ("ＳＥＯ", 0, 3, 0), ("", 0, 0, 0),
      ("秋の市場とSEO", 0, 8, 0b111),
    ])
  func lists(text: String, start: Int, end: Int, expected: UInt64) {
    let sieve = TextSieve([["春の市", "秋の市"], ["seo"], ["市場", "町場"]])
    #expect(sieve.lists(in: start..<end, of: Array(text.utf16)) == expected)
  }

  @Test(
    "It finds what a search for each text finds", arguments: [UInt64.random(in: 0..<1 << 32), 1])
  func sameAsNaive(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func random(_ length: ClosedRange<Int>) -> [UInt16] {
      (0..<Int.random(in: length, using: &generator)).map { _ in
        UInt16.random(in: 0x3042...0x3045, using: &generator)
      }
    }
    for _ in 0..<300 {
      let lists = (0..<8).map { _ in
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in random(2...5) }
      }
      let text = random(0...30)
      let start = Int.random(in: 0...text.count, using: &generator)
      let range = start..<Int.random(in: start...text.count, using: &generator)
      let expected = lists.map { list in
        list.contains { piece in
          range.contains { index in
            index + piece.count <= range.upperBound
              && text[index..<index + piece.count].elementsEqual(piece)
          }
        }
      }
      let found = TextSieve(lists).lists(in: range, of: text)
      #expect((0..<8).map { found & 1 << UInt64($0) != 0 } == expected, "seed \(seed)")
    }
  }
}
