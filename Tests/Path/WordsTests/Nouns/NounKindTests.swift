import Foundation
import TestSupport
import Testing

@testable import Words

@Suite("Kinds of nouns")
struct NounKindTests {
  @Test(
    "Nouns for one thing are near, whichever is asked of the other",
    arguments: [
      ("費用", "料金"), ("費用", "値段"), ("手順", "手続き"), ("効果", "効能"), ("メリット", "利点"), ("掃除", "清掃"),
      ("病院", "クリニック"), ("試験", "テスト"),
    ])
  func near(one: String, other: String) throws {
    let (one, other) = (try #require(NounKind(of: one)), try #require(NounKind(of: other)))
    #expect(one.isNear(other))
    #expect(other.isNear(one))
  }

  @Test(
    "Nouns for different things are not",
    arguments: [
      ("費用", "業者"), ("費用", "時期"), ("費用", "見積もり"), ("ホテル", "温泉"), ("症状", "病院"), ("教室", "先生"),
      ("メリット", "デメリット"), ("求人", "面接"), ("修理", "部品"),
    ])
  func apart(one: String, other: String) throws {
    let (one, other) = (try #require(NounKind(of: one)), try #require(NounKind(of: other)))
    #expect(!one.isNear(other))
    #expect(!other.isNear(one))
  }

  @Test(
    "Words that are no common nouns have no kind", arguments: ["", "こと", "の", "山田太郎", "2回", "引っ越す"])
  func unknown(word: String) { #expect(NounKind(of: word) == nil) }

  @Test("The table is sorted lines, each with a noun, its sort and numbers, in 600 kB")
  func table() throws {
    let url = Fixture.packageFolder.appending(path: "Sources/Base/CNounKinds/noun-kinds.txt")
    let data = try Data(contentsOf: url)
    #expect(data.count <= 600_000)
    #expect(data.last == 0x0A)
    let lines = data.split(separator: 0x0A)
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(
        line.split(separator: 0x09)[0].lexicographicallyPrecedes(next.split(separator: 0x09)[0]))
    }
    for line in lines {
      let cells = String(decoding: line, as: UTF8.self).split(
        separator: "\t", omittingEmptySubsequences: false)
      #expect(cells.count >= 3)
      #expect(cells[1] == "v" || cells[1] == "n")
      #expect(cells.dropFirst(2).allSatisfy { Int($0.drop { $0 == "<" }, radix: 16) != nil })
    }
  }
}
