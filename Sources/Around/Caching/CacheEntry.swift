internal import SourceText

/// A result as it lies in a file: with its key, its length and a checksum, so that what was cut off,
/// damaged or renamed is not taken for a result.
enum CacheEntry {
  /// The version of this layout is part of it.
  private static let mark = Array("kwaudit1".utf8)
  private static let keyCount = 32
  private static let headCount = mark.count + keyCount + 16

  /// The bytes of a file.
  static func file(of payload: [UInt8], for key: CacheKey) -> [UInt8] {
    var bytes = mark + key.digest
    bytes.reserveCapacity(headCount + payload.count)
    for number in [UInt64(payload.count), checksum(payload[...])] {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes + payload
  }

  /// What a file holds for a key; `nil` where the file is damaged.
  static func payload(of file: [UInt8], for key: CacheKey) -> [UInt8]? {
    guard file.count >= headCount, file.starts(with: mark),
      file[mark.count..<mark.count + keyCount].elementsEqual(key.digest)
    else { return nil }
    let payload = file[headCount...]
    guard number(file[(headCount - 16)...]) == UInt64(payload.count),
      number(file[(headCount - 8)...]) == checksum(payload)
    else { return nil }
    return Array(payload)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = StableHash()
    bytes.withUnsafeBufferPointer { hash.combine($0) }
    return hash.value
  }
}
