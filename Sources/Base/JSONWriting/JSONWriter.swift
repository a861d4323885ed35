/// Writes JSON as bytes, each value in the order in which it is given: the same values give the same
/// bytes.
///
/// What JSON allows but terminals may obey or line readers may break at is escaped: DEL, the C1
/// controls, and the line and paragraph separators.
package struct JSONWriter {
  package enum Layout: Sendable {
    /// Over several lines, as Foundation lays it out: `"name" : 1`.
    case pretty
    /// Over several lines, as people write it: `"name": 1`.
    case document
    /// On one line, without spaces.
    case line
  }

  private let layout: Layout
  private var bytes: [UInt8] = []
  /// How many objects and arrays are open.
  private var level = 0
  /// Whether the innermost of them holds nothing so far.
  private var isEmpty = true
  /// Whether each member of the innermost stands on a line of its own.
  private var breaksLines: Bool
  /// Whether the name of the next value is written already.
  private var isNamed = false

  private init(_ layout: Layout) {
    self.layout = layout
    breaksLines = layout != .line
  }

  /// A value as JSON, with a line end.
  package static func text(of value: some JSONValue, _ layout: Layout) -> String {
    text(layout) { $0.value(value) }
  }

  /// The one value that `write` writes, as JSON with a line end.
  package static func text(_ layout: Layout, _ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(layout)
    write(&json)
    json.bytes.append(UInt8(ascii: "\n"))
    return String(decoding: json.bytes, as: UTF8.self)
  }

  package mutating func value(_ value: some JSONValue) { value.write(to: &self) }

  /// Writes a field of the object at hand.
  package mutating func field(_ name: String, _ value: some JSONValue) {
    begin(named: name)
    value.write(to: &self)
  }

  /// Writes a field of the object at hand, or leaves it out where it has no value.
  package mutating func field(_ name: String, _ value: (some JSONValue)?) {
    if let value { field(name, value) }
  }

  /// Writes an object with the fields that `content` writes.
  /// - Parameters:
  ///   - name: where the object is itself a field.
  ///   - onOneLine: whether it stands on one line in a layout over several.
  package mutating func object(
    _ name: String? = nil, onOneLine: Bool = false, _ content: (inout JSONWriter) -> Void
  ) {
    if let name { begin(named: name) }
    write(UInt8(ascii: "{"), UInt8(ascii: "}"), onOneLine: onOneLine, content)
  }

  /// Writes an array with the values that `content` writes.
  /// - Parameter name: where the array is itself a field.
  package mutating func array(_ name: String? = nil, _ content: (inout JSONWriter) -> Void) {
    if let name { begin(named: name) }
    write(UInt8(ascii: "["), UInt8(ascii: "]"), content)
  }

  private mutating func write(
    _ opening: UInt8, _ closing: UInt8, onOneLine: Bool = false,
    _ content: (inout JSONWriter) -> Void
  ) {
    begin()
    let outer = breaksLines
    breaksLines = outer && !onOneLine
    bytes.append(opening)
    level += 1
    isEmpty = true
    content(&self)
    level -= 1
    if breaksLines {
      if !isEmpty {
        breakLine()
      } else if layout == .pretty {
        bytes.append(UInt8(ascii: "\n"))
        breakLine()
      }
    }
    bytes.append(closing)
    breaksLines = outer
    isEmpty = false
  }

  private mutating func begin(named name: String) {
    begin()
    quote(name)
    switch layout {
    case .pretty: append(" : ")
    case .document: append(": ")
    case .line: append(":")
    }
    isNamed = true
  }

  /// Writes what stands between the values before and the next.
  mutating func begin() {
    if isNamed {
      isNamed = false
    } else if level > 0 {
      if !isEmpty { bytes.append(UInt8(ascii: ",")) }
      if breaksLines {
        breakLine()
      } else if !isEmpty, layout != .line {
        bytes.append(UInt8(ascii: " "))
      }
      isEmpty = false
    }
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Writes a text in quotation marks.
  mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        guard let (scalar, length) = Self.escaped(at: index, in: utf8) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: utf8[start..<index])
        append(Self.escape(scalar))
        index += length
        start = index
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The scalar that begins at a place and must not stand for itself, with its length in bytes.
  private static func escaped(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (scalar: UInt32, length: Int)? {
    switch utf8[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: (UInt32(utf8[index]), 1)
    // The first bytes of U+0080 to U+009F, and of U+2028 and U+2029.
    case 0xC2 where utf8[index + 1] < 0xA0: (UInt32(utf8[index + 1]), 2)
    case 0xE2 where utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8:
      (0x2000 + UInt32(utf8[index + 2] & 0x3F), 3)
    default: nil
    }
  }

  private static func escape(_ scalar: UInt32) -> String {
    switch scalar {
    case 0x08: return "\\b"
    case 0x09: return "\\t"
    case 0x0A: return "\\n"
    case 0x0C: return "\\f"
    case 0x0D: return "\\r"
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    default:
      let digits = String(scalar, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
