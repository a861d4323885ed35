internal import Caching
internal import Drafts
internal import Hashing
internal import Inputs
internal import Parsers
internal import Phrases
internal import Vocabulary

/// The program that audits: two that differ here may judge a draft differently.
package struct Program: Sendable {
  /// As reports show it.
  package let version: String
  /// Tells builds of one version apart.
  package let build: String

  package init(version: String, build: String) {
    self.version = version
    self.build = build
  }
}

extension AuditRun {
  /// Of everything that the report of an input depends on, its path apart.
  func key(
    of bytes: [UInt8], of input: Input, as assignment: Assignment, segmenter: String
  ) -> CacheKey {
    var hash = SHA256()
    for text in [program.version, program.build, segmenter, language.rawValue] {
      hash.combine(text)
    }
    for format in [reader.format, DraftFormat.ofFile(name: input.name)] {
      hash.combine(format?.rawValue ?? "")
    }
    hash.combine(ForeignFormat.ofFile(name: input.name)?.rawValue ?? "")
    hash.combine(FileExtension.notation(of: input.name)?.rawValue ?? "")
    hash.combine(reader.encoding?.rawValue ?? "")
    for text in [reader.given.title, reader.given.description] {
      hash.combine(text.map { [$0] } ?? [])
    }
    hash.combine(carriesContent ? "content" : "")
    hash.combine(assignment.settings.digest)
    for phrase in assignment.phrases {
      hash.combine(phrase.text)
      hash.combine("\(phrase.source) \(phrase.weight.map { String($0.bitPattern) } ?? "")")
      hash.combine(phrase.terms)
    }
    hash.combine(bytes)
    return CacheKey(hash)
  }
}

extension SHA256 {
  mutating func combine(_ terms: [Term]) {
    combine(String(terms.count))
    for term in terms {
      combine(term.text)
      combine(term.isQuoted ? "quoted" : "")
      combine(term.synonyms)
      combine(term.spelling?.all ?? [])
    }
  }

  mutating func combine(_ texts: [String]) {
    combine(String(texts.count))
    for text in texts { combine(text) }
  }
}
