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
    note(
      .wrongValue(key: entry.name, kind), at: Self.isNull(entry.value) ? entry.key : entry.value)
  }

  /// Notes a fault at a node.
  /// - Parameter offset: in characters of the scalar, where the fault is a part of it.
  mutating func note(_ fault: SettingsFault, at node: Node, offset: Int? = nil) {
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
    note(fault, at: Position(line: line, column: column), length: length)
  }

  mutating func note(_ fault: SettingsFault, at position: Position, length: Int) {
    problems.append(SettingsProblem(source, at: position, length: length, fault))
  }

  mutating func append(_ more: [SettingsProblem]) { problems += more }
}
