package import Files
package import Phrases
package import SourceText

/// A file that says which drafts are written for which phrases: a table in CSV or TSV as keyword
/// tools and Search Console export it, or a list of phrases for every draft, one per line.
package struct PhraseSheet: Sendable {
  /// Whose phrase a row is.
  enum Target: Sendable {
    case everyDraft
    case files(Glob)
    case page(PageAddress)
    /// What is not there at its path, and so may be a file anywhere by the end of its path.
    case named(DraftName, path: [String])
  }

  struct Row: Sendable {
    let target: Target
    let phrase: PhraseSetting
    /// Searches a month, or clicks where those are not known.
    let demand: Double?
  }

  /// As a person in the current folder writes it.
  package let name: String
  let rows: [Row]
  /// The rows for every draft, and those that have to be tried on each.
  private var open: [Int] = []
  /// The rows of a file or folder that is named in full.
  private var ofPath: [[String]: [Int]] = [:]
  private var ofPage: [PageAddress: [Int]] = [:]
  private var ofName: [String: [Int]] = [:]
  /// Whether the sheet is a table that does not say which draft a phrase is for.
  package let isWithoutDrafts: Bool

  /// How many phrases it names.
  package var count: Int { rows.count }

  /// Its phrases in the order of the file, with searches a month, or clicks where those are not known.
  package var entries: [(phrase: TargetPhrase, demand: Double?)] {
    rows.map { ($0.phrase.phrase, $0.demand) }
  }

  /// The phrases of a draft, the most searched for first; those without a figure follow in the
  /// order of the file.
  /// - Parameter names: the draft's path from the folder of the settings.
  package func phrases(ofDraft names: [String]) -> [PhraseSetting] {
    var found = open.filter { index in
      if case .files(let glob) = rows[index].target { glob.matches(names) } else { true }
    }
    for count in names.indices { found += ofPath[Array(names[...count])] ?? [] }
    if let page = PageAddress(ofDraft: names) { found += ofPage[page] ?? [] }
    for key in DraftName.keys(ofDraft: names) {
      found += (ofName[key] ?? []).filter { index in
        if case .named(let name, _) = rows[index].target {
          name.hasFolders(of: names)
        } else {
          false
        }
      }
    }
    return Set(found).sorted { a, b in
      (-(rows[a].demand ?? -1), a) < (-(rows[b].demand ?? -1), b)
    }
    .map { rows[$0].phrase }
  }

  /// Whether a file of a name is a table and no list.
  package static func isTable(_ name: String) -> Bool {
    [".csv", ".tsv", ".tab"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Reads a file; its drafts are those of the current folder.
  /// - Throws: everything that is wrong with it.
  package init(file path: String) throws(SettingsFailure) {
    try self.init(try SettingsText.source(NormalPath(path)), folder: .current)
  }

  /// The rows of several sheets; `nil` for none.
  package init?(joining sheets: [PhraseSheet]) {
    guard let first = sheets.first else { return nil }
    self.init(
      name: first.name, rows: sheets.flatMap(\.rows),
      isWithoutDrafts: sheets.allSatisfy(\.isWithoutDrafts))
  }

  /// Reads a file's text.
  /// - Parameter folder: what paths of drafts start from.
  /// - Throws: everything that is wrong with it.
  package init(_ source: SourceFile, folder: NormalPath = .current) throws(SettingsFailure) {
    if Self.isTable(source.name) {
      let (rows, isWithoutDrafts) = try Self.table(source, folder)
      self.init(name: source.name, rows: rows, isWithoutDrafts: isWithoutDrafts)
    } else {
      self.init(name: source.name, rows: try Self.list(source), isWithoutDrafts: false)
    }
  }

  private init(name: String, rows: [Row], isWithoutDrafts: Bool) {
    self.name = name
    self.rows = rows
    self.isWithoutDrafts = isWithoutDrafts
    for (index, row) in rows.enumerated() {
      switch row.target {
      case .everyDraft: open.append(index)
      case .page(let address): ofPage[address, default: []].append(index)
      case .named(let name, let path):
        ofName[name.key, default: []].append(index)
        ofPath[path, default: []].append(index)
      case .files(let glob):
        if let path = glob.plainPath {
          ofPath[path, default: []].append(index)
        } else {
          open.append(index)
        }
      }
    }
  }

  private static func list(_ source: SourceFile) throws(SettingsFailure) -> [Row] {
    var rows: [Row] = []
    var problems: [SettingsProblem] = []
    for (line, text) in source.listEntries {
      do {
        let phrase = try PhraseParser.parse(
          text, source: .phraseFile(name: source.name, line: line))
        let origin = Origin.file(name: source.name, line: line)
        rows.append(
          Row(target: .everyDraft, phrase: PhraseSetting(phrase, origin), demand: nil))
      } catch {
        problems.append(SettingsProblem(file: source.name, line: line, .badPhrase(error)))
      }
    }
    if rows.isEmpty && problems.isEmpty {
      problems.append(SettingsProblem(file: source.name, .noPhrases))
    }
    guard problems.isEmpty else { throw SettingsFailure(problems: problems) }
    return rows
  }

  private static func table(
    _ source: SourceFile, _ folder: NormalPath
  ) throws(SettingsFailure) -> (rows: [Row], isWithoutDrafts: Bool) {
    let name = source.name
    let table: SheetTable
    do {
      table = try SheetTable(String(decoding: source.utf8, as: UTF8.self), name: name)
    } catch {
      throw SettingsFailure(problems: [error])
    }
    var reader = SheetReader(table: table, name: name, folder: folder)
    let rows = table.rows.compactMap { reader.read($0) }
    if reader.problems.isEmpty && rows.isEmpty {
      reader.problems.append(SettingsProblem(file: name, .noPhrases))
    }
    guard reader.problems.isEmpty else { throw SettingsFailure(problems: reader.problems) }
    return (rows, table.columns[.draft] == nil)
  }
}

/// Reads the rows of a table and gathers what is wrong with them.
private struct SheetReader {
  let table: SheetTable
  let name: String
  let folder: NormalPath
  var problems: [SettingsProblem] = []

  /// `nil` for a row that is wrong, or that names no draft or no phrase, as rows of a plan do.
  mutating func read(_ row: SheetTable.Row) -> PhraseSheet.Row? {
    guard let text = field(.phrase, row), !text.isEmpty else { return nil }
    var target = PhraseSheet.Target.everyDraft
    var isRight = true
    if let draft = field(.draft, row) {
      if draft.isEmpty { return nil }
      if let address = PageAddress(draft) {
        target = .page(address)
      } else {
        do {
          target = Self.target(try Glob(draft), in: folder)
        } catch {
          note(.badGlob(Glob.excerpt(of: draft), error.kind), row, &isRight)
        }
      }
    }
    var phrase: TargetPhrase?
    do {
      phrase = try parsed(text, of: row)
    } catch {
      note(.badPhrase(error), row, &isRight)
    }
    // Commas between terms part them into cells that nobody would read.
    if let surplus = row.fields.dropFirst(table.header.fields.count).first(where: { !$0.isEmpty }) {
      note(.surplusCells(surplus), row, &isRight)
    }
    let volume = number(.volume, row, &isRight)
    let clicks = number(.clicks, row, &isRight)
    guard isRight, let phrase else { return nil }
    let origin = Origin.file(name: name, line: row.line)
    return PhraseSheet.Row(
      target: target, phrase: PhraseSetting(phrase, origin), demand: volume ?? clicks)
  }

  /// What is there at its path is that file or folder; another name is that of a file anywhere.
  private static func target(_ glob: Glob, in folder: NormalPath) -> PhraseSheet.Target {
    guard let path = glob.plainPath, !NormalPath(path.joined(separator: "/"), from: folder).exists,
      let name = DraftName(path)
    else { return .files(glob) }
    return .named(name, path: path)
  }

  private func parsed(
    _ text: String, of row: SheetTable.Row
  ) throws(PhraseError) -> TargetPhrase {
    let source = PhraseSource.phraseFile(name: name, line: row.line)
    do {
      return try PhraseParser.parse(text, source: source)
    } catch .unclosedQuote {
      // People search for 24" モニター; in an export the mark is a plain character.
      return try PhraseParser.parse(text, source: source, readsQuotes: false)
    }
  }

  /// Without white space around it; `nil` where there is no such column.
  private func field(_ column: SheetColumn, _ row: SheetTable.Row) -> String? {
    guard let index = table.columns[column] else { return nil }
    return index < row.fields.count ? String(row.fields[index][...].trimmed) : ""
  }

  private mutating func number(
    _ column: SheetColumn, _ row: SheetTable.Row, _ isRight: inout Bool
  ) -> Double? {
    guard let text = field(column, row), let index = table.columns[column] else { return nil }
    switch SheetNumber.read(text) {
    case .none: return nil
    case .number(let number): return number
    case .bad:
      note(.badNumber(text, header: table.header.fields[index]), row, &isRight)
      return nil
    }
  }

  private mutating func note(
    _ fault: SettingsFault, _ row: SheetTable.Row, _ isRight: inout Bool
  ) {
    problems.append(SettingsProblem(file: name, line: row.line, fault))
    isRight = false
  }
}
