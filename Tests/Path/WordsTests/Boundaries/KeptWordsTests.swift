import Foundation
import TestSupport
import Testing

@testable import Words

@Suite("Kept words")
struct KeptWordsTests {
  private func join(_ text: String, _ inner: [Int16]) -> [Int16] {
    var scores = [WordBoundaries.certain] + inner + [WordBoundaries.certain]
    scores.withUnsafeMutableBufferPointer {
      KeptWords.embedded.join(in: NormalizedText(text), $0)
    }
    return Array(scores.dropFirst().dropLast())
  }

  private static let whole = -WordBoundaries.certain

  @Test("Edges inside a listed word are taken back")
  func joined() {
    #expect(join("伊勢丹", [-100, 40]) == [Self.whole, Self.whole])
    #expect(
      join("サイトカイン", [-50, -50, 10, -50, -50]) == Array(repeating: Self.whole, count: 5))
  }

  @Test("A loanword that is not its parts, and a word in hiragana, stay whole")
  func unlikeParts() {
    #expect(join("インボイス", [-90, -10, -25, -90]) == Array(repeating: Self.whole, count: 4))
    #expect(join("くだもの", [-60, 30, -60]) == Array(repeating: Self.whole, count: 3))
    // Particles on both sides are parts of the run.
    #expect(
      join("のくだものを", [80, -60, 30, -60, 200])
        == [80, Self.whole, Self.whole, Self.whole, 200])
  }

  @Test("What is not listed stays as it was")
  func others() {
    let scores: [Int16] = [-50, -50, 10, -50]
    #expect(join("サイトビル", scores) == scores)
  }

  @Test(
    "A word is taken only where its own edges are not firmly denied",
    arguments: [(Int16(-74), true), (-75, false)])
  func edges(score: Int16, isTaken: Bool) {
    // 新|伊勢丹: three characters, -25 each.
    let joined = join("新伊勢丹", [score, -100, 40])
    #expect(joined == (isTaken ? [score, Self.whole, Self.whole] : [score, -100, 40]))
  }

  @Test("The list is sorted, each word once, in one script")
  func list() throws {
    let path = Fixture.packageFolder.appending(path: "Sources/Base/CBoundaryModel/kept-words.txt")
    let words = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    #expect(words.count > 20_000)
    for (word, next) in zip(words, words.dropFirst())
    where !word.utf8.lexicographicallyPrecedes(next.utf8) {
      Issue.record("\(next) stands after \(word)")
    }
    for word in words {
      let classes = Set(NormalizedText(String(word)).classes)
      let isOneScript = classes.count == 1 && classes.isSubset(of: [.katakana, .kanji, .hiragana])
      if !isOneScript || !(3...12).contains(word.count) { Issue.record("\(word)") }
    }
  }
}
