internal import Outcomes
internal import Reports
internal import Vocabulary

/// A block's text in runs: each is marked in one way.
struct TextRuns {
  /// Where a finding is about a block's text.
  struct Anchor {
    let finding: Int
    /// Unicode scalars of the text; empty for a place between two.
    let range: Range<Int>
    /// Whether it begins here, not in a block before.
    let isFirst: Bool
  }

  let view: DraftView

  func values(of block: BlockReport, _ anchors: [Anchor]) -> [Values] {
    let scalars = Array(block.text.unicodeScalars)
    let uses = Self.apart(block.uses)
    // What a finding says of all of a block is not worth a line under each of its words.
    let anchored = anchors.map(\.range).filter { !$0.isEmpty && $0.count < scalars.count }
    var refs = Dictionary(
      grouping: anchors.filter(\.isFirst), by: { min($0.range.lowerBound, scalars.count) })
    var edges: Set<Int> = [0, scalars.count]
    edges.formUnion(refs.keys)
    for range in anchored { edges.formUnion([range.lowerBound, range.upperBound]) }
    for use in uses { edges.formUnion([use.start, use.end]) }
    for word in block.topicWords { edges.formUnion([word.start, word.end]) }
    for span in block.spans { edges.formUnion([span.start, span.end]) }
    let sorted = edges.filter { (0...scalars.count).contains($0) }.sorted()
    var runs: [Values] = []
    for (start, end) in zip(sorted, sorted.dropFirst()) {
      let text = String(String.UnicodeScalarView(scalars[start..<end]))
      let use = uses.first { $0.start <= start && end <= $0.end }
      let isTopic = use == nil && block.topicWords.contains { $0.start <= start && end <= $0.end }
      let spans = block.spans.filter { $0.start <= start && end <= $0.end }.map(\.kind)
      let isAnchored = anchored.contains { $0.lowerBound <= start && end <= $0.upperBound }
      let classes = Set(spans).map(Self.class).sorted() + (isAnchored ? ["at"] : [])
      runs.append(
        run(text, use, isLast: use?.end == end, isTopic, classes, refs.removeValue(forKey: start)))
    }
    // What stands at the end, or in a block without text.
    for anchors in refs.sorted(by: { $0.key < $1.key }).map(\.value) {
      runs.append(run("", nil, isLast: false, false, [], anchors))
    }
    if scalars.isEmpty {
      runs.append(run(view.labels.noTitle, nil, isLast: false, false, ["faint"], nil))
    }
    return runs
  }

  /// The uses that do not overlap; of those that do the first, of those that begin together the longest.
  private static func apart(_ uses: [BlockReport.Use]) -> [BlockReport.Use] {
    var end = 0
    return uses.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }.filter { use in
      guard use.start >= end, use.end > use.start else { return false }
      end = use.end
      return true
    }
  }

  private func run(
    _ text: String, _ use: BlockReport.Use?, isLast: Bool, _ isTopic: Bool, _ classes: [String],
    _ anchors: [Anchor]?
  ) -> Values {
    let mark =
      use.map { marked(text, $0, isLast: isLast, classes) }
      ?? (isTopic ? topic(text, classes) : nil)
    let all = classes.joined(separator: " ")
    return [
      "refs": (anchors ?? []).map(ref), "use": mark,
      "span": mark == nil && !all.isEmpty ? ["class": all, "text": text] as Values : nil,
      "bare": mark == nil && all.isEmpty && !text.isEmpty ? text : nil,
    ]
  }

  private func marked(
    _ text: String, _ use: BlockReport.Use, isLast: Bool, _ classes: [String]
  ) -> Values {
    let index = view.marks.index(of: use.term) ?? 0
    let kind = view.labels.kindName(use.kind)
    let reason = use.exclusion.map { view.labels.notCounted([view.labels.exclusion($0)]) }
    let told = [use.term, kind, reason].compactMap { $0 }.joined(separator: view.labels.listGap)
    let own = [
      "u", use.kind.rawValue,
      use.exclusion == nil ? "t\(index % DraftView.hues)" : "off-count",
    ]
    return [
      "class": (own + classes).joined(separator: " "), "index": index, "told": told, "text": text,
      "sign": isLast ? view.marks.sign(index) : nil,
    ]
  }

  private func topic(_ text: String, _ classes: [String]) -> Values {
    [
      "class": (["topic"] + classes).joined(separator: " "), "index": "topic",
      "told": view.labels.topicWord, "text": text, "sign": nil,
    ]
  }

  private func ref(_ anchor: Anchor) -> Values {
    let finding = view.draft.findings[anchor.finding]
    return [
      "severity": finding.severity.rawValue, "rule": finding.rule.rawValue,
      "target": view.noteID(anchor.finding),
      "text": "\(finding.severity.sign)\(anchor.finding + 1)",
    ]
  }

  private static func `class`(_ kind: SpanKind) -> String {
    switch kind {
    case .link: "lk"
    case .strong: "st"
    case .code: "cd"
    }
  }
}
