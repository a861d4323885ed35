internal import Outcomes
internal import Reports
internal import Vocabulary

/// How a draft does for one target phrase: the parts of its score, its terms, and where they stand.
struct PhraseSection {
  let view: DraftView
  let index: Int

  private var phrase: PhraseReport { view.draft.phrases[index] }
  private var labels: Labels { view.labels }

  var values: Values {
    let lacking = phrase.parts.filter { !isFull($0) }
    let full = phrase.parts.filter(isFull)
    return [
      "isFirst": index == 0, "phraseID": "\(view.id)-p\(index + 1)",
      "phraseSign": view.draft.phrases.count > 1 ? PhraseSigns.sign(index) : nil,
      "phraseName": phrase.phrase,
      "phraseScore": phrase.score.map { "\($0.tenths) / 100" } ?? labels.noScore,
      "phraseSource": labels.source(phrase),
      "capText": phrase.cap.map { labels.capped(to: $0.limit.tenths) },
      "lacking": lacking.isEmpty ? nil : ["items": lacking.map(values)] as Values,
      "full": full.isEmpty
        ? nil
        : ["label": labels.fullParts(full.count), "items": full.map(values)] as Values,
      "terms": phrase.terms.map(values),
      "strip": StripFigure(view: view, phrase: phrase)?.values, "measures": measures,
    ]
  }

  private func isFull(_ part: PhraseReport.ScorePart) -> Bool {
    part.checked && part.earned >= part.maximum
  }

  private func values(of part: PhraseReport.ScorePart) -> Values {
    let share = part.checked && part.maximum > 0 ? part.earned / part.maximum * 100 : nil
    let tone =
      !part.checked ? "faint" : isFull(part) ? "good" : part.earned <= 0 ? "poor" : "fair"
    let sign = ["faint": "–", "good": "✓", "poor": "✗", "fair": "!"][tone]
    return [
      "tone": tone, "sign": sign, "name": labels.part(part.id),
      "reason": labels.reason(for: part, in: phrase),
      "points": part.checked
        ? "\(part.earned.tenths) / \(part.maximum.tenths)" : labels.unchecked,
      "share": share.map { $0.isFinite ? $0.plainTenths : "0" },
    ]
  }

  private func values(of term: TermReport) -> Values {
    let coverage = term.coverage
    let headings = phrase.headings.total
    return view.values(ofTerm: term.term).adding([
      "count": term.count.grouped, "never": term.count == 0,
      "density": term.density.percent, "characters": term.characterDensity.percent,
      "slots": [
        slot(coverage.title), slot(coverage.lead),
        [
          "sign": "\(coverage.headings)/\(headings)", "word": "",
          "tone": coverage.headings == 0 && areHeadingsScored ? "poor" : "",
        ],
        slot(coverage.body), slot(coverage.closing, isScored: false),
      ] as [Values],
      "kinds": labels.breakdown(of: term),
    ])
  }

  /// A short text needs no headings.
  private var areHeadingsScored: Bool {
    phrase.parts.contains { $0.id == .headingTerms && $0.checked }
  }

  /// Whether a slot uses a term; `nil` for one that the draft does not have.
  /// - Parameter isScored: whether the lack of a term takes anything away.
  private func slot(_ isUsed: Bool?, isScored: Bool = true) -> Values {
    switch isUsed {
    case true?: ["sign": "●", "word": labels.usedHere, "tone": "good"]
    case false?: ["sign": "○", "word": labels.notUsedHere, "tone": isScored ? "poor" : "faint"]
    case nil: ["sign": "–", "word": labels.unchecked, "tone": "faint"]
    }
  }

  private var measures: [Values] {
    let together = phrase.together
    let nearness =
      [
        (labels.inARow, together.row), (labels.inSentence, together.sentence),
        (labels.inParagraph, together.paragraph), (labels.inSection, together.section),
      ].map { "\($0) \($1.grouped)" } + [together.firstLine.map(labels.first)].compactMap { $0 }
    let counts = phrase.headings
    let share = (phrase.longestGapShare * 100).decimal(places: 0) + "%"
    let measures = [
      (labels.nearness, nearness.joined(separator: labels.pick("、", ", "))),
      (
        labels.headingCounts,
        labels.headingCounts(counts.total, any: counts.withAnyTerm, all: counts.withAllTerms)
          .joined(separator: labels.pick("、", ", "))
      ),
      (labels.gap, labels.longestGap(phrase.longestGap, share: share)),
      (labels.topicWords, phrase.topicWords.joined(separator: labels.listGap)),
    ]
    return measures.filter { !$0.1.isEmpty }.map { ["name": $0, "value": $1] }
  }
}
