internal import SourceText
internal import Yams

/// A key of a mapping with its value.
struct Entry {
  let name: String
  let key: Node
  let value: Node
}

/// Reads YAML nodes one at a time and gathers what is wrong with them.
struct NodeReader {
  let source: SourceFile
  private(set) var problems: [SettingsProblem] = []

  init(_ source: SourceFile) { self.source = source }

  func origin(of node: Node) -> Origin { .file(name: source.name, line: node.mark?.line ?? 1) }

  // What a node holds; `nil` where it is of another kind.

  /// The text of a scalar that is not null, as written.
  func text(_ node: Node) -> String? {
    guard let scalar = node.scalar, !Self.isNull(node) else { return nil }
    return scalar.string
  }

  /// A plain decimal number.
  func number(_ node: Node) -> Double? {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any,
      scalar.string.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }),
      let number = Double(scalar.string), number.isFinite
    else { return nil }
    return number
  }

  func items(_ node: Node) -> [Node]? { node.sequence.map(Array.init) }

  /// One text or a list of them.
  func oneOrMore(_ node: Node) -> [Node]? { text(node) != nil ? [node] : items(node) }

  static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// The entries of a mapping; a key that is not text is noted and left out.
  mutating func entries(_ node: Node) -> [Entry]? {
    guard let mapping = node.mapping else { return nil }
    var entries: [Entry] = []
    for (key, value) in mapping {
      if let name = text(key) {
        entries.append(Entry(name: name, key: key, value: value))
      } else {
        note(.keyIsNotText, at: key)
      }
    }
    return entries
  }

  // What is wrong.

  /// Notes that a value is of the wrong kind, at the key where there is no value to point to.
  mutating func refuse(_ entry: Entry, wants kind: ValueKind) {
    if noteMistypedColon(in: entry.value) { return }
    note(
      .wrongValue(key: entry.name, kind), at: Self.isNull(entry.value) ? entry.key : entry.value)
  }

  /// Notes a mistyped colon of a text that should have been a key and its value.
  /// - Returns: whether there is one.
  mutating func noteMistypedColon(in node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain,
      let (_, mark, offset) = MistypedMark.afterKey(scalar.string)
    else { return false }
    note(.mistypedMark(mark), at: node, offset: offset)
    return true
  }

  /// Notes a fault at a node.
  /// - Parameter offset: in characters of the scalar, where the fault is a part of it.
  mutating func note(_ fault: SettingsFault, at node: Node, offset: Int? = nil) {
    problems.append(SettingsProblem(at: place(of: node, offset: offset), fault))
  }

  /// Notes a fault of what may be anything: it is not shown.
  mutating func noteUnquoted(_ fault: SettingsFault, at node: Node) {
    let position = Position(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    problems.append(SettingsProblem(beforeFailure: position, of: source, fault))
  }

  /// - Parameter offset: in characters of the scalar, where a part of it is meant.
  func place(of node: Node, offset: Int? = nil) -> FilePlace {
    let line = node.mark?.line ?? 1
    var column = node.mark?.column ?? 1
    var length = 1
    if let scalar = node.scalar {
      let isPlain = scalar.style == .plain || scalar.style == .any
      length = scalar.string.unicodeScalars.count + (isPlain ? 0 : 2)
      if let offset, isPlain {
        column += scalar.string.prefix(offset).unicodeScalars.count
        length = 1
      }
    }
    return FilePlace(source, at: Position(line: line, column: column), length: length)
  }

  mutating func append(_ more: [SettingsProblem]) { problems += more }
}
