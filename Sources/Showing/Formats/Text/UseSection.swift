internal import Outcomes
internal import Reports
internal import SourceText
internal import Vocabulary

/// Each term of a draft's phrases with every use of it.
struct UseSection {
  let draft: DraftReport
  let labels: Labels
  /// What stands around the uses; without it a use is shown alone.
  var source: SourceLines?

  mutating func draw(on canvas: inout Canvas) {
    canvas.line(Span(draft.path, .heading))
    if draft.phrases.isEmpty {
      canvas.paragraph(indent: 2, labels.noPhrases)
      return
    }
    var seen: Set<String> = []
    for phrase in draft.phrases {
      let uses = Dictionary(grouping: phrase.occurrences, by: \.term)
      for term in phrase.terms where seen.insert(term.term).inserted {
        canvas.blank()
        draw(term, uses[term.term] ?? [], on: &canvas)
      }
    }
    let topic = draft.phrases.flatMap(\.topicWords).filter { seen.insert($0).inserted }
    if !topic.isEmpty {
      canvas.blank()
      canvas.labelled(
        labels.topicWords, columns: Canvas.columns(of: [labels.topicWords])
      ) { flow in
        for word in topic { flow.item(Span(word, .underlined)) }
      }
    }
  }

  private mutating func draw(
    _ term: TermReport, _ uses: [OccurrenceReport], on canvas: inout Canvas
  ) {
    canvas.flow(indent: 2) { flow in
      flow.item(Span(term.term, .heading))
      flow.item(Span(labels.count(term.count)))
      if let uncounted = labels.alsoUncounted(term) { flow.item(Span(uncounted, .faint)) }
    }
    if uses.isEmpty {
      canvas.line(indent: 4, Span(labels.neverUsed, .faint))
      return
    }
    let places = uses.map { $0.field.map(labels.field) ?? labels.lines([$0.line]) }
    let columns = Canvas.columns(of: places)
    for (use, place) in zip(uses, places) { draw(use, place, columns, on: &canvas) }
  }

  private mutating func draw(
    _ use: OccurrenceReport, _ place: String, _ columns: Int, on canvas: inout Canvas
  ) {
    let kind = labels.kind(use.kind)
    let notes =
      [use.field == nil ? labels.place(use.place) : "", kind].filter { !$0.isEmpty }
      + (use.confidence == .low ? [labels.perhaps] : []) + (use.counted ? [] : [labels.notCounted])
    let gap = columns - DisplayWidth.columns(of: place) + 2
    let note = "  " + notes.joined(separator: labels.listGap)
    let room = canvas.width - 4 - columns - 2 - DisplayWidth.columns(of: note)
    let tone: Tone = use.kind == .synonym ? .underlined : use.counted ? .heading : .faint
    let text = TextWrapper.fitted(Span(use.text, tone), columns: max(8, room))
    let around = use.field == nil ? source?.around(use, columns: room - text.columns) : nil
    let (before, after) = around ?? (Span(""), Span(""))
    canvas.line(
      indent: 4, Span(place, .faint), Span(spaces: gap), before, text, after, Span(note, .faint))
  }
}
