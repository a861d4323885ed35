internal import Outcomes
internal import Reports
internal import Vocabulary

/// The draft as people read it, with every use of a term marked and every finding at its place.
struct TextSection {
  let view: DraftView
  let places: TextPlaces
  /// The findings that the draft as a whole is meant by.
  private let overall: [Int]
  /// The findings of each row, at the first place of each.
  private var findingsOfRow: [Int: [Int]] = [:]
  /// What stands in a block because a finding is about it.
  private var anchors: [Int: [TextRuns.Anchor]] = [:]
  /// The rows of passages that read as stuffed.
  private var thickRows: Set<Int> = []

  init(view: DraftView, places: TextPlaces) {
    self.view = view
    self.places = places
    overall = view.draft.findings.indices.filter {
      view.draft.findings[$0].isOfWholeDraft || places.rows.isEmpty
    }
    for (index, finding) in view.draft.findings.enumerated() where !overall.contains(index) {
      add(finding, index)
    }
  }

  private mutating func add(_ finding: FindingReport, _ index: Int) {
    if let block = finding.field.flatMap(places.block) {
      let row = places.row(ofBlock: block)
      findingsOfRow[row, default: []].append(index)
      anchors[block, default: []].append(
        TextRuns.Anchor(finding: index, range: 0..<places.length(ofBlock: block), isFirst: true))
      if finding.group == .naturalness { thickRows.insert(row) }
      return
    }
    var isTold = false
    for place in [finding.place] + finding.related {
      let parts = places.parts(of: place)
      if !isTold {
        isTold = true
        let row =
          parts.first.map { places.row(ofBlock: $0.block) } ?? places.row(ofLine: place.line)
        findingsOfRow[row ?? 0, default: []].append(index)
      }
      for (number, part) in parts.enumerated() {
        anchors[part.block, default: []].append(
          TextRuns.Anchor(finding: index, range: part.range, isFirst: number == 0))
        if finding.group == .naturalness { thickRows.insert(places.row(ofBlock: part.block)) }
      }
    }
  }

  var values: Values {
    [
      "legend": view.marks.terms.map(legend), "kinds": kinds, "topics": topics,
      "overall": overall.isEmpty ? nil : ["notes": overall.map(note)] as Values,
      "rows": places.rows.indices.map(row),
    ]
  }

  private func legend(_ term: String) -> Values {
    let count = view.draft.phrases.flatMap(\.terms).first { $0.term == term }?.count ?? 0
    return view.values(ofTerm: term).adding(["count": view.labels.count(count)])
  }

  private var kinds: [Values] {
    MatchKind.allCases.map { ["class": $0.rawValue, "word": view.labels.kindName($0)] }
  }

  /// The words that keep to the topic; `nil` where there are none.
  private var topics: String? {
    var seen: Set<String> = []
    let words = view.draft.phrases.flatMap(\.topicWords).filter { seen.insert($0).inserted }
    return words.isEmpty ? nil : words.joined(separator: view.labels.listGap)
  }

  private func row(_ index: Int) -> Values {
    let blocks = places.rows[index]
    let first = places.blocks[blocks[0]]
    let runs = TextRuns(view: view)
    let notes = (findingsOfRow[index] ?? []).map(note)
    let isThick = thickRows.contains(index)
    let classes = [
      first.kind.rawValue, first.level.map { "lv\($0)" },
      first.exclusion == nil ? nil : "excluded", isThick ? "thick" : nil,
    ]
    return [
      "rowID": "\(view.id)-r\(index)", "line": first.isGiven ? "" : String(first.line),
      "class": classes.compactMap { $0 }.joined(separator: " "),
      "tag": view.labels.tag(of: first), "why": why(blocks),
      "cells": blocks.map { block -> Values in
        ["runs": runs.values(of: places.blocks[block], anchors[block] ?? [])]
      },
      "notes": notes.isEmpty ? nil : ["items": notes, "span": span(index, notes.count)] as Values,
    ]
  }

  /// How many rows there are for the notes of one: those up to the next one with notes, as far as its own may need.
  private func span(_ row: Int, _ notes: Int) -> Int {
    let free = places.rows.indices.dropFirst(row + 1).prefix { findingsOfRow[$0] == nil }.count
    return min(1 + free, 2 * notes, Self.widestSpan)
  }

  /// As many as the style has a class for.
  private static let widestSpan = 6

  /// Why uses of a row do not count; `nil` where all do, or it has none.
  private func why(_ blocks: [Int]) -> String? {
    let shown = blocks.map { places.blocks[$0] }
    let reasons = Set(
      shown.compactMap(\.exclusion) + shown.flatMap { $0.uses.compactMap(\.exclusion) })
    if reasons.isEmpty { return nil }
    return view.labels.notCounted(
      UseExclusion.allCases.filter(reasons.contains).map(view.labels.exclusion))
  }

  private func note(_ index: Int) -> Values {
    let finding = view.draft.findings[index]
    return view.values(of: finding.severity).adding([
      "noteID": view.noteID(index), "number": index + 1, "rule": finding.rule.rawValue,
      "ruleName": view.labels.name(of: finding.rule),
      "message": view.message(of: finding),
      "advice": finding.advice.isEmpty ? nil : finding.advice,
    ])
  }
}

extension FindingReport {
  /// Whether it is about no place of the draft.
  var isOfWholeDraft: Bool {
    field == nil && excerpt.isEmpty && line == endLine && column == endColumn && line == 1
      && column == 1
  }
}
