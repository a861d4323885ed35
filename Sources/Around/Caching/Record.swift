/// Values as bytes that only a program with the same types can read, but that it reads several times
/// as fast as JSON.
///
/// Fields stand in the order in which their types encode them, without names; a tag before each value
/// lets the reader see that it is not what it expects.
package enum Record {
  /// The bytes are not a record of the type.
  package struct Mismatch: Error {}

  /// The record of a value.
  /// - Throws: what the value's own encoding throws.
  package static func bytes(of value: some Encodable) throws -> [UInt8] {
    let writer = RecordWriter()
    try writer.write(value)
    return writer.bytes
  }

  /// The value of a record.
  /// - Throws: `Mismatch`, or what the type's own decoding throws.
  package static func value<T: Decodable>(_ type: T.Type, from bytes: [UInt8]) throws -> T {
    try bytes.withUnsafeBufferPointer { bytes in
      let reader = RecordReader(bytes)
      let value = try reader.value(type)
      guard reader.isRead else { throw Mismatch() }
      return value
    }
  }

  /// What stands before each value.
  enum Tag: UInt8 {
    /// Before optional fields.
    case missing, present
    case no, yes, integer, number, string, null
    /// Before the elements of a list, and after the last of them.
    case list, end
  }
}
