/// Writes JSON as bytes, each value in the order in which it is given: the same values give the same
/// bytes.
@usableFromInline
package struct JSONWriter: Sendable {
  @usableFromInline
  package enum Layout: Sendable {
    /// Over several lines, as Foundation lays it out: `"name" : 1`.
    case pretty
    /// Over several lines, as people write it: `"name": 1`.
    case document
    /// On one line, without spaces.
    case line
  }

  @usableFromInline
  package enum Container: Sendable { case object, array }

  private let layout: Layout
  /// How many objects and arrays are open around what is written here.
  private let outerLevel: Int
  /// What has been written and is not among the pieces, up to `count`; what is behind that is not read.
  private var bytes: [UInt8] = []
  private var count = 0
  /// What was written before, cut between characters, so that nothing is moved while it grows.
  private var pieces: [[UInt8]] = []
  /// In bytes: the room of the next piece.
  private var nextRoom = 1 << 14
  private static let mostRoom = 1 << 20
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
    if count == 0 { return }
    if 2 * count < bytes.count {
      // Little of its room is used, which can be used again.
      pieces.append(Array(bytes[..<count]))
    } else {
      bytes.removeLast(bytes.count - count)
      pieces.append(bytes)
      bytes = []
    }
    count = 0
  }

  package mutating func endLine() { append(UInt8(ascii: "\n")) }

  package mutating func null() { literal("null") }

  /// Writes what stands before a value that another writer has written for a place at this level.
  package mutating func placeValue() { begin(0) { _ in } }

  /// Begins an object or an array.
  @usableFromInline
  package mutating func open(_ container: Container, onOneLine: Bool = false) {
    let isObject = container == .object
    begin(1) { $0[0] = UInt8(ascii: isObject ? "{" : "[") }
    outer.append((UInt8(ascii: isObject ? "}" : "]"), breaksLines))
    breaksLines = breaksLines && !onOneLine
    isEmpty = true
  }

  /// Ends the innermost object or array.
  @usableFromInline
  package mutating func close() {
    guard let (closing, breaksOuterLines) = outer.popLast() else { return }
    if breaksLines {
      // Foundation has a blank line in what is empty.
      let breaks = isEmpty ? layout == .pretty ? 2 : 0 : 1
      let indent = breaks == 0 ? 0 : self.indent
      write(breaks + indent + 1) { start in
        start.update(repeating: UInt8(ascii: "\n"), count: breaks)
        (start + breaks).update(repeating: UInt8(ascii: " "), count: indent)
        start[breaks + indent] = closing
      }
    } else {
      append(closing)
    }
    breaksLines = breaksOuterLines
    isEmpty = false
  }

  /// Writes the name of the next value.
  /// - Parameter name: has nothing that must be escaped.
  @usableFromInline
  mutating func begin(named name: StaticString) {
    let separator = separator
    let end = 1 + name.utf8CodeUnitCount
    begin(end + separator.utf8CodeUnitCount) { start in
      start[0] = Self.quote
      (start + 1).update(from: name.utf8Start, count: name.utf8CodeUnitCount)
      (start + end).update(from: separator.utf8Start, count: separator.utf8CodeUnitCount)
    }
    isNamed = true
  }

  /// The same for any name.
  @usableFromInline
  mutating func begin(naming name: String) {
    begin(1) { $0[0] = Self.quote }
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

  /// Writes what stands between the values before and the next, and then so many bytes, which `body` sets.
  @inline(__always)
  mutating func begin(_ size: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Void) {
    // A comma, a line break, spaces: each where it is needed.
    var (comma, lineBreak, spaces) = (0, 0, 0)
    if isNamed {
      isNamed = false
    } else if !outer.isEmpty {
      comma = isEmpty ? 0 : 1
      lineBreak = breaksLines ? 1 : 0
      spaces = breaksLines ? indent : layout == .line ? 0 : comma
      isEmpty = false
    }
    write(comma + lineBreak + spaces + size) { start in
      // What is not needed is written over.
      start[0] = UInt8(ascii: ",")
      if lineBreak == 1 { start[comma] = UInt8(ascii: "\n") }
      (start + comma + lineBreak).update(repeating: UInt8(ascii: " "), count: spaces)
      body(start + comma + lineBreak + spaces)
    }
  }

  /// The spaces before a member of the object or array at hand, or before what closes one in it.
  private var indent: Int { 2 * (outerLevel + outer.count) }

  static let quote = UInt8(ascii: "\"")

  /// Writes a value that stands for itself.
  mutating func literal(_ text: StaticString) {
    begin(text.utf8CodeUnitCount) {
      $0.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    }
  }

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
    if count + size >= bytes.count { beginPiece(for: size) }
    let place = count
    bytes.withUnsafeMutableBufferPointer { if let start = $0.baseAddress { body(start + place) } }
    count += size
  }

  /// Begins a piece that has room for so many bytes and one more.
  @inline(never)
  private mutating func beginPiece(for size: Int) {
    cut()
    let room = max(nextRoom, size + 1)
    nextRoom = min(2 * nextRoom, Self.mostRoom)
    // Set when they are written, not before.
    bytes = [UInt8](unsafeUninitializedCapacity: room) { $1 = room }
  }
}
