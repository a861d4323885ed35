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
      nodes.note(.wrongValue(key: nodes.source.name, .settings), at: root)
      return settings
    }
    for entry in entries {
      guard let key = SettingsKey(rawValue: entry.name) else {
        let allowed = SettingsKey.allCases.map(\.rawValue)
        nodes.note(.unknownKey(entry.name, allowed: allowed), at: entry.key)
        continue
      }
      if !read(key, entry, into: &settings.common) { read(key, entry, into: &settings) }
    }
    return settings
  }

  /// Reads a key that drafts can have too; false for the others.
  mutating func read(_ key: SettingsKey, _ entry: Entry, into settings: inout DraftSettings)
    -> Bool
  {
    switch key {
    case .phrases: settings.phrases = setting(entry, phrases(entry))
    case .phrasesFile: settings.phrasesFile = setting(entry, phrasesFile(entry))
    case .profile: settings.profile = choice(entry)
    case .rules: settings.rules = rules(entry)
    case .failUnder: settings.failUnder = setting(entry, number(entry, in: 0...100))
    case .drafts, .failOn, .include, .exclude, .synonyms, .dictionary, .spelling, .score, .language:
      return false
    }
    return true
  }

  private mutating func read(_ key: SettingsKey, _ entry: Entry, into settings: inout Settings) {
    switch key {
    case .drafts: settings.groups = groups(entry)
    case .failOn: settings.failOn = choice(entry)
    case .include: settings.include = setting(entry, globs(entry))
    case .exclude: settings.exclude = setting(entry, globs(entry, canBeEmpty: true))
    case .synonyms: settings.synonyms = setting(entry, synonyms(entry))
    case .dictionary: settings.dictionary = setting(entry, dictionary(entry))
    case .spelling: settings.spelling = setting(entry, spelling(entry))
    case .score: settings.score = score(entry)
    case .language: settings.language = choice(entry)
    case .phrases, .phrasesFile, .profile, .rules, .failUnder: break
    }
  }

  // Values that several keys have.

  func setting<Value>(_ entry: Entry, _ value: Value?) -> Setting<Value>? {
    value.map { Setting($0, nodes.origin(of: entry.key)) }
  }

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
  mutating func choice<Choice>(_ entry: Entry) -> Setting<Choice>?
  where Choice: RawRepresentable & CaseIterable & Sendable, Choice.RawValue == String {
    let text = nodes.text(entry.value) ?? ""
    if let choice = Choice(rawValue: text) { return setting(entry, choice) }
    let allowed = Choice.allCases.map(\.rawValue)
    nodes.note(
      .unknownChoice(key: entry.name, value: text, allowed: allowed),
      at: NodeReader.isNull(entry.value) ? entry.key : entry.value)
    return nil
  }

  mutating func globs(_ entry: Entry, canBeEmpty: Bool = false) -> [Glob]? {
    guard let items = nodes.oneOrMore(entry.value), canBeEmpty || !items.isEmpty else {
      nodes.refuse(entry, wants: .globs)
      return nil
    }
    return items.compactMap { glob($0, key: entry.name) }
  }

  private mutating func glob(_ item: Node, key: String) -> Glob? {
    guard let text = nodes.text(item) else {
      nodes.note(.wrongValue(key: key, .globs), at: item)
      return nil
    }
    do {
      return try Glob(text)
    } catch {
      nodes.note(.badGlob(text, error.kind), at: item, offset: error.offset)
      return nil
    }
  }

  mutating func phrasesFile(_ entry: Entry) -> PhraseSheet? {
    guard let path = nodes.text(entry.value), !path.isEmpty else {
      nodes.refuse(entry, wants: .file)
      return nil
    }
    let file = NormalPath(path, from: folder)
    if let sheet = sheets[file] { return sheet }
    do {
      let sheet = try PhraseSheet(try SettingsText.source(file))
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
