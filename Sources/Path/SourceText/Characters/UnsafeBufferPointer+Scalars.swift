extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at an offset of valid UTF-8, and how many bytes it has.
  @inlinable
  package func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(self[offset])
    func rest(_ place: Int) -> UInt32 { UInt32(self[offset + place] & 0x3F) }
    let (value, length) =
      if first < 0x80 {
        (first, 1)
      } else if first < 0xE0 {
        ((first & 0x1F) << 6 | rest(1), 2)
      } else if first < 0xF0 {
        ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
      } else {
        ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
