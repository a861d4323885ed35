internal import Rules
import TestSupport
import Testing
import Vocabulary

/// One pair of a rule's page.
struct PairCase: Sendable, CustomTestStringConvertible {
  let rule: any Rule.Type
  let pair: RulePair
  let number: Int

  var testDescription: String { "\(rule.id) \(number)" }

  static let all: [PairCase] = RuleCatalog.all.flatMap { rule in
    rule.description.pairs.enumerated().map {
      PairCase(rule: rule, pair: $0.element, number: $0.offset + 1)
    }
  }

  /// The rules that find something in a text of the pair, all rules considered.
  func found(in text: String) throws -> Set<RuleID> {
    let evidence = try AuditSample.evidence(text + "\n", phrases: pair.phrases)
    let settings = RuleSettings(options: [rule.id: pair.options])
    return Set(
      try RuleCatalog.rules(for: .article, settings).findings(in: evidence).map(\.rule))
  }
}

@Suite("Passages before and after")
struct RulePairTests {
  @Test("every rule has two, short and each its own", arguments: RuleCatalog.ids)
  func two(_ id: RuleID) throws {
    let pairs = try #require(RuleCatalog.rule(id)).description.pairs
    #expect(pairs.count == 2)
    let texts = pairs.flatMap { [$0.before, $0.after] }
    #expect(Set(texts).count == 4)
    for text in texts { #expect((10...300).contains(text.count), "\(text)") }
  }

  @Test("the rule finds the first", arguments: PairCase.all)
  func before(_ pair: PairCase) throws {
    #expect(try pair.found(in: pair.pair.before).contains(pair.rule.id))
  }

  @Test(
    "it finds nothing in the second, and no other rule finds anything new", arguments: PairCase.all)
  func after(_ pair: PairCase) throws {
    let before = try pair.found(in: pair.pair.before).subtracting([pair.rule.id])
    #expect(try pair.found(in: pair.pair.after).subtracting(before) == [])
  }

  @Test(
    "options that a pair sets are the rule's and not the standard ones", arguments: PairCase.all)
  func options(_ pair: PairCase) {
    let settings = RuleSettings(options: [pair.rule.id: pair.pair.options])
    #expect(RuleCatalog.problems(in: settings) == [])
    for (option, value) in pair.rule.standardValues {
      #expect(pair.pair.options[option.name] != value)
    }
  }

  @Test("what nobody sees is shown by its code; a joiner of emoji is not")
  func invisibles() {
    #expect("首\u{200B}都\u{AD}👩\u{200D}🌾".showingInvisibles == "首⟨U+200B⟩都⟨U+00AD⟩👩\u{200D}🌾")
  }
}
