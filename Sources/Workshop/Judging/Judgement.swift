internal import Auditing
internal import Drafts
internal import Inputs
internal import Phrases
package import Rules
internal import Scoring
internal import Vocabulary
package import Words

/// What kwaudit says of drafts that people have labelled.
package struct Judgement: Sendable {
  package struct Draft: Sendable {
    package let labelled: JudgementSet.Draft
    /// 0 to 100; 0 where nothing could be checked.
    package let score: Double
    /// The rules whose warnings and errors accuse it of stuffing, each once.
    package let accusations: [String]
    package let isCapped: Bool
    /// All findings, notes among them.
    package let findings: Int

    /// Whether the judgement is the people's.
    package var isRight: Bool {
      switch labelled.label {
      case .stuffed: !accusations.isEmpty && isCapped
      case .natural: accusations.isEmpty
      }
    }
  }

  package struct Pair: Sendable {
    package let labelled: JudgementSet.Pair
    package let better: Double
    package let worse: Double
    package var isRight: Bool { better > worse }
  }

  package let drafts: [Draft]
  package let pairs: [Pair]

  /// - Throws: where a draft cannot be read or a phrase cannot be understood.
  package init(
    _ set: JudgementSet, by segmenter: WordSegmenter, rules: RuleSet = .standard
  ) throws {
    let auditor = Auditor(segmenter: segmenter, rules: rules)
    func audit(_ path: String, _ phrase: String) throws -> AuditedDraft {
      let draft = try DraftReader().draft(.file(path: path))
      return try auditor.audit(
        draft, phrases: [try PhraseParser.parse(phrase, source: .commandLine)])
    }
    func score(_ audited: AuditedDraft) -> Double { audited.score.phrases.first?.value ?? 0 }
    drafts = try set.drafts.map { labelled in
      let audited = try audit(labelled.path, labelled.phrase)
      var rules: [String] = []
      for rule in audited.findings.filter(\.isAccusation).map(\.rule.rawValue)
      where !rules.contains(rule) {
        rules.append(rule)
      }
      return Draft(
        labelled: labelled, score: score(audited), accusations: rules,
        isCapped: audited.score.phrases.first?.cap != nil, findings: audited.findings.count)
    }
    pairs = try set.pairs.map { labelled in
      Pair(
        labelled: labelled, better: score(try audit(labelled.better, labelled.phrase)),
        worse: score(try audit(labelled.worse, labelled.phrase)))
    }
  }

  package func drafts(_ label: JudgementSet.Label) -> [Draft] {
    drafts.filter { $0.labelled.label == label }
  }

  /// The share of the stuffed drafts that are accused and capped, 0 to 1.
  package var found: Double { share(of: drafts(.stuffed), where: \.isRight) }

  /// The share of the natural drafts that are accused of stuffing, 0 to 1.
  package var accused: Double { share(of: drafts(.natural)) { !$0.isRight } }

  /// The mean score of the drafts of a label.
  package func meanScore(_ label: JudgementSet.Label) -> Double {
    let scores = drafts(label).map(\.score)
    return scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
  }

  /// The share of the pairs of a kind in which the better draft scores higher, 0 to 1.
  package func pairsRight(_ kind: String) -> Double {
    share(of: pairs.filter { $0.labelled.kind == kind }, where: \.isRight)
  }

  private func share<Element>(of all: [Element], where isCounted: (Element) -> Bool) -> Double {
    all.isEmpty ? 0 : Double(all.count(where: isCounted)) / Double(all.count)
  }
}
