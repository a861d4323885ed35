internal import Foundation

/// A table of tab-separated cells with a line of names first.
struct TableFile {
  let rows: [(line: Int, cells: [String])]

  /// - Throws: where the file cannot be read, or a line of it has another number of cells.
  init(_ path: String, columns: Int) throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    rows = try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .dropFirst()
      .filter { !$0.element.isEmpty }.map { index, line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == columns else {
          throw TableError.columns(cells.count, expected: columns, line: index + 1)
        }
        return (index + 1, cells)
      }
  }
}

package enum TableError: Error, CustomStringConvertible {
  case unknownLabel(String, line: Int, known: [String])
  case columns(Int, expected: Int, line: Int)

  package var description: String {
    switch self {
    case .unknownLabel(let label, let line, let known):
      "line \(line): a label is \(known.joined(separator: " or ")), not \(label)"
    case .columns(let count, let expected, let line):
      "line \(line): \(expected) columns expected, not \(count)"
    }
  }
}
