import Reports
import TestSupport
import Testing
import Vocabulary

@testable import Caching

@Suite("Records")
struct RecordTests {
  private struct Everything: Codable, Equatable {
    enum Kind: String, Codable { case one, two }
    struct Inner: Codable, Equatable {
      var name: String
      var values: [Int]

      struct Empty: Codable, Equatable { var values: [Int] = [] }
    }

    var flag = true
    var no = false
    var integers = [0, 1, -1, 63, 64, -64, -65, Int.max, Int.min]
    var numbers = [0.0, -0.0, 0.1, -1e300, .infinity, .leastNonzeroMagnitude]
    var texts = ["", "a", "会談\u{0}\n", String(repeating: "長", count: 300), "か\u{3099}"]
    var kind = Kind.two
    var kinds = [Kind.one, .two]
    var nothing: Int?
    var noText: String?
    var noFlag: Bool?
    var noNumber: Double?
    var noInner: Inner?
    var noList: [Inner]?
    var some: Int? = 7
    var someText: String? = "語"
    var someFlag: Bool? = false
    var someNumber: Double? = 2.5
    var someInner: Inner? = Inner(name: "中", values: [])
    var someList: [Inner]? = [Inner(name: "一", values: [1]), Inner(name: "", values: [2, 3])]
    var empty: [String] = []
    var nested = [[1, 2], [], [3]]
    var optionals = [1, nil, 2]
    var emptyFirst = [Inner.Empty(), Inner.Empty(values: [1])]
    var last = "終"
  }

  @Test("What is written is read back")
  func roundTrip() throws {
    let value = Everything()
    let record = try Record.bytes(of: value)
    #expect(try Record.value(Everything.self, from: record) == value)
  }

  @Test("Reports of drafts are read back", arguments: ["moving-guide.md", "stuffed-article.md"])
  func reports(file: String) throws {
    let report = DraftReport(try Fixture.audit(file), in: .japanese)
    let record = try Record.bytes(of: report)
    #expect(try Record.value(DraftReport.self, from: record) == report)
  }

  @Test("A record that was cut off or continued is not a record")
  func cutOff() throws {
    let record = try Record.bytes(of: Everything())
    for count in record.indices {
      #expect(throws: (any Error).self) {
        try Record.value(Everything.self, from: Array(record[..<count]))
      }
    }
    #expect(throws: (any Error).self) {
      try Record.value(Everything.self, from: record + [0])
    }
  }

  @Test("Any bytes are read without harm, as what can be written and read again, or not at all")
  func damaged() throws {
    let record = try Record.bytes(of: Everything())
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<3000 {
      var bytes = record
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] =
          UInt8.random(in: 0...255, using: &generator)
      }
      guard let value = try? Record.value(Everything.self, from: bytes) else { continue }
      let again = try Record.bytes(of: value)
      #expect(try Record.bytes(of: Record.value(Everything.self, from: again)) == again)
    }
  }

  @Test("A record of another type is not taken for one of this")
  func otherType() throws {
    struct Other: Codable {
      var flag = true
      var count = 3
    }
    let record = try Record.bytes(of: Other())
    #expect(throws: (any Error).self) { try Record.value(Everything.self, from: record) }
  }

  @Test("What records cannot hold is refused when it is written, or when it is read")
  func unsupported() throws {
    #expect(throws: (any Error).self) { try Record.bytes(of: UInt8(3)) }
    let names = ["a": 1, "b": 2]
    #expect(throws: (any Error).self) {
      try Record.value([String: Int].self, from: try Record.bytes(of: names))
    }
  }
}
