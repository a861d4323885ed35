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
  /// How many objects and arrays are open, those around what is written here among them.
  private var level: Int
  /// From which level on members do not stand on lines of their own.
  private var oneLineLevel: Int
  /// Whether the object or array at hand holds nothing so far.
  private var isEmpty = true
  /// Whether the name of the next value is written already.
  private var isNamed = false

  /// - Parameter level: how many objects and arrays will stand around what is written.
  package init(_ layout: Layout, level: Int = 0) {
    self.layout = layout
    outerLevel = level
    self.level = level
    oneLineLevel = layout == .line ? 0 : .max
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

  package mutating func endLine() { write(atMost: 1) { $0.put(UInt8(ascii: "\n")) } }

  package mutating func null() { literal("null") }

  /// Writes what stands before a value that another writer has written for a place at this level.
  package mutating func placeValue() { begin(atMost: 0) { _ in } }

  /// Begins an object or an array.
  @usableFromInline
  package mutating func open(_ container: Container, onOneLine: Bool = false) {
    begin(atMost: 1) { $0.put(UInt8(ascii: container == .object ? "{" : "[")) }
    level += 1
    if onOneLine { oneLineLevel = min(oneLineLevel, level) }
    isEmpty = true
  }

  /// Ends the innermost object or array.
  @usableFromInline
  package mutating func close(_ container: Container) {
    // Foundation has a blank line in what is empty.
    let breaks = !breaksLines ? 0 : !isEmpty ? 1 : layout == .pretty ? 2 : 0
    level -= 1
    // Of a layout on one line it is 0.
    if level < oneLineLevel { oneLineLevel = .max }
    let indent = breaks == 0 ? 0 : 2 * level
    write(atMost: breaks + indent + 1) { end in
      for _ in 0..<breaks { end.put(UInt8(ascii: "\n")) }
      end.put(spaces: indent)
      end.put(UInt8(ascii: container == .object ? "}" : "]"))
    }
    isEmpty = false
  }

  /// Writes the name of the next value.
  /// - Parameter name: has nothing that must be escaped.
  @usableFromInline
  mutating func begin(named name: StaticString) {
    begin(named: name.utf8)
  }

  /// Writes the name of the next value.
  @usableFromInline
  mutating func begin(naming name: String) {
    Self.withEscaped(name) { begin(named: $0) }
  }

  private mutating func begin(named name: UnsafeBufferPointer<UInt8>) {
    member(named: name, andWriteAtMost: 0) { _ in }
    isNamed = true
  }

  /// Writes the name of a value, and the beginning of it or all of it, no more than so many bytes.
  @inline(__always)
  mutating func member(
    named name: UnsafeBufferPointer<UInt8>, andWriteAtMost most: Int,
    _ body: (inout UnsafeMutablePointer<UInt8>) -> Void
  ) {
    let layout = layout
    separate(andWriteAtMost: name.count &+ 5 &+ most) { end in
      end.put(quoted: name)
      if layout == .pretty { end.put(Self.space) }
      end.put(UInt8(ascii: ":"))
      if layout != .line { end.put(Self.space) }
      body(&end)
    }
  }

  /// Writes the beginning of a value or all of it, no more than so many bytes, with what stands before it.
  @inline(__always)
  mutating func begin(atMost most: Int, _ body: (inout UnsafeMutablePointer<UInt8>) -> Void) {
    if isNamed || level == outerLevel {
      isNamed = false
      write(atMost: most, body)
    } else {
      separate(andWriteAtMost: most, body)
    }
  }

  /// Writes what stands before a member of the object or array at hand, and then no more than so many bytes.
  @inline(__always)
  private mutating func separate(
    andWriteAtMost most: Int, _ body: (inout UnsafeMutablePointer<UInt8>) -> Void
  ) {
    let hasComma = !isEmpty
    let indent = breaksLines ? 2 * level : -1
    let hasSpace = hasComma && layout != .line
    isEmpty = false
    write(atMost: max(indent, 0) &+ 2 &+ most) { end in
      if hasComma { end.put(UInt8(ascii: ",")) }
      if indent >= 0 {
        end.put(UInt8(ascii: "\n"))
        end.put(spaces: indent)
      } else if hasSpace {
        end.put(Self.space)
      }
      body(&end)
    }
  }

  /// Whether each member of the object or array at hand stands on a line of its own.
  private var breaksLines: Bool { level < oneLineLevel }

  static let quote = UInt8(ascii: "\"")
  private static let space = UInt8(ascii: " ")

  /// Writes a value that stands for itself.
  mutating func literal(_ text: StaticString) {
    begin(atMost: text.utf8CodeUnitCount) { $0.put(text.utf8) }
  }

  /// Writes no more than so many bytes, each where `body` has moved the end to.
  @inline(__always)
  private mutating func write(
    atMost most: Int, _ body: (inout UnsafeMutablePointer<UInt8>) -> Void
  ) {
    if bytes.count - count <= most { beginPiece(for: most) }
    let place = count
    count = bytes.withUnsafeMutableBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return place }
      var end = start + place
      body(&end)
      return end - start
    }
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

extension StaticString {
  @inline(__always)
  var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}

// Writes where there is room, and moves on behind that.
extension UnsafeMutablePointer<UInt8> {
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    pointee = byte
    self += 1
  }

  @inline(__always)
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    // No bytes that are written lie among those that are read.
    initialize(from: start, count: bytes.count)
    self += bytes.count
  }

  @inline(__always)
  mutating func put(quoted text: UnsafeBufferPointer<UInt8>) {
    put(JSONWriter.quote)
    put(text)
    put(JSONWriter.quote)
  }

  @inline(__always)
  mutating func put(spaces count: Int) {
    initialize(repeating: UInt8(ascii: " "), count: count)
    self += count
  }

  /// Writes no more than `Int.mostDigits` bytes.
  mutating func put(_ number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var count = 1
    var bound: UInt = 10
    while count < 19, rest >= bound {
      count &+= 1
      bound &*= 10
    }
    var place = self + count
    self = place
    repeat {
      place -= 1
      place.pointee = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }
}
