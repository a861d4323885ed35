/// The bytes of a record, read from the front; no part of it outlives the call that reads them.
final class RecordReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var isList = false
  /// Whether something was asked that records do not tell.
  private var isMisread = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether all of the record was read, and rightly.
  var isRead: Bool { offset == bytes.count && !isMisread }

  /// Whether the list at hand has no more elements.
  var isAtEnd: Bool { offset >= bytes.count || bytes[offset] == Record.Tag.end.rawValue }

  func misread() { isMisread = true }

  func value<T: Decodable>(_ type: T.Type) throws -> T {
    let outer = isList
    isList = false
    let value = try T(from: RecordDecoder(reader: self))
    if isList { try expect(.end) }
    isList = outer
    return value
  }

  func optional<T>(_ value: @autoclosure () throws -> T) throws -> T? {
    try flag(.present, .missing) ? try value() : nil
  }

  func beginList() throws {
    try expect(.list)
    isList = true
  }

  /// Passes over a null.
  func isNull() -> Bool {
    guard offset < bytes.count, bytes[offset] == Record.Tag.null.rawValue else { return false }
    offset += 1
    return true
  }

  func bool() throws -> Bool { try flag(.yes, .no) }

  func int() throws -> Int {
    try expect(.integer)
    let value = try variable()
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(value & 1)
  }

  func double() throws -> Double {
    try expect(.number)
    guard bytes.count - offset >= 8 else { throw Record.Mismatch() }
    var pattern: UInt64 = 0
    for index in (0..<8).reversed() { pattern = pattern << 8 | UInt64(bytes[offset + index]) }
    offset += 8
    return Double(bitPattern: pattern)
  }

  func string() throws -> String {
    try expect(.string)
    let count = try variable()
    guard count <= UInt64(bytes.count - offset) else { throw Record.Mismatch() }
    let end = offset + Int(count)
    defer { offset = end }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[offset..<end]), as: UTF8.self)
  }

  private func flag(_ yes: Record.Tag, _ no: Record.Tag) throws -> Bool {
    let found = try byte()
    guard found == yes.rawValue || found == no.rawValue else { throw Record.Mismatch() }
    return found == yes.rawValue
  }

  private func expect(_ tag: Record.Tag) throws {
    if try byte() != tag.rawValue { throw Record.Mismatch() }
  }

  private func byte() throws -> UInt8 {
    guard offset < bytes.count else { throw Record.Mismatch() }
    offset += 1
    return bytes[offset - 1]
  }

  private func variable() throws -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw Record.Mismatch()
  }
}

private struct RecordDecoder: Decoder, SingleValueDecodingContainer {
  let reader: RecordReader
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func decodeNil() -> Bool { reader.isNull() }
  func decode(_ type: Bool.Type) throws -> Bool { try reader.bool() }
  func decode(_ type: Int.Type) throws -> Int { try reader.int() }
  func decode(_ type: Double.Type) throws -> Double { try reader.double() }
  func decode(_ type: String.Type) throws -> String { try reader.string() }
  func decode<T: Decodable>(_ type: T.Type) throws -> T { try reader.value(type) }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try reader.beginList()
    return ElementDecoder(decoder: self)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(FieldDecoder(decoder: self))
  }
}

private struct ElementDecoder: UnkeyedDecodingContainer {
  let decoder: RecordDecoder
  private(set) var currentIndex = 0
  var count: Int? { nil }
  var isAtEnd: Bool { decoder.reader.isAtEnd }
  var codingPath: [any CodingKey] { [] }

  init(decoder: RecordDecoder) { self.decoder = decoder }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    currentIndex += 1
    return try decoder.decode(type)
  }

  mutating func decodeNil() -> Bool {
    guard decoder.decodeNil() else { return false }
    currentIndex += 1
    return true
  }

  func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    decoder.container(keyedBy: type)
  }
  func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try decoder.unkeyedContainer()
  }
  func superDecoder() -> any Decoder { decoder }
}

private struct FieldDecoder<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: RecordDecoder
  var reader: RecordReader { decoder.reader }
  var codingPath: [any CodingKey] { [] }

  /// Records have no names: a type that looks for them cannot be read.
  var allKeys: [Key] {
    reader.misread()
    return []
  }
  func contains(_ key: Key) -> Bool {
    reader.misread()
    return false
  }

  func decodeNil(forKey key: Key) -> Bool { reader.isNull() }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try reader.bool() }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try reader.int() }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try reader.double() }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try reader.string() }
  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try reader.value(type) }

  // Without these the standard library's own would take their place, and ask for names.
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    try reader.optional(try reader.bool())
  }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try reader.optional(try reader.int())
  }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
    try reader.optional(try reader.double())
  }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try reader.optional(try reader.string())
  }
  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    try reader.optional(try reader.value(type))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedDecodingContainer<Nested> { decoder.container(keyedBy: type) }
  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder.unkeyedContainer()
  }
  func superDecoder() -> any Decoder { decoder }
  func superDecoder(forKey key: Key) -> any Decoder { decoder }
}
