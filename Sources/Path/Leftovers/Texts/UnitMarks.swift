/// What kinds of units a text has, told in one pass over it, so that nobody looks in it for what cannot be there.
struct UnitMarks: OptionSet {
  let rawValue: UInt8

  static let lineEnd = UnitMarks(rawValue: 1)
  /// The line separator U+2028, a break that readers see.
  static let separator = UnitMarks(rawValue: 2)
  static let plus = UnitMarks(rawValue: 4)
  /// What the marks of chat tools begin with.
  static let citation = UnitMarks(rawValue: 8)
  /// What placeholders among other text begin with.
  static let placeholder = UnitMarks(rawValue: 16)
  /// The capital letters that marks of unfinished work begin with.
  static let work = UnitMarks(rawValue: 32)
  static let digit = UnitMarks(rawValue: 64)
  /// What ends sentences.
  static let stop = UnitMarks(rawValue: 128)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Those of all units of a text.
  init(in units: [UInt16]) {
    rawValue = Self.table.withUnsafeBufferPointer { table in
      var all: UInt8 = 0
      for unit in units { all |= table[Int(unit)] }
      return all
    }
  }

  /// The first unit from a place on that has a mark; `nil` where none has it before `end`.
  func first(in units: [UInt16], from start: Int, to end: Int) -> Int? {
    Self.table.withUnsafeBufferPointer { table in
      units.withUnsafeBufferPointer { units in
        var index = start
        while index < end {
          if table[Int(units[index])] & rawValue != 0 { return index }
          index += 1
        }
        return nil
      }
    }
  }

  /// By the unit.
  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 1 << 16)
    func add(_ mark: UnitMarks, _ units: some Sequence<UInt16>) {
      for unit in units { table[Int(unit)] |= mark.rawValue }
    }
    add(.lineEnd, [0x0A, 0x0D])
    add(.separator, [0x2028])
    add(.plus, "+".utf16)
    add(.citation, ":[【(<{ogctf".utf16)
    add(.citation, UInt16(0xE200)...0xE206)
    add(.placeholder, "{[【(<ダLlこあ後要".utf16)
    add(.work, "TFX".utf16)
    add(.digit, "0123456789".utf16)
    for marks in [0x20...0x3F, 0x3000...0x303F, 0xFF00...0xFFEF] as [ClosedRange<UInt16>] {
      add(.stop, marks.filter(\.endsSentence))
    }
    return table
  }()
}
