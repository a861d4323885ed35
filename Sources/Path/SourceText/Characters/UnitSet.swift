/// Some UTF-16 units: one bit for each that there is, so that a text can be asked unit by unit.
@usableFromInline
package struct UnitSet: Sendable, ExpressibleByStringLiteral {
  @usableFromInline let bits: [UInt64]

  /// The units of a text.
  package init(_ text: String) {
    var bits = [UInt64](repeating: 0, count: 0x10000 / 64)
    for unit in text.utf16 { bits[Int(unit / 64)] |= 1 << UInt64(unit % 64) }
    self.bits = bits
  }

  @usableFromInline package init(stringLiteral text: String) { self.init(text) }

  @inlinable
  package func contains(_ unit: UInt16) -> Bool {
    bits[Int(unit / 64)] & 1 << UInt64(unit % 64) != 0
  }

  /// Whether a text has one of them.
  package func holdsOne(of units: UnsafeBufferPointer<UInt16>) -> Bool {
    bits.withUnsafeBufferPointer { bits in
      units.contains { bits[Int($0 / 64)] & 1 << UInt64($0 % 64) != 0 }
    }
  }

  /// Whether a character is one unit, and that is of the set.
  package func contains(_ character: Character) -> Bool {
    let units = character.utf16
    return units.count == 1 && units.first.map { contains($0) } ?? false
  }
}
