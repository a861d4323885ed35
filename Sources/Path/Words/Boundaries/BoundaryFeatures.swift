internal import CICU

/// The code points and ICU boundaries of texts, laid out as the boundary model reads them.
///
/// Training and use fill and read the same layout, so that features cannot drift between the two. A
/// run is text without white space; its ends are boundaries. Runs stand one after another with
/// `padding` empty places before, between and after them, which a window reads beyond a run's ends.
package struct BoundaryFeatures {
  /// A code point and what stands before it.
  package struct Place {
    /// The feature code: letters in lower case, every digit 0, U+FFFD beyond the BMP; 0 in padding.
    package var code: UInt16 = 0
    /// The character type, 1 to 6; 0 in padding.
    package var type: UInt8 = 0
    /// 1 where ICU or the run's end has a boundary before the code point, else 0.
    package var isICUBoundary: UInt8 = 0
    /// Code points back to the nearest ICU boundary before this place, at most 8.
    package var left: UInt8 = 0
    /// Code points on to the nearest ICU boundary after this place, at most 8.
    package var right: UInt8 = 0
    /// Code points of the same type that end with this one, at most 9.
    package var sameLeft: UInt8 = 0
    /// Code points of the same type that start with this one, at most 9.
    package var sameRight: UInt8 = 0
    /// The codes of the run up to here, folded by `CodeFold`.
    package var fold: UInt64 = 0
  }

  /// Empty places around each run: a window reaches three places back and two ahead of a boundary.
  package static let padding = 4
  /// Distances to ICU's boundaries stop counting here.
  private static let maxDistance: UInt8 = 8
  /// Runs of one type stop counting here.
  package static let maxSame: UInt8 = 9

  /// A run of a text: its units, and the places of its code points.
  package struct Run {
    package let units: Range<Int>
    package let places: Range<Int>
  }

  /// The runs since all were forgotten.
  package private(set) var runs: [Run] = []
  /// The places in use are its first; those after them are left from runs that were forgotten.
  private var memory = Array(repeating: Place(), count: padding)
  private var count = padding

  package init() {}

  package var places: ArraySlice<Place> { memory[..<count] }

  /// Forgets all runs and keeps the memory.
  package mutating func removeAll() {
    count = Self.padding
    runs.removeAll(keepingCapacity: true)
  }

  /// Adds the runs of a text, cut at white space.
  ///
  /// - Parameter flags: For each unit offset 1 where ICU has a boundary, else 0.
  package mutating func append(_ text: NormalizedText, flags: [UInt8]) {
    precondition(flags.count > text.count, "a flag for each offset")
    text.units.withUnsafeBufferPointer { units in
      text.classes.withUnsafeBufferPointer { classes in
        flags.withUnsafeBufferPointer { flags in
          makeRoom(forRunsOf: classes)
          var start = 0
          while start < units.count {
            var end = start
            while end < units.count, classes[end] != .space { end &+= 1 }
            if end > start { appendRun(units, start..<end, flags) }
            start = end + 1
          }
        }
      }
    }
  }

  /// Makes room for the runs of a text and the padding behind each, at once: to grow from run to run takes twice the
  /// memory.
  private mutating func makeRoom(forRunsOf classes: UnsafeBufferPointer<CharacterClass>) {
    var spaces = 0
    for kind in classes { spaces &+= kind == .space ? 1 : 0 }
    let missing = count + classes.count + (spaces + 1) * Self.padding - memory.count
    if missing > 0 {
      memory.append(contentsOf: repeatElement(Place(), count: missing + memory.count / 4))
    }
  }

  /// Adds a run and the padding behind it, for which there is room.
  private mutating func appendRun(
    _ units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>, _ flags: UnsafeBufferPointer<UInt8>
  ) {
    let start = count
    // Buffers do not check it.
    precondition(start + range.count + Self.padding <= memory.count)
    let end = memory.withUnsafeMutableBufferPointer { places in
      let end = Self.setLeft(places, from: start, with: units, range, flags)
      Self.setRight(of: start..<end, places)
      return end
    }
    count = end + Self.padding
    runs.append(Run(units: range, places: start..<end))
  }

  /// Sets the code points of a run, what each place knows of those before it, and the padding behind
  /// the run; returns the place of its end.
  private static func setLeft(
    _ places: UnsafeMutableBufferPointer<Place>, from start: Int,
    with units: UnsafeBufferPointer<UInt16>, _ range: Range<Int>,
    _ flags: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let types = japaneseTypes
    var (type, left, same): (UInt8, UInt8, UInt8) = (0, 0, 0)
    var fold: UInt64 = 0
    var place = start
    var offset = range.lowerBound
    while offset < range.upperBound {
      let isBoundary = flags[offset]
      var code = units[offset]
      let before = type
      type = types[code]
      if type == 0 {
        let (scalar, length) = scalar(in: units, at: offset, end: range.upperBound)
        (code, type) = (Self.code(scalar), Self.type(scalar))
        offset &+= length &- 1
      }
      offset &+= 1
      same = next(after: same, startsAnew: type != before, at: maxSame)
      places[place] = Place(
        code: code, type: type, isICUBoundary: isBoundary, left: left, sameLeft: same, fold: fold)
      left = next(after: left, startsAnew: isBoundary != 0, at: maxDistance)
      fold = CodeFold.adding(code, to: fold)
      place &+= 1
    }
    places[start].isICUBoundary = 1
    places[place] = Place(isICUBoundary: 1, fold: fold)
    for padding in 1..<padding { places[place + padding] = Place() }
    return place
  }

  /// Sets what a run's places know of those after them.
  private static func setRight(of run: Range<Int>, _ places: UnsafeMutableBufferPointer<Place>) {
    var (type, right, same): (UInt8, UInt8, UInt8) = (0, 1, 0)
    var index = run.upperBound
    while index > run.lowerBound {
      index &-= 1
      same = next(after: same, startsAnew: places[index].type != type, at: maxSame)
      type = places[index].type
      places[index].right = right
      places[index].sameRight = same
      right = next(after: right, startsAnew: places[index].isICUBoundary != 0, at: maxDistance)
    }
    places[run.lowerBound].right = 0
  }

  /// A count that goes on, up to a limit, or starts anew at 1.
  ///
  /// Without a branch: whether a word or another script begins no processor can foretell.
  @inline(__always)
  private static func next(after count: UInt8, startsAnew: Bool, at limit: UInt8) -> UInt8 {
    let kept: UInt8 = startsAnew ? 0 : 0xFF
    return min((count & kept) &+ 1, limit)
  }

  /// The types of kana, kanji and the marks beside them, of which each is its own code; 0 for all else.
  private static let japaneseTypes = UnitTable<UInt8>(kanji: 3, other: 0) { type(UInt32($0)) }

  /// The code point at an offset and its units; a lone surrogate stands for itself.
  @inline(__always)
  fileprivate static func scalar(
    in units: UnsafeBufferPointer<UInt16>, at offset: Int, end: Int
  ) -> (scalar: UInt32, length: Int) {
    let unit = units[offset]
    guard unit & 0xFC00 == 0xD800, offset + 1 < end, units[offset + 1] & 0xFC00 == 0xDC00
    else { return (UInt32(unit), 1) }
    return (0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(units[offset + 1]) - 0xDC00), 2)
  }

  /// What a code point counts as in a character n-gram.
  private static func code(_ scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0x3041...0x9FFF: UInt16(scalar)
    case 0x41...0x5A: UInt16(scalar + 0x20)
    case 0x30...0x39: 0x30
    case 0xFF01...0xFF5E: code(scalar - 0xFEE0)
    case 0x10000...: 0xFFFD
    default: UInt16(scalar)
    }
  }

  /// 1 hiragana, 2 katakana, 3 kanji, 4 digit, 5 another letter, 6 anything else.
  private static func type(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x3041...0x309F: 1
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0xFF66...0xFF9F: 2
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005...0x3007: 3
    case 0x30...0x39: 4
    case 0x41...0x5A, 0x61...0x7A: 5
    case 0...0x7F, 0x3000...0x9FFF: 6
    case 0xFF01...0xFF5E: type(scalar - 0xFEE0)
    default: cicu_is_letter(Int32(scalar)) != 0 ? 5 : 6
    }
  }
}

extension BoundaryFeatures.Run {
  /// Calls `body` with the first unit of each code point, and its place.
  @inline(__always)
  package func forEachPlace(
    in text: NormalizedText, _ body: (_ offset: Int, _ place: Int) -> Void
  ) {
    // Where each code point is one unit, none has to be looked at.
    if units.count == places.count {
      let shift = places.lowerBound - units.lowerBound
      for offset in units { body(offset, offset &+ shift) }
      return
    }
    text.units.withUnsafeBufferPointer { all in
      var offset = units.lowerBound
      for place in places {
        body(offset, place)
        offset += BoundaryFeatures.scalar(in: all, at: offset, end: units.upperBound).length
      }
    }
  }
}
