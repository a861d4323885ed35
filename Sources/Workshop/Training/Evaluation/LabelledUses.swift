package import Vocabulary

/// A sentence in which a person has marked the uses of a term.
package struct LabelledUses: Sendable {
  package struct Use: Sendable, Equatable {
    /// UTF-8 of the sentence.
    package let range: Range<Int>
    package let kind: MatchKind

    package init(range: Range<Int>, kind: MatchKind) {
      self.range = range
      self.kind = kind
    }
  }

  /// What is wrong with a line; 1-based.
  package struct BadLine: Error, CustomStringConvertible {
    package let line: Int
    package let reason: String
    package var description: String { "line \(line): \(reason)" }
  }

  package let line: Int
  package let term: String
  package let utf8: [UInt8]
  package let uses: [Use]
  /// Why the uses are as they are.
  package let reason: String

  /// Reads lines of four columns with tabs between: the term, the sentence with each use in [ ], the
  /// uses' kinds with commas between (`-` for none), the reason. Lines that begin with `#` and blank
  /// ones are passed over.
  package static func read(_ file: String) throws(BadLine) -> [LabelledUses] {
    var cases: [LabelledUses] = []
    for (index, line) in file.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      cases.append(try LabelledUses(line, number: index + 1))
    }
    return cases
  }

  private init(_ text: Substring, number: Int) throws(BadLine) {
    let columns = text.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 4 else {
      throw BadLine(line: number, reason: "4 columns are needed, there are \(columns.count)")
    }
    let (utf8, ranges) = Self.marked(columns[1])
    let names = columns[2] == "-" ? [] : columns[2].split(separator: ",")
    guard names.count == ranges.count else {
      throw BadLine(line: number, reason: "\(ranges.count) marks and \(names.count) kinds")
    }
    var uses: [Use] = []
    for (name, range) in zip(names, ranges) {
      guard let kind = MatchKind(rawValue: String(name)) else {
        throw BadLine(line: number, reason: "\(name) is not a kind of use")
      }
      uses.append(Use(range: range, kind: kind))
    }
    line = number
    term = String(columns[0])
    self.utf8 = utf8
    self.uses = uses
    reason = String(columns[3])
  }

  private static func marked(_ text: Substring) -> (utf8: [UInt8], ranges: [Range<Int>]) {
    var utf8: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["): start = utf8.count
      case UInt8(ascii: "]"): ranges.append(start..<utf8.count)
      default: utf8.append(byte)
      }
    }
    return (utf8, ranges)
  }
}
