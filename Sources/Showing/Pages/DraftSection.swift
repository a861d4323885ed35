internal import Outcomes
internal import Reports
internal import Vocabulary

/// One draft: its verdict, what to do first, and all that was found.
struct DraftSection {
  private let view: DraftView
  private let words: Values

  init(_ view: DraftView, words: Values) {
    self.view = view
    self.words = words
  }

  private var draft: DraftReport { view.draft }
  private var labels: Labels { view.labels }

  var html: String { Templates.render("draft", values) }

  private var values: Values {
    head.adding(first).adding([
      "w": words, "id": view.id, "isOfSeveral": view.isOfSeveral,
      "isFolded": view.isOfSeveral && !view.isBrief, "isOpen": view.outcome != .passed,
    ]).adding(view.isBrief ? [:] : details)
  }

  private var details: Values {
    [
      "parts": parts, "hasPhrases": !draft.phrases.isEmpty,
      "phrases": draft.phrases.indices.map { PhraseSection(view: view, index: $0).values },
      "hasNaturalness": !draft.phrases.isEmpty, "natural": NaturalnessList(view: view).values,
      "search": SearchSection(view: view)?.values, "outline": OutlineSection(view: view).values,
      "text": view.places.map { TextSection(view: view, places: $0).values },
      "findings": FindingSection(view: view).values, "quiet": QuietLists(view: view).values,
      "hasDetails": true,
    ]
  }

  private var head: Values {
    let outcome = view.outcome
    let share = draft.score.map { $0.isFinite ? min(max($0, 0), 100) : 0 }
    let score = draft.score?.tenths
    return [
      "outcome": outcome.rawValue, "sign": labels.sign(outcome),
      "verdict": labels.outcome(outcome),
      "conditions": [labels.workNeeded(draft, view.criteria), labels.conditions(view.criteria)]
        .compactMap { $0 }.joined(separator: labels.pick("。", ". ")),
      "phrase": draft.phrases.count == 1 ? draft.phrases[0].phrase : nil,
      "score": score ?? "–", "hasScore": score != nil,
      "arc": share.flatMap { $0 > 0 ? $0.plainTenths : nil },
      "dialLabel": score.map { labels.pick("点数 \($0) / 100", "Score \($0) of 100") }
        ?? labels.noScore,
      "name": draft.title?.text ?? draft.path, "path": draft.title == nil ? nil : draft.path,
      "facts": facts, "caps": caps,
      "faults": draft.score == nil ? [] : labels.scoreFaults(draft, view.criteria),
      "remarks": remarks, "scores": scores,
    ]
  }

  private var facts: String {
    let text = draft.text
    let figures = [
      (labels.characters, text.characters), (labels.words, text.words),
      (labels.sentences, text.sentences), (labels.headings, text.headings),
    ].map { "\($0) \($1.grouped)" }
    return (figures + [labels.format(draft.format), draft.encoding.rawValue])
      .joined(separator: " · ")
  }

  /// What caps the score, each cap once, with the phrases that it caps where there are several.
  private var caps: [Values] {
    var signs: [String: [String]] = [:]
    var texts: [String] = []
    for (index, phrase) in draft.phrases.enumerated() {
      guard let cap = phrase.cap else { continue }
      let text = labels.capped(to: cap.limit.tenths)
      if signs[text] == nil { texts.append(text) }
      signs[text, default: []].append(PhraseSigns.sign(index))
    }
    return texts.map { text in
      ["text": text, "phrases": draft.phrases.count > 1 ? signs[text] ?? [] : []]
    }
  }

  /// What a reader has to know to take the score for what it is.
  private var remarks: [String] {
    let change = draft.baseline?.score.flatMap { old in
      draft.score.flatMap { own in
        own == old ? nil : labels.scoreChange(from: old.tenths, to: own.tenths)
      }
    }
    return [
      labels.knownShortfall(draft, view.criteria), change,
      draft.isEarly ? labels.early(draft.text.characters.grouped) : nil,
      labels.unreadBlocks(draft),
      labels.unscored(draft, view.criteria)?.message,
      draft.phrases.contains(where: \.isLabel) ? labels.labelsAreTaken : nil,
      labels.unusedParts(of: draft.phrases),
    ].compactMap { $0 }
  }

  /// The score of each phrase; that of one alone is the draft's.
  private var scores: Values? {
    guard draft.phrases.count > 1 else { return nil }
    return [
      "label": labels.phrases,
      "phrases": draft.phrases.enumerated().map { index, phrase -> Values in
        [
          "sign": PhraseSigns.sign(index), "phrase": phrase.phrase,
          "link": view.isBrief ? nil : "\(view.id)-p\(index + 1)",
          "score": phrase.score?.tenths ?? labels.unchecked,
          "share": phrase.score.map { $0.isFinite ? $0.plainTenths : "0" } ?? "0",
          "tone": phrase.score.map(view.outcome.tone) ?? "faint",
        ]
      },
    ]
  }

  private var first: Values {
    let gravest = view.steps.gravestFindings(of: draft)
    let pressing = gravest.filter { !view.steps.cover($0) || $0.isPressing(view.criteria) }
    let shown = Array(pressing.prefix(Self.mostFindings))
    return [
      "isScored": !draft.phrases.isEmpty, "hasSteps": !view.steps.items.isEmpty, "steps": steps,
      "stepsNote": view.labels.firstStepsNote,
      "counts": DraftView.counts(
        Severity.allCases.reversed().map { severity in
          (severity, gravest.count { $0.severity == severity })
        }, labels),
      "hasUrgent": !gravest.isEmpty,
      "urgent": shown.map { finding -> Values in
        let index = draft.findings.firstIndex(of: finding) ?? 0
        return view.values(of: finding.severity).adding([
          "place": view.place(of: finding), "link": view.link(toFinding: index),
          "message": view.message(of: finding),
        ])
      },
      "moreFindings": gravest.count > shown.count && !view.isBrief
        ? labels.allOf(gravest.count) : nil,
    ]
  }

  private static let mostFindings = 5

  private var steps: [Values] {
    let isAlone = draft.phrases.count < 2
    return view.steps.items.map { item in
      [
        "gain": item.gainText, "advice": item.step.advice, "optional": item.step.optional,
        "phrases": isAlone ? [] : item.phrases.map(PhraseSigns.sign),
        "places": view.links(to: item.step),
      ]
    }
  }

  /// Where to go from the first screen.
  private var parts: [Values] {
    var parts: [(String, String)] = []
    if !draft.phrases.isEmpty {
      parts += [("phrases", labels.phrases), ("natural", labels.naturalness)]
    }
    if SearchSection(view: view) != nil { parts.append(("search", labels.search)) }
    parts.append(("outline", labels.outline))
    if view.places != nil { parts.append(("text", labels.textOfDraft)) }
    if !draft.findings.isEmpty { parts.append(("findings", labels.allFindings)) }
    return parts.map { ["link": "\(view.id)-\($0)", "text": $1] }
  }
}

extension Outcome {
  /// The class of a score of one phrase of a draft with this outcome.
  func tone(ofPhrase score: Double) -> String {
    if score >= Self.goodScore { return "good" }
    return self == .notPassed ? "poor" : "fair"
  }
}
