/// A comparison as `git diff --unified=0` prints it.
enum Patch {
  /// The changed lines of each file, by its new name. A file without a change of lines, such as a
  /// binary one, is not among them.
  static func changedLines(_ patch: [UInt8]) -> [GitPath: ChangedLines] {
    var files: [GitPath: ChangedLines] = [:]
    var file: GitPath?
    // Lines of the files begin with + - or \ here; how many of them are left to come.
    var left = 0
    for line in patch.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if left > 0, let first = line.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
      {
        left -= 1
      } else if line.starts(with: "diff --git ".utf8) {
        file = nil
      } else if line.starts(with: "+++ ".utf8) {
        file = newName(line.dropFirst(4))
      } else if line.starts(with: "@@ -".utf8), let file, let hunk = Hunk(line) {
        files[file, default: ChangedLines()].add(start: hunk.start, count: hunk.count)
        left = hunk.oldCount + hunk.count
      }
    }
    return files
  }

  /// Reads `b/name`, with a tab at its end where the name has a space, or `"b/na\"me"`.
  private static func newName(_ text: ArraySlice<UInt8>) -> GitPath? {
    let tab = UInt8(ascii: "\t")
    let text = text.last == tab ? text.dropLast() : text
    let name = text.first == UInt8(ascii: "\"") ? unquoted(text) : Array(text)
    guard name.starts(with: "b/".utf8) else { return nil }
    return GitPath(name.dropFirst(2))
  }

  /// The name in quotation marks as C writes strings.
  static func unquoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var name: [UInt8] = []
    var rest = text.dropFirst().dropLast()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        name.append(byte)
        continue
      }
      if let digit = octal(escape) {
        var value = digit
        for _ in 0..<2 {
          guard let next = rest.first.flatMap(octal) else { break }
          value = value &* 8 &+ next
          rest.removeFirst()
        }
        name.append(value)
      } else {
        name.append(escapes[escape] ?? escape)
      }
    }
    return name
  }

  private static func octal(_ byte: UInt8) -> UInt8? {
    (0x30...0x37).contains(byte) ? byte - 0x30 : nil
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): 0x09,
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "v"): 0x0B, UInt8(ascii: "f"): 0x0C,
    UInt8(ascii: "r"): 0x0D,
  ]
}

/// The head of a stretch of changed lines: `@@ -12,3 +14,0 @@`.
private struct Hunk {
  let oldCount: Int
  let start: Int
  let count: Int

  init?(_ line: ArraySlice<UInt8>) {
    let fields = line.split(separator: 0x20)
    guard fields.count >= 3, let old = Self.numbers(fields[1]), let new = Self.numbers(fields[2])
    else { return nil }
    oldCount = old.count
    start = new.start
    count = new.count
  }

  /// Reads `+14,0`; a count of 1 is left out.
  private static func numbers(_ field: ArraySlice<UInt8>) -> (start: Int, count: Int)? {
    let parts = field.dropFirst().split(separator: UInt8(ascii: ","))
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard let start = parts.first ?? nil, parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return (start, 1) }
    guard let count = parts[1] else { return nil }
    return (start, count)
  }
}
