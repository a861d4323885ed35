import Testing
import Words

@Suite("Boundary model file")
struct BoundaryModelFileTests {
  private static let header = BoundaryModelFile.Header(
    description: BoundaryModel.Description(
      name: "名前", version: "7", icuVersion: "72.1", trainingData: "made-up lines"),
    bits: 8, scale: 0.5, features: .pieces)

  private static let file = BoundaryModelFile.bytes(
    header, weights: (0..<256).map { Int8(truncatingIfNeeded: $0) })

  @Test("The layout is the documented one")
  func layout() {
    let file = Self.file
    #expect(Array(file[0..<6]) == Array("KWBM".utf8) + [2, 8])
    // 12 bytes, then 2 + 6, 2 + 1, 2 + 4 and 2 + 13 bytes of text: 44, filled up to 48.
    #expect(Array(file[6..<8]) == [48, 0])
    #expect(Array(file[8..<12]) == [0, 0, 0, 0x3F])  // 0.5
    #expect(Array(file[12..<20]) == [6, 0] + Array("名前".utf8))
    #expect(Array(file[44..<48]) == [0, 0, 0, 0])
    #expect(Array(file[48...]) == Array(0...255))
  }

  @Test("A file is read as it was written")
  func roundTrip() throws {
    let model = try BoundaryModel(Self.file)
    #expect(model.description == Self.header.description)
    #expect(model.bits == 8)
    #expect(model.scale == 0.5)
  }

  @Test("A broken file is refused with what is wrong")
  func broken() {
    #expect(throws: BoundaryModelFile.Fault.notAModel) { try BoundaryModel([]) }
    #expect(throws: BoundaryModelFile.Fault.notAModel) {
      try BoundaryModel([UInt8](repeating: 0, count: 400))
    }
    #expect(throws: BoundaryModelFile.Fault.wrongSize(expected: 304, actual: 303)) {
      try BoundaryModel(Array(Self.file.dropLast()))
    }
    var newer = Self.file
    newer[4] = 3
    #expect(throws: BoundaryModelFile.Fault.unknownFeatures(3)) { try BoundaryModel(newer) }
    for (index, value) in [(5, 7), (5, 25), (6, 8), (7, 0xFF), (13, 0x7F), (20, 0xFF)] {
      var file = Self.file
      file[index] = UInt8(value)
      #expect(throws: BoundaryModelFile.Fault.brokenHeader, "byte \(index)") {
        try BoundaryModel(file)
      }
    }
  }

  @Test("The model that is compiled in tells what it was trained on")
  func embedded() {
    let model = BoundaryModel.embedded
    #expect(model.bits == 20)
    #expect(model.description.name == "icu-boundaries")
    #expect(model.description.icuVersion.hasPrefix("7"))
    #expect(model.description.trainingData.contains("CC BY-SA 4.0"))
  }
}
