internal import Foundation

/// Drafts that people have labelled by an editor's standard before any program judged them.
///
/// A folder with `index.tsv` (file, label, kind, phrase, note) and, if it has pairs, `pairs.tsv` (better,
/// worse, phrase, why, type), each with a line of names first.
package struct JudgementSet: Sendable {
  package enum Label: String, Sendable, CaseIterable {
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
    drafts = try TableFile(folder + "/index.tsv", columns: 5).rows.map { row in
      guard let label = Label(rawValue: row.cells[1]) else {
        throw TableError.unknownLabel(
          row.cells[1], line: row.line, known: Label.allCases.map(\.rawValue))
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
      : TableFile(pairTable, columns: 5).rows.map { row in
        Pair(
          better: folder + "/" + row.cells[0], worse: folder + "/" + row.cells[1],
          phrase: row.cells[2], kind: row.cells[4])
      }
  }

  /// What an earlier state of kwaudit gave a folder's drafts: `scores-before.tsv` (label, score).
  package static func earlierScores(folder: String) throws -> [(Label, Double)] {
    try TableFile(folder + "/scores-before.tsv", columns: 2).rows.compactMap { row in
      guard let label = Label(rawValue: row.cells[0]), let score = Double(row.cells[1]) else {
        return nil
      }
      return (label, score)
    }
  }
}
