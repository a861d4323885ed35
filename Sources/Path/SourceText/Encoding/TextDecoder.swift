internal import CICU
package import Vocabulary

/// Why the bytes of a file could not be read as text.
package enum DecodingFailure: Error, Sendable, Equatable {
  /// The bytes are not text; `kind` says what they look like ("PNG", "ZIP", "NUL byte").
  case notText(kind: String, offset: Int)
  /// A byte sequence has no meaning in the encoding.
  case undecodable(encoding: TextEncoding, offset: Int)
  /// No encoding gives text, and none was named.
  case unknownEncoding(offset: Int)
}

/// Turns a file's bytes into UTF-8 text.
package enum TextDecoder {
  /// The text of some bytes, without a byte order mark, and the encoding it was read in.
  ///
  /// The encoding is the named one, else that of a byte order mark, else the `charset` that an HTML
  /// file states, else UTF-8 where the bytes are valid UTF-8, else EUC-JP where they have its
  /// structure, else what ICU's detector finds among the Japanese encodings and what then decodes
  /// without an error.
  /// - Throws: where the bytes are not text, or a byte cannot be decoded; offsets are in `bytes`.
  package static func decode(
    _ bytes: [UInt8], as named: TextEncoding? = nil, isHTML: Bool = false
  ) throws(DecodingFailure) -> (utf8: [UInt8], encoding: TextEncoding) {
    if let kind = BinarySignature.kind(of: bytes) { throw .notText(kind: kind, offset: 0) }
    let mark = ByteOrderMark(bytes)
    if let encoding = named ?? mark?.encoding {
      let skipped = mark?.encoding == encoding ? mark?.length ?? 0 : 0
      return (try text(bytes, from: skipped, as: encoding), encoding)
    }
    let undecodable = UTF8Check.firstInvalidOffset(bytes)
    if isHTML, let encoding = HTMLCharset.declared(in: bytes), encoding != .utf8 {
      // A page saved anew as UTF-8 often keeps its old charset: valid UTF-8 is UTF-8.
      if undecodable != nil || encoding == .iso2022JP {
        return (try text(bytes, from: 0, as: encoding), encoding)
      }
    }
    if undecodable != nil, EUCJPCheck.recognises(bytes) {
      // Refused where a character has no meaning: any other encoding would give other characters.
      return (try text(bytes, from: 0, as: .eucJP), .eucJP)
    }
    // ISO-2022-JP is made of ASCII bytes and escapes, UTF-16 without a mark may hold NUL bytes:
    // both can be valid UTF-8 without being it.
    let mayBeUTF8 = undecodable == nil
    let utf16 = UTF16Check.encoding(of: bytes, isUTF8: mayBeUTF8)
    if !mayBeUTF8 || utf16 != nil || bytes.holds(0x1B) {
      let eightBit = detected(in: bytes).filter { !mayBeUTF8 || $0 == .iso2022JP }
      for encoding in (utf16.map { [$0] } ?? []) + eightBit {
        if let utf8 = try? text(bytes, from: 0, as: encoding) { return (utf8, encoding) }
      }
    }
    if let undecodable { throw .unknownEncoding(offset: undecodable) }
    return (try withoutNUL(bytes), .utf8)
  }

  private static func text(
    _ bytes: [UInt8], from start: Int, as encoding: TextEncoding
  ) throws(DecodingFailure) -> [UInt8] {
    let utf8: [UInt8]
    if encoding == .utf8 {
      if let offset = UTF8Check.firstInvalidOffset(bytes) {
        throw .undecodable(encoding: encoding, offset: offset)
      }
      utf8 = start == 0 ? bytes : Array(bytes[start...])
    } else {
      utf8 = try converted(bytes, from: start, encoding)
    }
    return try withoutNUL(utf8)
  }

  private static func withoutNUL(_ utf8: [UInt8]) throws(DecodingFailure) -> [UInt8] {
    if let offset = utf8.firstIndex(of: 0, from: 0) {
      throw .notText(kind: "NUL byte", offset: offset)
    }
    return utf8
  }

  /// Converts by ICU.
  private static func converted(
    _ bytes: [UInt8], from start: Int, _ encoding: TextEncoding
  ) throws(DecodingFailure) -> [UInt8] {
    let count = bytes.count - start
    var units = [UInt16](repeating: 0, count: count + 16)
    var errorOffset: Int64 = 0
    let written = bytes.withUnsafeBufferPointer { buffer in
      cicu_decode(
        encoding.converter, buffer.baseAddress.map { $0 + start }, Int64(count), &units,
        Int64(units.count), &errorOffset)
    }
    guard written >= 0 else {
      throw .undecodable(encoding: encoding, offset: start + Int(max(errorOffset, 0)))
    }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(Int(written) * 3)
    let hadError = transcode(
      units[..<Int(written)].makeIterator(), from: UTF16.self, to: Unicode.UTF8.self,
      stoppingOnError: true, into: { utf8.append($0) })
    if hadError { throw .undecodable(encoding: encoding, offset: start) }
    return utf8
  }

  /// Whether ICU's guess at an encoding is asked for; for the others there are surer signs.
  private static func isDetectable(_ encoding: TextEncoding) -> Bool {
    switch encoding {
    case .shiftJIS, .eucJP, .iso2022JP: true
    case .utf8, .utf16LittleEndian, .utf16BigEndian: false
    }
  }

  /// The Japanese encodings that ICU's detector thinks possible, the likeliest first, then the
  /// ones that it did not name.
  private static func detected(in bytes: [UInt8]) -> [TextEncoding] {
    var found: [TextEncoding] = []
    var name = [CChar](repeating: 0, count: 64)
    var index: Int32 = 0
    while cicu_detect_encoding(bytes, Int64(bytes.count), index, &name) >= 0 {
      let label = String(
        decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if let encoding = TextEncoding(label: label), isDetectable(encoding) {
        found.append(encoding)
      }
      index += 1
    }
    for encoding in [TextEncoding.shiftJIS, .eucJP] where !found.contains(encoding) {
      found.append(encoding)
    }
    return found
  }
}
