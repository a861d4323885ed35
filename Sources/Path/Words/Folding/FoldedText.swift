internal import CICU

/// Normalized text folded so that spellings which count as the same word are equal.
///
/// Case is dropped, kanji variants take their everyday form (髙 → 高), ヴァ-row katakana the バ-row,
/// ヂ and ヅ become ジ and ズ, in hiragana as well; wave dashes (〜 and ～), quotation marks (’ and ')
/// and spaces of all kinds become one. Matching runs on it; positions lead back to the normalized text.
package struct FoldedText: Sendable {
  package private(set) var units: [UInt16] = []
  /// For each folded unit the unit of the normalized text it starts at, then the end.
  package private(set) var starts: [Int32] = []

  package init(_ text: NormalizedText) {
    units.reserveCapacity(text.count)
    starts.reserveCapacity(text.count + 1)
    let source = text.units
    var index = 0
    while index < source.count {
      let unit = source[index]
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

  package init(_ string: String) { self.init(NormalizedText(string)) }

  /// The normalized units that a range of folded units stands for.
  package func normalizedRange(of range: Range<Int>) -> Range<Int> {
    Int(starts[range.lowerBound])..<Int(starts[range.upperBound])
  }

  /// Whether two strings are the same once folded.
  package static func equal(_ a: String, _ b: String) -> Bool {
    FoldedText(a).units == FoldedText(b).units
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
