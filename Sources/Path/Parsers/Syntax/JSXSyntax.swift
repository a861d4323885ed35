/// MDX in Markdown: imports and exports, comments and expressions in braces, components.
extension SyntaxScan {
  /// `import X from '…'`, `import '…'`, `export const x = …` up to a blank line.
  mutating func readModuleLine() -> Bool {
    guard isModuleLine else { return false }
    let start = offset
    var line = start
    repeat { line = nextLine(from: line) } while line < bytes.count && !isBlankLine(line)
    take(start..<line)
    offset = line
    return true
  }

  private var isModuleLine: Bool {
    guard starts("import ") || starts("export ") else { return false }
    let end = lineEnd(from: offset)
    let rest = bytes[skipBlanks(offset + 7)..<end]
    if starts("export ") {
      return ["const ", "let ", "var ", "default ", "function ", "async ", "class ", "{", "* "]
        .contains { rest.starts(with: $0.utf8) }
    }
    guard let first = rest.first, first.isLetter || "{*'\"_$".utf8.contains(first) else {
      return false
    }
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") { return rest.count > 2 }
    if first == UInt8(ascii: "{"), !rest.contains(UInt8(ascii: "}")) { return true }
    let words = String(decoding: rest, as: UTF8.self)
    return words.contains(" from '") || words.contains(" from \"")
  }

  private func isBlankLine(_ line: Int) -> Bool { skipBlanks(line) == lineEnd(from: line) }

  /// `{/* … */}`, and in MDX `{expression}`.
  mutating func readBraces(isMDX: Bool) -> Bool {
    if starts("{/*") {
      guard let end = next(Array("*/}".utf8), from: offset + 3) else { return false }
      take(offset..<end + 3)
      offset = end + 3
      return true
    }
    guard isMDX, let end = endOfBraces(from: offset) else { return false }
    take(offset..<end)
    offset = end
    return true
  }

  /// The offset after the brace that closes the one at an offset, strings and templates considered.
  private func endOfBraces(from start: Int) -> Int? {
    var depth = 0
    var quote: UInt8?
    // A bound, so that open braces without an end take no quadratic time.
    for index in start..<min(bytes.count, start + 4_000) {
      let byte = bytes[index]
      if let open = quote {
        if byte == open, bytes[index - 1] != .backslash { quote = nil }
      } else if byte == 0x22 || byte == 0x27 || byte == 0x60 {
        quote = byte
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return nil
  }

  /// A tag with values in braces, or of a component (`<Card …>`, `</Card>`, `<>`).
  mutating func readComponent(isMDX: Bool) -> Bool {
    var index = offset + 1
    let isClosing = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let name = bytes[index...].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") }
    guard !name.isEmpty || isMDX else { return false }
    var braces: [Range<Int>] = []
    guard let end = tagEnd(from: name.endIndex, braces: &braces) else { return false }
    let isUppercase = name.first.map { $0.isLetter && $0 & 0x20 == 0 } ?? true
    let isComponent =
      isUppercase && (name.isEmpty || name.contains { $0.isLetter && $0 & 0x20 != 0 })
    if name.isEmpty, end > name.endIndex + 1 { return false }
    if isComponent {
      take(offset..<end)
    } else {
      guard !braces.isEmpty else { return false }
      for range in braces { takeAttribute(range) }
    }
    offset = end
    return true
  }

  /// Makes of a value in braces, or of `{...props}`, letters of an attribute; what stands beside the latter is
  /// no part of that. Spaces would be the indentation of code where a line begins within the braces.
  private mutating func takeAttribute(_ braces: Range<Int>) {
    let isValue = bytes[braces.lowerBound - 1] == UInt8(ascii: "=")
    if isValue { return take(braces, .letter) }
    let inside = braces.lowerBound + 1..<braces.upperBound - 1
    take(braces.lowerBound..<inside.lowerBound, .space)
    take(inside, .letter)
    take(inside.upperBound..<braces.upperBound, .space)
  }

  private func tagEnd(from start: Int, braces: inout [Range<Int>]) -> Int? {
    var index = start
    let limit = min(bytes.count, start + 4_000)
    if start < limit, !bytes[start].isMarkupSpace, bytes[start] != .greater,
      bytes[start] != UInt8(ascii: "/")
    {
      return nil
    }
    while index < limit {
      switch bytes[index] {
      case .greater: return index + 1
      case .less: return nil
      case UInt8(ascii: "{"):
        guard let end = endOfBraces(from: index) else { return nil }
        braces.append(index..<end)
        index = end
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let quote = bytes[index]
        guard let end = bytes[(index + 1)..<limit].firstIndex(of: quote) else { return nil }
        index = end + 1
      default: index += 1
      }
    }
    return nil
  }
}
