internal import SwiftCSV

/// The rows of a table in CSV or TSV, with the lines on which they start.
struct SheetTable {
  struct Row {
    /// 1-based.
    let line: Int
    let fields: [String]
  }

  /// The row that names the columns, and those below it.
  let header: Row
  let rows: [Row]
  /// The position of each known column; the first of several.
  let columns: [SheetColumn: Int]

  /// Exports have lines of title before the header; more than this have not been seen.
  private static let longestPreamble = 10

  /// - Parameter name: the file's name for problems.
  init(_ text: String, name: String) throws(SettingsProblem) {
    let candidates: [CSVDelimiter] = [.comma, .tab, .semicolon]
    for delimiter in candidates {
      let head = Self.rows(of: text, delimiter, limit: Self.longestPreamble).rows
      guard let index = head.firstIndex(where: { Self.columns(of: $0)[.phrase] != nil }) else {
        continue
      }
      let (rows, fault) = Self.rows(of: text, delimiter, limit: nil)
      if let fault { throw SettingsProblem(file: name, line: fault.line, fault.fault) }
      header = rows[index]
      self.rows = Array(rows.dropFirst(index + 1))
      columns = Self.columns(of: header)
      return
    }
    let (rows, _) = Self.rows(of: text, CSVDelimiter.guessed(string: text), limit: 1)
    let headers = (rows.first?.fields ?? []).filter { !$0.isEmpty }
    throw SettingsProblem(
      file: name, line: rows.first?.line ?? 1,
      .noPhraseColumn(headers: headers, known: SheetColumn.phraseHeaders))
  }

  private static func columns(of row: Row) -> [SheetColumn: Int] {
    var columns: [SheetColumn: Int] = [:]
    for (index, field) in row.fields.enumerated() {
      guard let column = SheetColumn(header: field), columns[column] == nil else { continue }
      columns[column] = index
    }
    return columns
  }

  /// A last row that must come out as it went in: where it does not, a quotation mark is open.
  private static let end = "end of the sheet"

  private static func rows(
    of text: String, _ delimiter: CSVDelimiter, limit: Int?
  ) -> (rows: [Row], fault: (line: Int, fault: SettingsFault)?) {
    var rows: [Row] = []
    var line = 1
    do {
      let csv = try EnumeratedCSV(
        string: limit == nil ? text + "\n" + end : text, delimiter: delimiter, loadColumns: false,
        rowLimit: 0)
      try csv.enumerateAsArray(startAt: 0, rowLimit: limit) { fields in
        rows.append(Row(line: line, fields: fields))
        line += 1 + fields.reduce(0) { $0 + $1.count(where: \.isNewline) }
      }
    } catch CSVParseError.quotation(let message), CSVParseError.generic(let message) {
      return (rows, (line, .badTable(reason: message)))
    } catch {
      return (rows, (line, .badTable(reason: "\(error)")))
    }
    if limit == nil, let last = rows.popLast(), last.fields != [end] {
      return (rows, (last.line, .unclosedQuote))
    }
    return (rows, nil)
  }
}
