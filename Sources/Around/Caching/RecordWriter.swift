/// The bytes of a record, written from the front.
final class RecordWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether the value at hand has turned out to be a list, so that its end is to be marked.
  private var isList = false

  func write<T: Encodable>(_ value: T) throws {
    switch value {
    case let value as Bool: write(value ? .yes : .no)
    case let value as Int:
      write(.integer)
      // Small numbers of either sign become small ones.
      writeVariable(UInt64(bitPattern: Int64(value &<< 1 ^ value >> 63)))
    case let value as Double:
      write(.number)
      withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    case let value as String:
      write(.string)
      writeVariable(UInt64(value.utf8.count))
      bytes.append(contentsOf: value.utf8)
    case let value as any FixedWidthInteger:
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: [], debugDescription: "Records hold Int only."))
    default:
      let outer = isList
      isList = false
      try value.encode(to: RecordEncoder(writer: self))
      if isList { write(.end) }
      isList = outer
    }
  }

  func write(optional value: (some Encodable)?) throws {
    write(value == nil ? .missing : .present)
    if let value { try write(value) }
  }

  func write(_ tag: Record.Tag) { bytes.append(tag.rawValue) }

  func beginList() {
    write(.list)
    isList = true
  }

  /// Seven bits a byte, the lowest first; the eighth says that more follow.
  private func writeVariable(_ value: UInt64) {
    var rest = value
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}

private struct RecordEncoder: Encoder, UnkeyedEncodingContainer, SingleValueEncodingContainer {
  let writer: RecordWriter
  /// The elements so far, where the value is a list.
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(writer: RecordWriter) { self.writer = writer }

  mutating func encode<T: Encodable>(_ value: T) throws {
    count += 1
    try writer.write(value)
  }

  mutating func encodeNil() {
    count += 1
    writer.write(.null)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    writer.beginList()
    return self
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(FieldEncoder(encoder: self))
  }

  func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    container(keyedBy: type)
  }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { unkeyedContainer() }
  func superEncoder() -> any Encoder { self }
}

private struct FieldEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: RecordEncoder
  var writer: RecordWriter { encoder.writer }
  var codingPath: [any CodingKey] { [] }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws { try writer.write(value) }
  func encodeNil(forKey key: Key) { writer.write(.null) }

  // Without these four the standard library's own would take their place, and write nothing for nil.
  func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try writer.write(optional: value) }
  func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try writer.write(optional: value) }
  func encodeIfPresent(_ value: Double?, forKey key: Key) throws {
    try writer.write(optional: value)
  }
  func encodeIfPresent(_ value: String?, forKey key: Key) throws {
    try writer.write(optional: value)
  }
  func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
    try writer.write(optional: value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { encoder.container(keyedBy: type) }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.unkeyedContainer()
  }
  func superEncoder() -> any Encoder { encoder }
  func superEncoder(forKey key: Key) -> any Encoder { encoder }
}
