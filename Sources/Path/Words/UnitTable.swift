/// A value for each kind of unit, found without a branch: whether a kana or a kanji comes next no processor
/// can foretell, and each wrong guess takes it as long as some fifty instructions.
///
/// It is `Sendable` because nothing changes its memory, which lives as long as the program: make one of a kind.
struct UnitTable<Value: BitwiseCopyable & Sendable>: Sendable {
  /// Those of the units from U+3000 to U+30FF, then that of kanji, then that of all other units.
  private nonisolated(unsafe) let values: UnsafePointer<Value>

  /// - Parameters:
  ///   - kanji: The value of the units from U+4E00 to U+9FFF.
  ///   - other: That of the units which have no other.
  ///   - kana: Those of the units from U+3000 to U+30FF: kana and the marks beside them.
  init(kanji: Value, other: Value, kana: (UInt16) -> Value) {
    let all = (0..<Self.kanaCount).map { kana(Self.firstKana + UInt16($0)) } + [kanji, other]
    let values = UnsafeMutablePointer<Value>.allocate(capacity: all.count)
    values.initialize(from: all, count: all.count)
    self.values = UnsafePointer(values)
  }

  @inline(__always)
  subscript(unit: UInt16) -> Value {
    // Past the kana for units before them, too.
    let kana = min(Int(unit &- Self.firstKana), Self.kanaCount + 1)
    let isKanji = unit &- 0x4E00 < 0x5200
    return values[isKanji ? Self.kanaCount : kana]
  }

  private static var firstKana: UInt16 { 0x3000 }
  private static var kanaCount: Int { 0x100 }
}
