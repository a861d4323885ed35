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
  /// What has been written and is not among the pieces, up to `count`.
  private var bytes: [UInt8] = []
  private var count = 0
  /// What was written before, cut where a value ends, so that little is moved while it grows.
  private var pieces: [[UInt8]] = []
  private static let pieceSize = 1 << 20
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
    let pieces = json.takePieces()
    return pieces.map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  /// What has been written since the last call, in pieces that belong one after another.
  package mutating func takePieces() -> [[UInt8]] {
    cut()
    defer { pieces = [] }
    return pieces
  }

  private mutating func cut() {
    pieces.append(Array(bytes[..<count]))
    count = 0
  }

  package mutating func endLine() { append("\n") }

  package mutating func value(_ value: some JSONValue) { value.write(to: &self) }

  package mutating func null() {
    begin()
    append("null")
  }

  /// Writes what stands before a value that another writer has written for a place at this level.
  package mutating func placeValue() { begin() }

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
    append(isObject ? "{" : "[")
    isEmpty = true
  }

  /// Ends the innermost object or array.
  package mutating func close() {
    guard let (closing, breaksOuterLines) = outer.popLast() else { return }
    if breaksLines {
      if !isEmpty {
        breakLine(after: nil)
      } else if layout == .pretty {
        breakLine(after: UInt8(ascii: "\n"))
      }
    }
    append(closing)
    breaksLines = breaksOuterLines
    isEmpty = false
    if count >= Self.pieceSize { cut() }
  }

  /// Writes the name of the next value.
  /// - Parameter name: has nothing that must be escaped.
  mutating func begin(named name: StaticString) {
    begin()
    let separator = separator
    let end = 1 + name.utf8CodeUnitCount
    write(end + separator.utf8CodeUnitCount) { start in
      start[0] = Self.quote
      (start + 1).update(from: name.utf8Start, count: name.utf8CodeUnitCount)
      (start + end).update(from: separator.utf8Start, count: separator.utf8CodeUnitCount)
    }
    isNamed = true
  }

  /// The same for any name.
  mutating func begin(naming name: String) {
    begin()
    append(Self.quote)
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
      if breaksLines {
        breakLine(after: isEmpty ? nil : UInt8(ascii: ","))
      } else if !isEmpty {
        append(layout == .line ? "," : ", ")
      }
      isEmpty = false
    }
  }

  /// - Parameter byte: the last one of the line.
  private mutating func breakLine(after byte: UInt8?) {
    let spaces = 2 * (outerLevel + outer.count)
    let end = byte == nil ? 0 : 1
    write(end + 1 + spaces) { start in
      if let byte { start[0] = byte }
      start[end] = UInt8(ascii: "\n")
      (start + end + 1).update(repeating: UInt8(ascii: " "), count: spaces)
    }
  }

  static let quote = UInt8(ascii: "\"")

  mutating func append(_ byte: UInt8) { write(1) { $0[0] = byte } }

  mutating func append(_ text: StaticString) {
    append(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  mutating func append(_ start: UnsafePointer<UInt8>, count: Int) {
    write(count) { $0.update(from: start, count: count) }
  }

  /// Writes so many bytes, which `body` sets.
  @inline(__always)
  mutating func write(_ size: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Void) {
    if count + size > bytes.count { makeRoom(for: size) }
    let place = count
    bytes.withUnsafeMutableBufferPointer { if let start = $0.baseAddress { body(start + place) } }
    count += size
  }

  private mutating func makeRoom(for size: Int) {
    let room = max(1 << 10, 2 * bytes.count, count + size)
    bytes.append(contentsOf: repeatElement(0, count: room - bytes.count))
  }
}
