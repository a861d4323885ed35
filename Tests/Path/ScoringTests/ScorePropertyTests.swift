import Auditing
import Rules
import Scoring
import TestSupport
import Testing
import Vocabulary

/// What holds of the score for every draft.
@Suite("Score properties")
struct ScorePropertyTests {
  static let seeds = [UInt64.random(in: 0..<1 << 32), 1, 2]

  private func score(_ draft: RandomDraft, _ phrases: [String]) throws -> Score {
    try AuditSample.audit(draft.markdown, phrases: phrases).score
  }

  @Test("Repeating a sentence never raises a part", arguments: seeds)
  func repetition(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let draft = RandomDraft(&generator)
      guard let repeated = draft.repeatingASentence(&generator) else { continue }
      let before = try score(draft, RandomDraft.phrases)
      let after = try score(repeated, RandomDraft.phrases)
      for (old, new) in zip(before.phrases, after.phrases) {
        // A short text's headings count only where they add; of a longer one they always count.
        for (oldPart, newPart) in zip(old.parts, new.parts) where oldPart.isChecked {
          #expect(newPart.earned <= oldPart.earned + 1e-9, "seed \(seed): \(repeated.markdown)")
        }
      }
    }
  }

  /// Where nothing else is stuffed: the cap of an error depends on all passages that are.
  @Test("Deleting a keyword list never lowers the score", arguments: seeds)
  func listDeletion(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let draft = RandomDraft(&generator)
      let listed = draft.insertingAKeywordList(&generator)
      for (with, without) in zip(
        try score(listed, RandomDraft.phrases).phrases,
        try score(draft, RandomDraft.phrases).phrases)
      where without.cap == nil {
        let (less, more) = (try #require(with.value), try #require(without.value))
        #expect(more >= less - 1e-9, "seed \(seed): \(listed.markdown)")
      }
    }
  }

  /// Where that is no stuffing: a term may be one too many, and the cap of an error is then what counts.
  @Test("Putting a term into the title never lowers the score", arguments: seeds + [2_841_724_586])
  func title(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let draft = RandomDraft(&generator)
      let titled = draft.addingATermToTheTitle(&generator)
      let phrase = [RandomDraft.phrases[0]]
      let before = try score(draft, phrase).phrases[0]
      let after = try score(titled, phrase).phrases[0]
      guard after.cap?.limit ?? 100 >= before.cap?.limit ?? 100 else { continue }
      let (old, new) = (try #require(before.value), try #require(after.value))
      #expect(new >= old - 1e-9, "seed \(seed): \(titled.markdown)")
    }
  }

  @Test("The order of terms and the width of spaces change nothing", arguments: seeds)
  func order(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let draft = RandomDraft(&generator)
      let one = try score(draft, ["引っ越し 見積もり 比較"]).value
      #expect(try score(draft, ["比較　引っ越し  見積もり"]).value == one, "seed \(seed)")
    }
  }

  @Test("Parts stay within their maxima, and every lost point has a reason", arguments: seeds)
  func bounds(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let draft = RandomDraft(&generator).insertingAKeywordList(&generator)
      let audited = try AuditSample.audit(draft.markdown, phrases: RandomDraft.phrases)
      for phrase in audited.score.phrases {
        #expect((0...100).contains(try #require(phrase.value)))
        for part in phrase.parts {
          #expect((0...part.maximum).contains(part.earned))
          #expect(!part.reason.ja.isEmpty && !part.reason.en.isEmpty)
        }
        if let cap = phrase.cap {
          #expect(audited.findings.contains { $0.rule == cap.rule }, "seed \(seed)")
        }
      }
    }
  }
}
