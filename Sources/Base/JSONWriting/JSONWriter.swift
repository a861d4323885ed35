/// Writes JSON as bytes, each value in the order in which it is given: the same values give the same
/// bytes.
package struct JSONWriter: Sendable {
  package enum Layout: Sendable {
    /// Over several lines, as Foundation lays it out: `"name" : 1`.
    case pretty
    /// Over several lines, as people write it: `"name": 1`.
    case document
    /// On one line, without spaces.
    case line
  }

  package enum Container: Sendable { case object, array }

  private let layout: Layout
  /// How many objects and arrays are open around what is written here.
  private let outerLevel: Int
  var bytes: [UInt8] = []
  /// The objects and arrays that are open around the one at hand: what closes it, and whether each of its
  /// members stands on a line of its own.
  private var outer: [(closing: UInt8, breaksLines: Bool)] = []
  /// Whether the one at hand holds nothing so far.
  private var isEmpty = true
  /// Whether each member of it stands on a line of its own.
  private var breaksLines: Bool
  /// Whether the name of the next value is written already.
  private var isNamed = false

  /// - Parameter level: how many objects and arrays will stand around what is written.
  package init(_ layout: Layout, level: Int = 0) {
    self.layout = layout
    outerLevel = level
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
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// What has been written since the last call.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  package mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  package mutating func value(_ value: some JSONValue) { value.write(to: &self) }

  /// Writes a value that another writer has written for a place at this level.
  package mutating func value(written bytes: [UInt8]) {
    begin()
    self.bytes += bytes
  }

  /// Writes an object with the fields that `content` writes.
  /// - Parameter onOneLine: whether it stands on one line in a layout over several.
  package mutating func object(
    onOneLine: Bool = false, _ content: (inout JSONWriter) -> Void
  ) {
    open(.object, onOneLine: onOneLine)
    content(&self)
    close()
  }

  /// Writes an array with the values that `content` writes.
  package mutating func array(_ content: (inout JSONWriter) -> Void) {
    open(.array)
    content(&self)
    close()
  }

  /// Begins an object or an array.
  package mutating func open(_ container: Container, onOneLine: Bool = false) {
    begin()
    let isObject = container == .object
    outer.append((UInt8(ascii: isObject ? "}" : "]"), breaksLines))
    breaksLines = breaksLines && !onOneLine
    bytes.append(UInt8(ascii: isObject ? "{" : "["))
    isEmpty = true
  }

  /// Ends the innermost object or array.
  package mutating func close() {
    guard let (closing, breaksOuterLines) = outer.popLast() else { return }
    if breaksLines {
      if !isEmpty {
        breakLine()
      } else if layout == .pretty {
        bytes.append(UInt8(ascii: "\n"))
        breakLine()
      }
    }
    bytes.append(closing)
    breaksLines = breaksOuterLines
    isEmpty = false
  }

  /// Writes the name of the next value.
  /// - Parameter name: has nothing that must be escaped.
  mutating func begin(named name: StaticString) {
    begin()
    bytes.append(UInt8(ascii: "\""))
    append(name)
    append(separator)
    isNamed = true
  }

  /// The same for any name.
  mutating func begin(naming name: String) {
    begin()
    bytes.append(UInt8(ascii: "\""))
    escape(name)
    append(separator)
    isNamed = true
  }

  private var separator: StaticString {
    switch layout {
    case .pretty: "\" : "
    case .document: "\": "
    case .line: "\":"
    }
  }

  /// Writes what stands between the values before and the next.
  mutating func begin() {
    if isNamed {
      isNamed = false
    } else if !outer.isEmpty {
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
    for _ in 0..<(outerLevel + outer.count) { append("  ") }
  }

  mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
