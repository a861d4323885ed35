internal import CICU
internal import SourceText

/// Writes the folded units of a text and their places into memory that has room for them.
struct TextFolder {
  private let text: NormalizedText
  private let joins: Bool
  private let units: UnsafeMutableBufferPointer<UInt16>
  private let starts: UnsafeMutableBufferPointer<Int32>
  /// How many units are written.
  private(set) var count = 0
  /// As in `FoldedText`.
  private(set) var dropped: [Int32] = []
  private(set) var commas: [Int32] = []
  /// Whether a unit does not stand at the same place in the text.
  private(set) var movesUnits = false

  /// - Parameters: `units` has room for all units of the text, `starts` for one more.
  init(
    _ text: NormalizedText, joins: Bool, units: UnsafeMutableBufferPointer<UInt16>,
    starts: UnsafeMutableBufferPointer<Int32>
  ) {
    self.text = text
    self.joins = joins
    self.units = units
    self.starts = starts
  }

  /// Writes the whole text.
  mutating func run() {
    text.units.withUnsafeBufferPointer { source in
      var index = foldPlain(source, from: 0)
      while index < source.count {
        index += fold(source[index], at: index, in: source)
        index = foldPlain(source, from: index)
      }
    }
    starts[count] = Int32(text.count)
  }

  /// Writes the characters from a place on that are folded by themselves, most of a text, in a loop of
  /// their own; returns the place of the first other unit.
  private mutating func foldPlain(_ source: UnsafeBufferPointer<UInt16>, from start: Int) -> Int {
    let plain = Self.plain
    // Locals stay in registers.
    let (units, starts) = (units, starts)
    var (index, count) = (start, count)
    while index < source.count {
      let unit = source[index]
      var folded: UInt16 = 0
      // Past the end for units before the first, too.
      let place = Int(unit &- Self.firstPlain)
      if place < plain.count {
        folded = plain[place]
      } else {
        switch unit {
        // Spaces, commas, hyphens and tildes may join.
        case 0x21...0x2B, 0x2E...0x40, 0x5B...0x7D: folded = unit
        case 0x41...0x5A: folded = unit &+ 0x20
        default: break
        }
      }
      if folded == 0 { break }
      units[count] = folded
      starts[count] = Int32(truncatingIfNeeded: index)
      count &+= 1
      index &+= 1
    }
    self.count = count
    return index
  }

  private static let firstPlain: UInt16 = 0x3000

  /// What the characters from U+3000 to U+9FFF are folded to: kana and the marks beside them, and kanji; 0 for
  /// those that are not always the same.
  private static let plain: [UInt16] = {
    let asked: UnitSet = "かぢづカケヂヅヴヵヶ・ー々〜\u{3000}"
    var plain = (firstPlain...0x9FFF).map { $0 < 0x3100 && !asked.contains($0) ? $0 : 0 }
    var unit: UInt16 = 0x4E00
    for standard in KanjiVariants.unified {
      // 箇 may be ヶ.
      plain[Int(unit - firstPlain)] = unit == 0x7B87 ? 0 : standard == 0 ? unit : standard
      unit += 1
    }
    return plain
  }()

  @inline(__always)
  private mutating func push(_ unit: UInt16, at index: Int) {
    units[count] = unit
    starts[count] = Int32(truncatingIfNeeded: index)
    count += 1
  }

  /// Writes what a unit is folded to; returns how many of the text's units that stands for.
  private mutating func fold(
    _ unit: UInt16, at index: Int, in source: UnsafeBufferPointer<UInt16>
  ) -> Int {
    if joins, Self.mayJoin(unit) {
      switch Joints.fold(unit, at: index, in: text) {
      case .kept: break
      case .dropped:
        dropped.append(Int32(index))
        movesUnits = true
        if unit == Joints.thousandsComma { commas.append(Int32(index)) }
        return 1
      case .unit(let other):
        push(other, at: index)
        return 1
      }
    }
    switch unit {
    case 0x3062: push(0x3058, at: index)  // ぢ
    case 0x3065: push(0x305A, at: index)  // づ
    case 0x0A, 0x3000: push(0x20, at: index)
    case 0x301C: push(0x7E, at: index)  // 〜
    case 0x41...0x5A: push(unit + 0x20, at: index)
    case 0x30C2: push(0x30B8, at: index)  // ヂ
    case 0x30C5: push(0x30BA, at: index)  // ヅ
    case 0x30F4:  // ヴ
      let joined = index + 1 < source.count ? Self.baRow(source[index + 1]) : nil
      push(joined ?? 0x30D6, at: index)
      movesUnits = movesUnits || joined != nil
      return joined == nil ? 1 : 2
    case 0...0x7F, 0x3000...0x3096, 0x30A1...0x30F3, 0x30FC: push(unit, at: index)
    case 0xD800...0xDBFF where index + 1 < source.count:
      pushPair(unit, source[index + 1], at: index)
      return 2
    default: push(Self.folded(unit), at: index)
    }
    return 1
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

  /// ァィェォ after ヴ, to バビベボ.
  private static func baRow(_ unit: UInt16) -> UInt16? {
    switch unit {
    case 0x30A1: 0x30D0
    case 0x30A3: 0x30D3
    case 0x30A7: 0x30D9
    case 0x30A9: 0x30DC
    default: nil
    }
  }

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

  private mutating func pushPair(_ high: UInt16, _ low: UInt16, at index: Int) {
    let scalar = 0x10000 + (UInt32(high - 0xD800) << 10) + UInt32(low &- 0xDC00)
    let standard = KanjiVariants.standard(scalar)
    movesUnits = true
    if standard < 0x10000 {
      push(UInt16(standard), at: index)
    } else {
      push(high, at: index)
      push(low, at: index)
    }
  }
}
