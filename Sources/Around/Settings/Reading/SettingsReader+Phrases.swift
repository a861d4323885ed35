internal import Phrases
internal import SourceText
internal import Words
internal import Yams

extension SettingsReader {
  mutating func phrases(_ entry: Entry) -> [PhraseSetting]? {
    guard let items = nodes.items(entry.value) else {
      nodes.refuse(entry, wants: .phrases)
      return nil
    }
    return items.compactMap { item in
      if item.mapping != nil { return detailedPhrase(item) }
      guard nodes.text(item) != nil else {
        nodes.note(.wrongValue(key: entry.name, .phrases), at: item)
        return nil
      }
      return phrase(item).map { PhraseSetting($0, nodes.origin(of: item)) }
    }
  }

  /// A phrase as `{phrase, weight, synonyms}`.
  private mutating func detailedPhrase(_ node: Node) -> PhraseSetting? {
    let keys = ["phrase", "weight", "synonyms"]
    var found: TargetPhrase?
    var weight: Double?
    var synonyms: [TermSynonyms] = []
    var synonymTerms: [(key: Node, term: Term)] = []
    let entries = nodes.entries(node) ?? []
    for entry in entries {
      switch entry.name {
      case "phrase":
        guard nodes.text(entry.value) != nil else {
          nodes.refuse(entry, wants: .phrase)
          continue
        }
        found = phrase(entry.value)
      case "weight": weight = number(entry, in: TargetPhrase.weights)
      case "synonyms":
        synonyms = self.synonyms(entry, terms: &synonymTerms) ?? []
      default: nodes.note(.unknownKey(entry.name, allowed: keys), at: entry.key)
      }
    }
    guard entries.contains(where: { $0.name == "phrase" }) else {
      nodes.note(.wrongValue(key: "phrase", .phrase), at: node)
      return nil
    }
    guard let found else { return nil }
    let terms = found.terms.map(\.text)
    for (key, term) in synonymTerms where !terms.contains(term.text) {
      nodes.note(.notATermOfPhrase(term.text, terms: terms), at: key)
    }
    return PhraseSetting(
      weight.map(found.weighted) ?? found, synonyms: synonyms, nodes.origin(of: node))
  }

  private mutating func phrase(_ node: Node) -> TargetPhrase? {
    let origin = PhraseSource.settings(name: nodes.source.name, line: node.mark?.line ?? 1)
    do {
      return try PhraseParser.parse(nodes.text(node) ?? "", source: origin)
    } catch {
      nodes.note(.badPhrase(error), at: node)
      return nil
    }
  }

  mutating func synonyms(_ entry: Entry) -> [TermSynonyms]? {
    var terms: [(key: Node, term: Term)] = []
    return synonyms(entry, terms: &terms)
  }

  /// Reads `{term: [synonym, …]}`.
  /// - Parameter terms: gets the terms with the keys that name them.
  private mutating func synonyms(
    _ entry: Entry, terms: inout [(key: Node, term: Term)]
  ) -> [TermSynonyms]? {
    guard let entries = nodes.entries(entry.value) else {
      nodes.refuse(entry, wants: .synonyms)
      return nil
    }
    var all: [TermSynonyms] = []
    for inner in entries {
      guard let items = nodes.items(inner.value), !items.isEmpty else {
        nodes.refuse(inner, wants: .terms)
        continue
      }
      let synonyms = items.compactMap { term($0) }
      guard let term = term(inner.key) else { continue }
      terms.append((inner.key, term))
      if !synonyms.isEmpty { all.append(TermSynonyms(term: term, synonyms: synonyms)) }
    }
    return all
  }

  /// A text that is one term of a phrase.
  private mutating func term(_ node: Node) -> Term? {
    guard let text = nodes.text(node) else {
      nodes.note(.wrongValue(key: "synonyms", .text), at: node)
      return nil
    }
    do {
      let terms = try PhraseParser.parse(text, source: .commandLine).terms
      if terms.count == 1 { return terms[0] }
    } catch {
      // What is not a phrase is not a term either.
    }
    nodes.note(.notOneTerm(text), at: node)
    return nil
  }

  mutating func dictionary(_ entry: Entry) -> [HouseWord]? {
    guard let items = nodes.items(entry.value) else {
      nodes.refuse(entry, wants: .words)
      return nil
    }
    return items.compactMap { word($0) }
  }

  private mutating func word(_ node: Node) -> HouseWord? {
    guard let text = nodes.text(node) else {
      nodes.note(.wrongValue(key: "dictionary", .words), at: node)
      return nil
    }
    do {
      return try HouseWord(text)
    } catch {
      nodes.note(.badWord(text), at: node)
      return nil
    }
  }

  mutating func spelling(_ entry: Entry) -> [AcceptedSpelling]? {
    guard let entries = nodes.entries(entry.value) else {
      nodes.refuse(entry, wants: .spelling)
      return nil
    }
    var all: [AcceptedSpelling] = []
    for inner in entries {
      guard let items = nodes.items(inner.value), !items.isEmpty else {
        nodes.refuse(inner, wants: .spellings)
        continue
      }
      let accepted = items.compactMap { spelling($0) }
      guard let preferred = spelling(inner.key) else { continue }
      all.append(AcceptedSpelling(preferred: preferred, accepted: accepted))
    }
    return all
  }

  private mutating func spelling(_ node: Node) -> String? {
    guard let text = nodes.text(node), !text[...].trimmed.isEmpty else {
      nodes.note(.wrongValue(key: "spelling", .text), at: node)
      return nil
    }
    return String(text[...].trimmed)
  }
}
