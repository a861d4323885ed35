import Testing
import Words

/// How far characters of one type reach, counted by hand.
@Suite("Runs of one type")
struct SameTypeTests {
  private static func places(_ string: String) -> [BoundaryFeatures.Place] {
    let text = NormalizedText(verbatim: string)
    var features = BoundaryFeatures()
    let flags = [UInt8](repeating: 0, count: text.count + 1)
    features.append(text, flags: flags)
    return Array(features.places)
  }

  @Test("Each place knows the places of its type on both sides, itself counted")
  func counts() {
    // デ ス ク の 机 12 kg
    let places = Self.places("デスクの机12kg").dropFirst(BoundaryFeatures.padding)
      .dropLast(BoundaryFeatures.padding)
    #expect(places.map(\.sameLeft) == [1, 2, 3, 1, 1, 1, 2, 1, 2])
    #expect(places.map(\.sameRight) == [3, 2, 1, 1, 1, 2, 1, 2, 1])
  }

  @Test("Counting stops at nine, and at white space")
  func limits() {
    let places = Self.places("アアアアアアアアアアア アア")
    let padding = BoundaryFeatures.padding
    #expect(places[padding..<(padding + 11)].map(\.sameLeft) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9])
    #expect(places[padding..<(padding + 11)].map(\.sameRight) == [9, 9, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    let second = places.dropFirst(padding + 11).drop { $0.type == 0 }.prefix(2)
    #expect(second.map(\.sameLeft) == [1, 2] && second.map(\.sameRight) == [2, 1])
  }
}
