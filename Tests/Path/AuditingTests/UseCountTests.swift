import Auditing
import Drafts
import Foundation
import Measures
import Phrases
import Rules
import TestSupport
import Testing
import Vocabulary

/// A line of `Fixtures/Corpus/uses.tsv`.
struct UseCount: CustomStringConvertible, Sendable {
  let draft: String
  let term: String
  let uses: Int

  var description: String { "\(draft) \(term)" }

  static func all() throws -> [UseCount] {
    try Fixture.text("Corpus/uses.tsv").split(separator: "\n").map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return UseCount(draft: fields[0], term: fields[1], uses: try #require(Int(fields[2])))
    }
  }
}

/// Uses counted by reading the drafts, not by the tool; see `Fixtures/Drafts/README.md`.
@Suite("Use counts")
struct UseCountTests {
  @Test("Every use that a reader counts is found, and no other", arguments: try UseCount.all())
  func counted(_ count: UseCount) throws {
    let matched = try Fixture.audit(count.draft, phrases: ["\(count.term)"]).evidence.matched
    let term = try #require(matched.phrases.terms.firstIndex { $0.text == count.term })
    let uses = matched.occurrences.filter {
      $0.term == term && $0.exclusion != .outsideMainContent && $0.exclusion != .hidden
    }
    #expect(uses.count == count.uses)
  }

  /// The draft that the project started from is not ours to redistribute.
  private static let realDraftPath = Fixture.packageFolder.deletingLastPathComponent()
    .appending(path: "shared/drafts/trump-putin.txt").path

  @Test(
    "The real draft's uses and outline are as counted by hand",
    .enabled(
      if: FileManager.default.fileExists(atPath: realDraftPath), "skipped: no real draft here"))
  func realDraft() throws {
    let audited = try AuditSample.audit(fileAt: Self.realDraftPath)
    let expected = [
      "トランプ": 75, "プーチン": 32, "会談": 51, "キャンセル": 4, "ウクライナ": 33, "停戦": 24, "ブダペスト": 13,
      "時間の無駄": 15, "米ロ": 3, "駆け引き": 9,
    ]
    let terms = audited.evidence.matched.phrases.terms
    for measures in audited.evidence.measures.phrases.flatMap(\.terms) {
      let term = terms[measures.term].text
      #expect(measures.counted + measures.uncounted == expected[term], "\(term)")
    }
    let headings = audited.evidence.outline.headings.map { $0.level }
    // はじめに, then 1 (3 parts), 2 (3), 3 (3), 4 (3), 5 (4), 6 (3), 7 (4).
    let parts = [3, 3, 3, 3, 4, 3, 4]
    #expect(headings == [2] + parts.flatMap { [2] + Array(repeating: 3, count: $0) })
  }
}
