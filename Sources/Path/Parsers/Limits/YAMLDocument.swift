package import Yams

/// Why YAML is not read although it may be well formed: what stands in few lines asks for too much.
package enum YAMLExcess: Error, Sendable, Equatable {
  /// Values stand too deeply in one another; libyaml says where.
  case nesting(line: Int, column: Int)
  /// Aliases (`*name`) stand for values with aliases in them, over and over.
  case aliases
}

/// Composes YAML whose writer nobody knows.
package enum YAMLDocument {
  /// Values of a document with all that its aliases stand for; a thousand times those of long settings.
  private static let mostValues = 1_000_000
  /// Levels of values that a chain of aliases may build up. Yams' values are freed by recursion, for
  /// which a thread's stack has room several times over.
  private static let deepest = 10_000

  /// Composes a text whose lines CRLF, LF and CR end, as editors count them and YAML 1.2 does (5.4); the
  /// marks of nodes and errors count these.
  /// - Returns: the root; `nil` for no value.
  /// - Throws: `YAMLExcess`, or Yams' error.
  package static func compose(_ yaml: String) throws -> Node? {
    let yaml = withoutOldLineEnds(yaml)
    let shape = YAMLShape(yaml)
    if shape.aliases > 0 {
      // Without aliases nothing stands deeper than libyaml allows, however many brackets a quoted text has.
      guard shape.chain * shape.nesting <= deepest, !shape.mayMultiplyKeys else {
        throw YAMLExcess.aliases
      }
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch YamlError.parser(_, let problem, let mark, _) where problem.hasPrefix("Maximum nesting")
    {
      throw YAMLExcess.nesting(line: mark.line, column: mark.column)
    }
    if let root, shape.aliases > 0, !isWithinLimit(root) { throw YAMLExcess.aliases }
    return root
  }

  /// The text with a space for each character that ends a line in YAML 1.1, libyaml's, and in nothing else
  /// that people edit.
  private static func withoutOldLineEnds(_ yaml: String) -> String {
    let old: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
    guard yaml.unicodeScalars.contains(where: old.contains) else { return yaml }
    var text = String.UnicodeScalarView()
    for scalar in yaml.unicodeScalars { text.append(old.contains(scalar) ? " " : scalar) }
    return String(text)
  }

  private static func isWithinLimit(_ root: Node) -> Bool {
    var count = 0
    var waiting = [root]
    while let node = waiting.popLast() {
      count += 1
      if count + waiting.count > mostValues { return false }
      switch node {
      case .mapping(let mapping):
        for (key, value) in mapping {
          waiting.append(key)
          waiting.append(value)
        }
      case .sequence(let values): waiting += values
      case .scalar, .alias: break
      }
    }
    return true
  }
}

/// What aliases and brackets a YAML text has, found by its marks alone; texts in quotation marks count, too.
private struct YAMLShape {
  private(set) var aliases = 0
  /// How often an anchor follows an alias: as many values can stand in one another by aliases.
  private(set) var chain = 1
  /// How deeply values can stand in one another without aliases.
  private(set) var nesting = 1
  private var anchors = 0
  private var hasLongKey = false

  /// Whether keys may be lists of lists of aliases: to compare keys, Yams goes over all that they stand for.
  var mayMultiplyKeys: Bool { hasLongKey && anchors > 1 && aliases > 15 }

  init(_ yaml: String) {
    var yaml = yaml
    yaml.withUTF8 { read($0) }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var brackets = 0
    var indentation = 0
    var isIndentation = true
    var isAfterAlias = false
    var isAtStart = true
    for (offset, byte) in bytes.enumerated() {
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : .lineFeed
      if isAtStart, byte == UInt8(ascii: "&"), !next.isMarkupSpace {
        anchors += 1
        if isAfterAlias { chain += 1 }
        isAfterAlias = false
      } else if isAtStart, byte == UInt8(ascii: "*"), !next.isMarkupSpace {
        aliases += 1
        isAfterAlias = true
        hasLongKey = hasLongKey || isKey(from: offset, bytes)
      } else if isAtStart, byte == UInt8(ascii: "?"), next.isMarkupSpace {
        hasLongKey = true
      }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        brackets = max(0, brackets - 1)
        hasLongKey = hasLongKey || isBeforeColon(offset + 1, bytes)
      default: break
      }
      if byte.isLineEnd {
        isIndentation = true
        indentation = 0
      } else if isIndentation,
        byte.isBlank || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?")
      {
        indentation += 1
      } else {
        isIndentation = false
      }
      nesting = max(nesting, brackets + indentation)
      isAtStart = byte.isMarkupSpace || "[{,:".utf8.contains(byte)
    }
  }

  /// Whether the alias that begins at an offset is a key.
  private func isKey(from start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = start
    while offset < bytes.count, !bytes[offset].isMarkupSpace { offset += 1 }
    return isBeforeColon(offset, bytes)
  }

  private func isBeforeColon(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = start
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    return offset < bytes.count && bytes[offset] == UInt8(ascii: ":")
  }
}
