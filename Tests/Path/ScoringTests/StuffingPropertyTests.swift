import Auditing
import Drafts
import Parsers
import Phrases
import Scoring
import SourceText
import TestSupport
import Testing
import Vocabulary
import Words

/// What stuffing does to the score of any draft, and what taking it out does.
@Suite("Stuffing and the score")
struct StuffingPropertyTests {
  static let seeds = [UInt64.random(in: 0..<1 << 32), 1, 2, 3]

  private struct Scorer {
    let auditor: Auditor
    let phrases: [TargetPhrase]

    init(_ phrase: String = NaturalDraft.phrase) throws {
      auditor = try AuditSample.auditor()
      phrases = [try PhraseParser.parse(phrase, source: .commandLine)]
    }

    func score(_ draft: NaturalDraft, as format: DraftFormat = .markdown) throws -> PhraseScore {
      let source = SourceFile(name: "draft", text: draft.text(as: format))
      return try auditor.audit(Draft.parse(source, as: format), phrases: phrases).score.phrases[0]
    }

    func value(_ draft: NaturalDraft, as format: DraftFormat = .markdown) throws -> Double {
      try #require(try score(draft, as: format).value)
    }
  }

  /// Each of them is what search engines' policies on spam or an editor would name.
  enum Stuffing: CaseIterable {
    case sentence, row, list, series, alternativeText, heading

    func stuffing(_ draft: NaturalDraft, _ generator: inout SeededGenerator) -> NaturalDraft {
      let place = draft.place(&generator)
      func adding(_ text: String) -> NaturalDraft {
        draft.inserting([.paragraph([text])], at: place)
      }
      switch self {
      case .sentence:
        return adding(
          "引っ越しの見積もりなら引っ越し見積もりの会社で、引っ越しの見積もりを取り、引っ越し見積もりを比べ、引っ越しの見積もりを選び、"
            + "引っ越し見積もりを決めます。")
      case .row: return adding("引っ越し、引っ越し、引っ越し、引っ越し、引っ越し、引っ越しの見積もりです。")
      case .list: return adding("引っ越し 見積もり、見積もり 引っ越し")
      case .series: return adding("新宿引っ越し、渋谷引っ越し、池袋引っ越し、品川引っ越し、上野引っ越しの見積もりです。")
      case .alternativeText:
        return draft.inserting(
          [.image(alt: "引っ越しの見積もりと引っ越しの箱"), .image(alt: "引っ越しの車と引っ越しの見積もり")], at: place)
      case .heading:
        var copy = draft
        copy.sections.append(
          .init(heading: "引っ越しの見積もりなら引っ越しの店で引っ越し", passages: [.paragraph(["店は駅の前です。"])]))
        copy.sections.append(
          .init(heading: "引っ越しの話と引っ越しの準備", passages: [.paragraph(["地図を見ます。"])]))
        return copy
      }
    }
  }

  @Test("Stuffing never raises a score, deleting it never lowers one", arguments: seeds)
  func stuffing(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let scorer = try Scorer()
    for _ in 0..<150 {
      let draft = NaturalDraft(&generator)
      let before = try scorer.score(draft)
      #expect(before.cap == nil, "seed \(seed): \(draft.text(as: .markdown))")
      for stuffing in Stuffing.allCases {
        let stuffed = stuffing.stuffing(draft, &generator)
        let after = try scorer.score(stuffed)
        let (old, new) = (try #require(before.value), try #require(after.value))
        let limit = try #require(
          after.cap?.limit, "\(stuffing), seed \(seed): \(stuffed.text(as: .markdown))")
        #expect(limit <= 40)
        #expect(
          new <= old + 1e-9,
          "\(stuffing) raises \(old) to \(new), seed \(seed): \(stuffed.text(as: .markdown))")
        let twice = try scorer.score(stuffing.stuffing(stuffed, &generator))
        #expect(try #require(twice.cap?.limit) <= 40)
      }
    }
  }

  @Test(
    "Each use that a stuffed sentence loses leaves the score as it is or raises it",
    // In a draft of the first seed added another term of the sentence stands behind its stuffed passage; one of the
    // second says a term as often as it may without it.
    arguments: seeds + [1_354_813_742, 1_014_815_603])
  func dropping(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let scorer = try Scorer()
    let verbs = ["を調べ", "を比べ", "を選び", "を頼み", "を待ち", "を決め", "を済ませ", "を終え"]
    for _ in 0..<80 {
      let draft = NaturalDraft(&generator)
      let place = draft.place(&generator)
      // The first clause keeps both terms; each of the others says one of them, a pronoun or nothing.
      var objects = (0..<Int.random(in: 3...7, using: &generator)).map { _ in
        ["引っ越し", "見積もり", "引っ越しの見積もり"].randomElement(using: &generator) ?? ""
      }
      func stuffed() -> NaturalDraft {
        let clauses = zip(objects, verbs).map { $0.isEmpty ? "もう一度よく" + $1.dropFirst() : $0 + $1 }
        return draft.inserting(
          [.paragraph(["引っ越しの見積もりを取り、" + clauses.joined(separator: "、") + "ます。"])], at: place)
      }
      var last = try scorer.value(stuffed())
      for index in objects.indices.shuffled(using: &generator) {
        objects[index] = ["それ", ""].randomElement(using: &generator) ?? ""
        let value = try scorer.value(stuffed())
        #expect(
          value >= last - 1e-9,
          "\(last) falls to \(value), seed \(seed): \(stuffed().text(as: .markdown))")
        last = value
      }
      // What is said around it may be one use short of too many.
      let plain = draft.inserting([.paragraph(["引っ越しの見積もりを取ります。"])], at: place)
      guard try scorer.score(plain).cap == nil else { continue }
      #expect(
        try scorer.score(stuffed()).cap == nil, "seed \(seed): \(stuffed().text(as: .markdown))")
    }
  }

  @Test(
    "A useful section without the terms never lowers the score",
    arguments: seeds)
  func usefulSection(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let scorer = try Scorer()
    // Each has roots of both terms (引, 越, 積), and neither of them; the last leaves the topic by words.
    let useful = [
      ("引き出しごと積むには", "越してから困らないように、引き出しは紐で巻いて積みます。"),
      ("積む順と、越した日の引き渡し", "重い箱を先に積み、鍵の引き渡しは越した日の夕方にします。"),
      ("猫を運ぶ", "猫は静かな部屋に置き、最後に車へ乗せます。"),
    ]
    var judged = 0
    for _ in 0..<250 {
      let draft = NaturalDraft(&generator)
      let index = Int.random(in: 0..<useful.count, using: &generator)
      var longer = draft
      longer.sections.insert(
        .init(heading: useful[index].0, passages: [.paragraph([useful[index].1])]),
        at: Int.random(in: 1...draft.sections.count, using: &generator))
      let before = try scorer.score(draft)
      // Sections make the spread a part of the score: of a text that keeps to its topic.
      let isSpread = before.parts.contains { $0.id == .spread && $0.isChecked }
      guard index < useful.count - 1 || isSpread else { continue }
      judged += 1
      let (old, new) = (try #require(before.value), try scorer.value(longer))
      #expect(
        new >= old - 1e-9, "\(old) falls to \(new), seed \(seed): \(longer.text(as: .markdown))")
    }
    #expect(judged > 50)
  }

  @Test("A phrase of one word reaches 100", arguments: seeds)
  func oneWord(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var full = 0
    for phrase in ["引っ越し", "見積もり"] {
      let scorer = try Scorer(phrase)
      for _ in 0..<150 {
        let draft = NaturalDraft(&generator, isComplete: true)
        let score = try scorer.score(draft)
        let text = draft.text(as: .markdown)
        let isLed = draft.sections[0].passages.contains { passage in
          if case .paragraph(let sentences) = passage {
            sentences.joined().contains(phrase)
          } else {
            false
          }
        }
        #expect(score.parts.allSatisfy { $0.id != .nearness })
        // The other sections may be about anything.
        let isSpread = score.parts.allSatisfy {
          $0.id != .spread || !$0.isChecked || $0.earned == 5
        }
        guard isLed, isSpread else { continue }
        full += 1
        #expect(score.value == 100, "seed \(seed): \(score.parts) \(text)")
      }
    }
    #expect(full > 20)
  }

  @Test("Markdown and HTML score alike", arguments: seeds)
  func formats(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let scorer = try Scorer()
    for _ in 0..<200 {
      var draft = NaturalDraft(&generator)
      if Bool.random(using: &generator),
        let stuffing = Stuffing.allCases.randomElement(using: &generator)
      {
        draft = stuffing.stuffing(draft, &generator)
      }
      let (markdown, html) = (try scorer.score(draft), try scorer.score(draft, as: .html))
      #expect(markdown.value == html.value, "seed \(seed): \(draft.text(as: .html))")
      #expect(markdown.cap == html.cap, "seed \(seed): \(draft.text(as: .html))")
      #expect(markdown.parts.map(\.earned) == html.parts.map(\.earned))
    }
  }
}
