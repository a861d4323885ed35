internal import CICU
internal import SourceText

/// Normalized text folded so that spellings which count as the same word are equal.
///
/// Case is dropped, kanji variants take their everyday form (髙 → 高), ヴァ-row katakana the バ-row,
/// ヂ and ヅ become ジ and ズ, in hiragana as well; wave dashes (〜 and ～), quotation marks (’ and ')
/// and spaces of all kinds become one. Matching runs on it; positions lead back to the normalized text.
/// Where terms are sought, what joins the parts of a word is folded too (`Joints`).
package struct FoldedText: Sendable {
  package private(set) var units: [UInt16] = []
  /// For each folded unit the unit of the normalized text it starts at, then the end.
  package private(set) var starts: [Int32] = []
  /// The normalized units that have no folded one, in order.
  private var dropped: [Int32] = []
  /// Those of them that are commas of thousands.
  private var commas: [Int32] = []

  /// - Parameter joins: whether `Wi-Fi` is to equal `WiFi`, 1ヶ月 1か月 and 1,000円 1000円.
  package init(_ text: NormalizedText, joins: Bool = false) {
    units.reserveCapacity(text.count)
    starts.reserveCapacity(text.count + 1)
    let source = text.units
    var index = 0
    while index < source.count {
      let unit = source[index]
      if joins, Self.mayJoin(unit) {
        switch Joints.fold(unit, at: index, in: text) {
        case .kept: break
        case .dropped:
          dropped.append(Int32(index))
          if unit == Joints.thousandsComma { commas.append(Int32(index)) }
          index += 1
          continue
        case .unit(let other):
          starts.append(Int32(index))
          units.append(other)
          index += 1
          continue
        }
      }
      starts.append(Int32(index))
      switch unit {
      case 0x3062:  // ぢ
        units.append(0x3058)
      case 0x3065:  // づ
        units.append(0x305A)
      case 0x3041...0x3096, 0x30A1...0x30C1, 0x30C3...0x30C4, 0x30C6...0x30F3, 0x30FC:
        units.append(unit)
      case 0x0A, 0x3000:
        units.append(0x20)
      case 0x301C:  // 〜
        units.append(0x7E)
      case 0x41...0x5A:
        units.append(unit + 0x20)
      case 0...0x7F, 0x3000...0x3040:
        units.append(unit)
      case 0x30C2:  // ヂ
        units.append(0x30B8)
      case 0x30C5:  // ヅ
        units.append(0x30BA)
      case 0x30F4:  // ヴ
        let next = index + 1 < source.count ? source[index + 1] : 0
        units.append(Self.baRow[next] ?? 0x30D6)
        if Self.baRow[next] != nil { index += 1 }
      case 0xD800...0xDBFF where index + 1 < source.count:
        appendPair(unit, source[index + 1], at: index)
        index += 1
      default:
        units.append(Self.folded(unit))
      }
      index += 1
    }
    starts.append(Int32(source.count))
  }

  package init(_ string: String, joins: Bool = false) {
    self.init(NormalizedText(string), joins: joins)
  }

  /// The normalized units that a range of folded units stands for, without what was dropped at its
  /// end.
  package func normalizedRange(of range: Range<Int>) -> Range<Int> {
    let start = Int(starts[range.lowerBound])
    var end = Int(starts[range.upperBound])
    while !dropped.isEmpty, end > start, Self.contains(dropped, end - 1) { end -= 1 }
    return start..<end
  }

  /// Whether a range of normalized units begins or ends within a number, at a comma of thousands.
  package func dividesNumber(_ range: Range<Int>) -> Bool {
    if commas.isEmpty { return false }
    return Self.contains(commas, range.lowerBound - 1) || Self.contains(commas, range.upperBound)
  }

  private static func contains(_ places: [Int32], _ place: Int) -> Bool {
    let index = places.partitioningIndex(where: { $0 >= place })
    return index < places.count && places[index] == place
  }

  /// Whether a unit is one that `Joints` looks at.
  @inline(__always)
  private static func mayJoin(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x304B, 0x30AB, 0x30B1, 0x30F5, 0x30F6, 0x30FB, 0x30FC, 0x7B87: true
    case 0x20, 0x2C, 0x2D, 0x7E, 0xA0, 0x2000...0x2015, 0x202F, 0x2212: true
    case 0x3000, 0x3005, 0x301C: true
    default: false
    }
  }

  /// Whether two strings are the same once folded.
  package static func equal(_ a: String, _ b: String, joins: Bool = false) -> Bool {
    FoldedText(a, joins: joins).units == FoldedText(b, joins: joins).units
  }

  /// ァィェォ after ヴ, to バビベボ.
  private static let baRow: [UInt16: UInt16] = [
    0x30A1: 0x30D0, 0x30A3: 0x30D3, 0x30A7: 0x30D9, 0x30A9: 0x30DC,
  ]

  private static func folded(_ unit: UInt16) -> UInt16 {
    if (0x3400...0x9FFF).contains(unit) || (0xF900...0xFAFF).contains(unit) {
      return UInt16(KanjiVariants.standard(UInt32(unit)))
    }
    switch unit {
    case 0x2018, 0x2019: return 0x27
    case 0x201C, 0x201D: return 0x22
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x202F, 0x205F: return 0x20
    default: break
    }
    let lower = cicu_to_lower(Int32(unit))
    return lower < 0x10000 ? UInt16(lower) : unit
  }

  private mutating func appendPair(_ high: UInt16, _ low: UInt16, at index: Int) {
    let scalar = 0x10000 + (UInt32(high - 0xD800) << 10) + UInt32(low &- 0xDC00)
    let standard = KanjiVariants.standard(scalar)
    if standard < 0x10000 {
      units.append(UInt16(standard))
    } else {
      units.append(high)
      units.append(low)
      starts.append(Int32(index))
    }
  }
}
