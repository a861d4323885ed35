internal import Messages
internal import Phrases
internal import Reports
internal import Vocabulary

/// Tells phrases that were perhaps meant to be of other terms: those of which no draft has a term that signs
/// or quotation marks hold together.
struct PhraseHints: Sendable {
  private struct Phrase: Sendable {
    let typed: String
    let target: TargetPhrase
    let meant: String
    /// The terms that are held together.
    let joined: Set<String>
  }

  /// What drafts have of the phrases, by the phrases' indexes.
  struct Mentions: Sendable {
    fileprivate var reported: Set<Int> = []
    fileprivate var used: Set<Int> = []

    static func += (a: inout Mentions, b: Mentions) {
      a.reported.formUnion(b.reported)
      a.used.formUnion(b.used)
    }
  }

  private let phrases: [Phrase]

  /// - Parameter typed: phrases as they were given.
  init(_ typed: [String]) {
    phrases = typed.compactMap { typed in
      guard let target = try? PhraseParser.parse(typed, source: .commandLine),
        let meant = target.spaced
      else { return nil }
      return Phrase(
        typed: typed, target: target, meant: meant,
        joined: Set(target.terms.filter { $0.spaced != nil }.map(\.text)))
    }
  }

  func mentions(in draft: DraftReport) -> Mentions {
    var mentions = Mentions()
    for (index, phrase) in phrases.enumerated() {
      let terms = draft.phrases.filter { $0.phrase == phrase.target.text }.flatMap(\.terms)
      if !terms.isEmpty { mentions.reported.insert(index) }
      let isUsed = terms.contains {
        phrase.joined.contains($0.term) && $0.count + $0.uncounted > 0
      }
      if isUsed { mentions.used.insert(index) }
    }
    return mentions
  }

  /// - Parameter mentions: those of all drafts.
  func print(_ mentions: Mentions, in language: Language) {
    for (index, phrase) in phrases.enumerated()
    where mentions.reported.contains(index) && !mentions.used.contains(index) {
      let note = CommandNote.phraseNowhere(phrase.typed, meant: phrase.meant)
      Terminal.printError("kwaudit: \(note.message[language])")
    }
  }
}
