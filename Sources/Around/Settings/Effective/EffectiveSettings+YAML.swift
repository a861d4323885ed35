internal import Phrases
internal import Rules
internal import Scoring
internal import SourceText
package import Vocabulary
internal import Words

extension EffectiveSettings {
  /// The settings as those of a file that would set them for every draft, each value with a comment
  /// on who set it.
  package func yaml(of path: String, in language: Language) -> String {
    var lines: [(text: String, origin: Origin?)] = []
    func add(_ text: String, _ origin: Origin? = nil) { lines.append((text, origin)) }

    add("profile: \(profile.value.rawValue)", profile.origin)
    add("fail-on: \(failOn.value.rawValue)", failOn.origin)
    if let score = failUnder.value { add("fail-under: \(score.figure)", failUnder.origin) }
    if let language = self.language.value {
      add("language: \(language.rawValue)", self.language.origin)
    }
    if !phrases.value.isEmpty { add("phrases:") }
    for phrase in phrases.value { add("  - " + Self.text(of: phrase), phrase.origin) }
    if !rules.isEmpty { add("rules:") }
    for (id, rule) in rules.sorted(by: { $0.key < $1.key }) {
      add("  \(id): \(Self.text(of: rule.value))", rule.origin)
    }
    if !score.isEmpty { add("score:") }
    for name in ScoreWeights.names {
      if let points = score[name] { add("  \(name): \(points.value.figure)", points.origin) }
    }
    if !synonyms.value.isEmpty { add("synonyms:", synonyms.origin) }
    for entry in synonyms.value { add("  " + Self.text(of: entry)) }
    if !dictionary.value.isEmpty { add("dictionary:", dictionary.origin) }
    for word in dictionary.value {
      add("  - " + YAMLText.scalar(word.parts.joined(separator: "|")))
    }
    if !spelling.value.isEmpty { add("spelling:", spelling.origin) }
    for entry in spelling.value {
      add("  \(YAMLText.scalar(entry.preferred)): \(Self.list(entry.accepted))")
    }

    let widths = lines.filter { $0.origin != nil }.map { DisplayWidth.columns(of: $0.text) }
    let column = min(widths.max() ?? 0, 48) + 2
    return "# \(Self.heading(path, file)[language])\n"
      + lines.map { line in
        guard let origin = line.origin else { return line.text + "\n" }
        let gap = max(column - DisplayWidth.columns(of: line.text), 2)
        return line.text + String(repeating: " ", count: gap) + "# \(origin.name[language])\n"
      }.joined()
  }

  private static func heading(_ path: String, _ file: String?) -> Localized {
    guard let file else {
      return Localized(
        ja: "\(path) の設定（設定ファイルなし）", en: "Settings of \(path); there is no settings file")
    }
    return Localized(ja: "\(path) の設定（\(file)）", en: "Settings of \(path), from \(file)")
  }

  private static func list(_ texts: [String]) -> String {
    "[" + texts.map(YAMLText.scalar).joined(separator: ", ") + "]"
  }

  private static func text(of phrase: PhraseSetting) -> String {
    let text = YAMLText.scalar(phrase.phrase.text)
    if phrase.phrase.weight == nil && phrase.synonyms.isEmpty { return text }
    var parts = ["phrase: \(text)"]
    if let weight = phrase.phrase.weight { parts.append("weight: \(weight.figure)") }
    if !phrase.synonyms.isEmpty {
      let entries = phrase.synonyms.map { Self.text(of: $0) }.joined(separator: ", ")
      parts.append("synonyms: {\(entries)}")
    }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  private static func text(of entry: TermSynonyms) -> String {
    func text(_ term: Term) -> String {
      YAMLText.scalar(term.isQuoted ? "\"\(term.text)\"" : term.text)
    }
    return "\(text(entry.term)): [\(entry.synonyms.map(text).joined(separator: ", "))]"
  }

  private static func text(of change: RuleChange) -> String {
    let severity = change.severity?.rawValue
    if change.options.isEmpty { return severity ?? "{}" }
    let options = change.options.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value.figure)" }.joined(separator: ", ")
    let parts = severity.map { ["severity: \($0)"] } ?? []
    return "{" + (parts + ["options: {\(options)}"]).joined(separator: ", ") + "}"
  }
}

extension Origin {
  /// Who set a value, for people.
  package var name: Localized {
    switch self {
    case .standard: Localized(ja: "標準", en: "default")
    case .commandLine: Localized(ja: "コマンドライン", en: "command line")
    case .file(let name, let line): Localized(ja: "\(name):\(line)", en: "\(name):\(line)")
    }
  }
}
