internal import SourceText

/// The characters with the property White_Space (UAX #44, PropList.txt), by their bytes in UTF-8.
enum WhiteSpace {
  /// A range without the white space at its ends; of nothing else, its empty end.
  static func trimmed(_ range: ByteRange, in utf8: [UInt8]) -> ByteRange {
    var start = range.start
    var end = range.end
    while start < end {
      let length = length(at: start, in: utf8, before: end)
      if length == 0 { break }
      start += length
    }
    while start < end {
      var last = end - 1
      while last > start, utf8[last].isContinuation { last -= 1 }
      guard length(at: last, in: utf8, before: end) == end - last else { break }
      end = last
    }
    return ByteRange(start, end)
  }

  /// How many bytes the white space at a place has; 0 where none stands there.
  static func length(at index: Int, in utf8: [UInt8], before end: Int) -> Int {
    switch utf8[index] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2 where index + 1 < end:  // U+0085, U+00A0
      return utf8[index + 1] == 0x85 || utf8[index + 1] == 0xA0 ? 2 : 0
    case 0xE1, 0xE2, 0xE3:
      guard index + 2 < end else { return 0 }
      let scalar =
        UInt32(utf8[index] & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6
        | UInt32(utf8[index + 2] & 0x3F)
      switch scalar {
      case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return 3
      default: return 0
      }
    default: return 0
    }
  }
}
