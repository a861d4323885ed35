import Foundation
import TestSupport
import Testing
import Words

/// ICU's boundaries over its dictionary are those of its own iterator.
@Suite("Agreement with ICU's iterator")
struct ICUAgreementTests {
  private let direct: ICUWordIterator
  private let plain: ICUWordIterator

  init() throws {
    direct = try ICUWordIterator(.dictionary)
    plain = try ICUWordIterator(.plain)
  }

  /// Records the first difference in a text; returns how many boundaries it has.
  private func compare(_ units: [UInt16]) -> Int {
    var found: [UInt8] = []
    var expected: [UInt8] = []
    units.withUnsafeBufferPointer {
      direct.fill(&found, with: $0)
      plain.fill(&expected, with: $0)
    }
    if let offset = (0...units.count).first(where: { found[$0] != expected[$0] }) {
      let near = units[max(0, offset - 8)..<min(units.count, offset + 8)]
      Issue.record(
        "\(expected[offset] == 1 ? "no" : "a") boundary at \(offset), near \(near.map { String($0, radix: 16) })"
      )
    }
    return expected[...units.count].count { $0 == 1 }
  }

  @Test("Every character between those of every kind")
  func characters() {
    let scalars = [
      1..<0xD800, 0xE000..<0x10000, 0x1F000..<0x1FC00, 0x20000..<0x20100, 0xE0100..<0xE0110,
    ]
    let others = ["漢", "か", "カ", "a", "1", "a.", "1,", "\u{301}", "\u{200D}", "🌸", "_", "\"", " "]
    for scalar in scalars.joined().compactMap({ Unicode.Scalar(UInt32($0)) }) {
      let own = Array(String(Character(scalar)).utf16)
      var units: [UInt16] = []
      for other in others { units += other.utf16 + own + other.utf16 + own + own + [0x0A] }
      _ = compare(units)
    }
  }

  @Test("Every pair of units alone, lone surrogates among them")
  func pairs() {
    let units: [UInt16] = [
      0x6F22, 0x304B, 0x30AB, 0x61, 0x31, 0x2E, 0x2C, 0x3A, 0x27, 0x20, 0x3002, 0xD83C, 0xDF38,
      0xD800, 0xDC00, 0x301,
    ]
    for first in units {
      #expect(compare([first]) == 2)
      for second in units { for third in units { _ = compare([first, second, third]) } }
    }
    #expect(compare([]) == 1)
  }

  @Test("All files of the repository's fixtures, line by line")
  func fixtures() throws {
    let folder = URL(filePath: Fixture.path(""))
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var boundaries = 0
    while let file = files?.nextObject() as? URL {
      guard !file.hasDirectoryPath, let data = try? Data(contentsOf: file),
        let text = String(data: data, encoding: .utf8)
      else { continue }
      for line in text.split(separator: "\n") {
        boundaries += compare(Array(line.utf16))
        boundaries += compare(NormalizedText(String(line)).units)
      }
    }
    #expect(boundaries > 500_000)
  }

  @Test("Mixtures at random", arguments: [UInt64(1), 2, 3])
  func mixtures(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var boundaries = 0
    while boundaries < 60_000 {
      var units: [UInt16] = []
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let kind = Self.kinds.randomElement(using: &generator) ?? []
        for _ in 0..<Int.random(in: 1...20, using: &generator) {
          units += Self.character(of: kind, &generator)
        }
      }
      boundaries += compare(units)
    }
  }

  /// Ranges of characters that stand together in a run.
  private static let kinds: [[ClosedRange<UInt32>]] = [
    [0x3041...0x3096], [0x30A1...0x30FE], [0x4E00...0x9FFF], [0x4E00...0x5FFF, 0x3041...0x3096],
    [0x20...0x7E], [0x61...0x6A, 0x30...0x39, 0x2C...0x2E, 0x27...0x27, 0x3A...0x3B],
    [0x3000...0x303F], [0x2000...0x2070], [0x1F300...0x1F64F, 0x200D...0x200D, 0xFE0F...0xFE0F],
    [0x3041...0x3096, 0x3099...0x309F, 0xFF61...0xFF9F], [0x1...0xFFFF], [0xAC00...0xAC80],
    [0x30AB...0x30AB, 0x5F...0x5F, 0x61...0x61],
  ]

  private static func character(
    of kind: [ClosedRange<UInt32>], _ generator: inout SeededGenerator
  ) -> [UInt16] {
    guard let range = kind.randomElement(using: &generator) else { return [] }
    let value = UInt32.random(in: range, using: &generator)
    return Unicode.Scalar(value).map { Array(String(Character($0)).utf16) } ?? [UInt16(value)]
  }
}
