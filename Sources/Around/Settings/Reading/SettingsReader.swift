internal import Files
internal import SourceText
internal import Yams

/// Reads the values of a settings file, each key by itself, and gathers everything that is wrong.
struct SettingsReader {
  var nodes: NodeReader
  /// What the paths and globs of the file start from.
  let folder: NormalPath
  /// Sheets that were read, by path; two keys can name the same.
  private var sheets: [NormalPath: PhraseSheet] = [:]

  init(_ source: SourceFile, folder: NormalPath) {
    nodes = NodeReader(source)
    self.folder = folder
  }

  mutating func read(_ root: Node) -> Settings {
    var settings = Settings()
    guard let entries = nodes.entries(root) else {
      if nodes.noteMistypedColon(in: root) { return settings }
      nodes.noteUnquoted(.wrongValue(key: nodes.source.name, .settings), at: root)
      return settings
    }
    for entry in entries { read(entry, as: SettingDescriptor.all, into: &settings) }
    return settings
  }

  /// Reads the value of a key.
  /// - Parameters:
  ///   - known: the settings that the key may name.
  ///   - others: keys that are allowed besides.
  mutating func read(
    _ entry: Entry, as known: [SettingDescriptor], besides others: [String] = [],
    into settings: inout Settings
  ) {
    guard let setting = known.first(where: { $0.name == entry.name }) else {
      nodes.note(.unknownKey(entry.name, allowed: others + known.map(\.name)), at: entry.key)
      return
    }
    setting.read(entry, &self, &settings)
  }

  // Values that several keys have.

  mutating func number(
    _ entry: Entry, in range: ClosedRange<Double>, isWhole: Bool = false
  ) -> Double? {
    guard let number = nodes.number(entry.value), range.contains(number),
      !isWhole || number.rounded() == number
    else {
      nodes.refuse(entry, wants: .number(range, isWhole: isWhole))
      return nil
    }
    return number
  }

  /// One of the names that a type knows.
  mutating func choice<Choice>(_ entry: Entry) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    let text = nodes.text(entry.value) ?? ""
    if let choice = Choice(rawValue: text) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    nodes.note(
      .unknownChoice(key: entry.name, value: text, allowed: allowed),
      at: NodeReader.isNull(entry.value) ? entry.key : entry.value)
    return nil
  }

  /// One text or a list of them, none of them blank.
  mutating func texts(_ entry: Entry) -> [String]? {
    guard let items = nodes.oneOrMore(entry.value) else {
      nodes.refuse(entry, wants: .oneOrMoreTexts)
      return nil
    }
    return items.compactMap { item in
      let text = nodes.text(item)?[...].trimmed ?? ""
      if text.isEmpty { nodes.note(.wrongValue(key: entry.name, .oneOrMoreTexts), at: item) }
      return text.isEmpty ? nil : String(text)
    }
  }

  mutating func globs(_ entry: Entry, canBeEmpty: Bool = false) -> [Glob]? {
    placedGlobs(entry, canBeEmpty: canBeEmpty)?.map(\.glob)
  }

  /// Globs with the places at which they stand.
  mutating func placedGlobs(
    _ entry: Entry, canBeEmpty: Bool = false
  ) -> [(glob: Glob, place: FilePlace)]? {
    guard let items = nodes.oneOrMore(entry.value), canBeEmpty || !items.isEmpty else {
      nodes.refuse(entry, wants: .globs)
      return nil
    }
    return items.compactMap { item in
      glob(item, key: entry.name).map { ($0, nodes.place(of: item)) }
    }
  }

  private mutating func glob(_ item: Node, key: String) -> Glob? {
    guard let text = nodes.text(item) else {
      nodes.note(.wrongValue(key: key, .globs), at: item)
      return nil
    }
    do {
      return try Glob(text)
    } catch {
      nodes.note(.badGlob(Glob.excerpt(of: text), error.kind), at: item, offset: error.offset)
      return nil
    }
  }

  mutating func phrasesFile(_ entry: Entry) -> PhraseSheet? {
    guard let path = nodes.text(entry.value), !path.isEmpty else {
      nodes.refuse(entry, wants: .file)
      return nil
    }
    let file = NormalPath(path, from: folder)
    guard SettingsReach(of: folder).contains(path) else {
      nodes.note(.badPhrasesFile(file.shown, .outOfReach), at: entry.value)
      return nil
    }
    if let sheet = sheets[file] { return sheet }
    do {
      let sheet = try PhraseSheet(try SettingsText.source(file), folder: folder)
      sheets[file] = sheet
      return sheet
    } catch {
      // What is wrong with the file as a whole is wrong with the line that names it.
      for problem in error.problems {
        if problem.position == nil {
          nodes.note(.badPhrasesFile(problem.file, problem.fault), at: entry.value)
        } else {
          nodes.append([problem])
        }
      }
      return nil
    }
  }
}
