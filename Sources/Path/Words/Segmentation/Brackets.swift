/// The pairs of brackets in a text, of units of normalized text.
struct Brackets {
  /// For each opening bracket that is closed the offset of the bracket that closes it.
  private var closings: [Int: Int] = [:]

  init(_ units: [UInt16]) {
    var open: [(index: Int, closing: UInt16)] = []
    // How many of each kind are open, so that no closing bracket searches in vain.
    var openCount: [UInt16: Int] = [:]
    for (index, unit) in units.enumerated() {
      if let closing = Self.closing(of: unit) {
        open.append((index, closing))
        openCount[closing, default: 0] += 1
      } else if Self.isClosing(unit), openCount[unit, default: 0] > 0 {
        while let last = open.popLast() {
          openCount[last.closing, default: 0] -= 1
          if last.closing == unit {
            closings[last.index] = index
            break
          }
        }
      }
    }
  }

  /// Where the bracket at an offset is closed; `nil` where none stands or it is never closed.
  func end(of offset: Int, in units: [UInt16]) -> Int? {
    Self.closing(of: units[offset]) == nil ? nil : closings[offset]
  }

  private static func closing(of unit: UInt16) -> UInt16? {
    switch unit {
    case 0x28: 0x29
    case 0x201C: 0x201D
    // 〈 《 「 『 【: each stands before its pair.
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010: unit + 1
    default: nil
    }
  }

  /// The closing brackets, and the quotation mark that has no direction.
  static func isClosing(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x22, 0x29, 0x201D, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011: true
    default: false
    }
  }
}
