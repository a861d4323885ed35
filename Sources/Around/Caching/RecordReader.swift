/// Reads values from records that `RecordWriter` made.
package enum RecordReader {
  /// The bytes are no record of the type.
  package struct Mismatch: Error {}

  /// The value of a record.
  /// - Throws: `Mismatch`, or what the type's own decoding throws.
  package static func value<T: Decodable>(_ type: T.Type, from record: [UInt8]) throws -> T {
    try record.withUnsafeBufferPointer { bytes in
      let source = RecordSource(bytes)
      let value = try source.value(type)
      guard source.isRead else { throw Mismatch() }
      return value
    }
  }
}

/// The bytes of a record, read from the front; no part of it outlives the call that reads them.
private final class RecordSource {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var isList = false
  /// Whether something was asked that records do not tell.
  private var isMisread = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether all of the record was read, and rightly.
  var isRead: Bool { offset == bytes.count && !isMisread }

  func misread() { isMisread = true }

  func value<T: Decodable>(_ type: T.Type) throws -> T {
    let outer = isList
    isList = false
    let value = try T(from: RecordDecoder(source: self))
    if isList { try expect(RecordTag.end) }
    isList = outer
    return value
  }

  func beginList() { isList = true }

  var isAtEnd: Bool { offset >= bytes.count || bytes[offset] == RecordTag.end }

  func isPresent() throws -> Bool {
    switch try tag() {
    case RecordTag.present: true
    case RecordTag.missing: false
    default: throw RecordReader.Mismatch()
    }
  }

  /// Passes over a missing value.
  func isNull() -> Bool {
    guard offset < bytes.count, bytes[offset] == RecordTag.null else { return false }
    offset += 1
    return true
  }

  func bool() throws -> Bool {
    switch try tag() {
    case RecordTag.yes: true
    case RecordTag.no: false
    default: throw RecordReader.Mismatch()
    }
  }

  func int() throws -> Int {
    try expect(RecordTag.integer)
    let value = try variable()
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(value & 1)
  }

  func double() throws -> Double {
    try expect(RecordTag.number)
    guard bytes.count - offset >= 8 else { throw RecordReader.Mismatch() }
    var pattern: UInt64 = 0
    for index in (0..<8).reversed() { pattern = pattern << 8 | UInt64(bytes[offset + index]) }
    offset += 8
    return Double(bitPattern: pattern)
  }

  func string() throws -> String {
    try expect(RecordTag.string)
    let count = try variable()
    guard count <= UInt64(bytes.count - offset) else { throw RecordReader.Mismatch() }
    let end = offset + Int(count)
    defer { offset = end }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[offset..<end]), as: UTF8.self)
  }

  func expect(_ expected: UInt8) throws {
    if try tag() != expected { throw RecordReader.Mismatch() }
  }

  private func tag() throws -> UInt8 {
    guard offset < bytes.count else { throw RecordReader.Mismatch() }
    offset += 1
    return bytes[offset - 1]
  }

  private func variable() throws -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try tag()
      guard shift < 64 else { throw RecordReader.Mismatch() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }
}

private struct RecordDecoder: Decoder {
  let source: RecordSource
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(FieldReader(source: source))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer {
    source.beginList()
    return ListReader(source: source)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { ValueReader(source: source) }
}

private struct FieldReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let source: RecordSource
  var codingPath: [any CodingKey] { [] }

  /// Records have no names: a type that looks for them cannot be read.
  var allKeys: [Key] {
    source.misread()
    return []
  }

  func contains(_ key: Key) -> Bool {
    source.misread()
    return false
  }

  func decodeNil(forKey key: Key) -> Bool { source.isNull() }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try source.bool() }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try source.int() }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try source.double() }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try source.string() }
  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try source.value(type) }

  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    try source.isPresent() ? try source.bool() : nil
  }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try source.isPresent() ? try source.int() : nil
  }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
    try source.isPresent() ? try source.double() : nil
  }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try source.isPresent() ? try source.string() : nil
  }
  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    try source.isPresent() ? try source.value(type) : nil
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedDecodingContainer<NestedKey> {
    RecordDecoder(source: source).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
    RecordDecoder(source: source).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { RecordDecoder(source: source) }

  func superDecoder(forKey key: Key) -> any Decoder { RecordDecoder(source: source) }
}

private struct ListReader: UnkeyedDecodingContainer {
  let source: RecordSource
  var codingPath: [any CodingKey] { [] }
  var count: Int? { nil }
  private(set) var currentIndex = 0

  init(source: RecordSource) { self.source = source }

  var isAtEnd: Bool { source.isAtEnd }

  func decodeNil() -> Bool {
    source.misread()
    return false
  }

  mutating func decode(_ type: String.Type) throws -> String {
    try next()
    return try source.string()
  }

  mutating func decode(_ type: Int.Type) throws -> Int {
    try next()
    return try source.int()
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try next()
    return try source.value(type)
  }

  private mutating func next() throws {
    try source.expect(RecordTag.element)
    currentIndex += 1
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) -> KeyedDecodingContainer<NestedKey> {
    RecordDecoder(source: source).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
    RecordDecoder(source: source).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { RecordDecoder(source: source) }
}

private struct ValueReader: SingleValueDecodingContainer {
  let source: RecordSource
  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { source.isNull() }

  func decode(_ type: Bool.Type) throws -> Bool { try source.bool() }
  func decode(_ type: Int.Type) throws -> Int { try source.int() }
  func decode(_ type: Double.Type) throws -> Double { try source.double() }
  func decode(_ type: String.Type) throws -> String { try source.string() }
  func decode<T: Decodable>(_ type: T.Type) throws -> T { try source.value(type) }
}
