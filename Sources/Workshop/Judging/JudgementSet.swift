internal import Foundation

/// Drafts that people have labelled by an editor's standard before any program judged them.
///
/// A folder with `index.tsv` (file, label, kind, phrase, note) and, if it has pairs, `pairs.tsv` (better,
/// worse, phrase, why, type), each with a line of names first.
package struct JudgementSet: Sendable {
  package enum Label: String, Sendable {
    /// An editor objects to its repetition.
    case stuffed
    /// An editor accepts it, however often it repeats a word.
    case natural
  }

  package struct Draft: Sendable {
    package let path: String
    /// The path as the index has it.
    package let name: String
    package let label: Label
    package let kind: String
    package let phrase: String
  }

  /// Two drafts for one phrase, of which an editor prefers the first.
  package struct Pair: Sendable {
    package let better: String
    package let worse: String
    package let phrase: String
    /// What is the matter with the worse one: `stuffed`, `lacking`, `off-topic`.
    package let kind: String
  }

  package let drafts: [Draft]
  package let pairs: [Pair]

  /// - Throws: where a table cannot be read, or a line of it lacks a column or has another label.
  package init(folder: String) throws {
    drafts = try Self.rows(of: folder + "/index.tsv").map { row in
      guard let label = Label(rawValue: row.cells[1]) else {
        throw JudgementSetError.unknownLabel(row.cells[1], line: row.line)
      }
      return Draft(
        path: folder + "/" + row.cells[0], name: row.cells[0], label: label, kind: row.cells[2],
        phrase: row.cells[3])
    }
    let pairTable = folder + "/pairs.tsv"
    let hasPairs = FileManager.default.fileExists(atPath: pairTable)
    pairs =
      try !hasPairs
      ? []
      : Self.rows(of: pairTable).map { row in
        Pair(
          better: folder + "/" + row.cells[0], worse: folder + "/" + row.cells[1],
          phrase: row.cells[2], kind: row.cells[4])
      }
  }

  private static func rows(of path: String) throws -> [(line: Int, cells: [String])] {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .dropFirst()
      .filter { !$0.element.isEmpty }.map { index, line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 5 else {
          throw JudgementSetError.columns(cells.count, line: index + 1)
        }
        return (index + 1, cells)
      }
  }
}

package enum JudgementSetError: Error, CustomStringConvertible {
  case unknownLabel(String, line: Int)
  case columns(Int, line: Int)

  package var description: String {
    switch self {
    case .unknownLabel(let label, let line):
      "line \(line): a label is stuffed or natural, not \(label)"
    case .columns(let count, let line): "line \(line): 5 columns expected, not \(count)"
    }
  }
}
