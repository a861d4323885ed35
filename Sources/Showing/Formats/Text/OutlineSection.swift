internal import Outcomes
internal import Reports

/// Every heading on a line of its own, with the signs of the terms it carries.
struct OutlineSection {
  let outline: [DraftReport.OutlineHeading]
  let labels: Labels
  let marks: TermMarks

  func draw(on canvas: inout Canvas) {
    canvas.blank()
    canvas.line(indent: 2, Span(labels.outline, .heading))
    guard !outline.isEmpty else {
      canvas.line(indent: 2, Span(labels.noHeadings, .faint))
      return
    }
    if marks.fit {
      canvas.flow(indent: 2) { flow in
        for (index, term) in marks.terms.enumerated() {
          flow.item(Span(marks.sign(index) + " "), Span(term, .faint))
        }
      }
    }
    let numberColumns = String(outline.indices.reduce(0) { max($0, outline[$1].line) }).utf8.count
    let signs = marks.fit ? marks.terms.indices.map { Span(marks.sign($0)) } : []
    for heading in outline {
      let number = String(heading.line)
      let padding = String.spaces(numberColumns - number.utf8.count)
      let start = Span(padding + number + "  ", .faint)
      let count = marks.fit ? nil : count(of: heading)
      let termColumns = count?.columns ?? (signs.isEmpty ? 0 : signs.columns + 2)
      let indent = 2 * (min(max(heading.level, 1), 6) - 1)
      let title = Span(isEmpty(heading) ? labels.emptyHeading : heading.text)
      let room = canvas.width - 2 - start.columns - termColumns - indent
      canvas.line(indent: 2) { line in
        line.add(start)
        if let count { line.add(count) } else { addColumns(of: heading, signs, to: &line) }
        line.add(Span(spaces: indent))
        line.add(TextWrapper.fitted(title, columns: room))
      }
    }
  }

  private func isEmpty(_ heading: DraftReport.OutlineHeading) -> Bool {
    // A character is white space where its first scalar is; to find where characters end takes long.
    heading.text.unicodeScalars.first?.properties.isWhitespace != false
      && heading.text.allSatisfy(\.isWhitespace)
  }

  /// Adds a column for each term: its sign where the heading uses it, a dot where it does not.
  private func addColumns(
    of heading: DraftReport.OutlineHeading, _ signs: [Span], to line: inout Canvas
  ) {
    if signs.isEmpty { return }
    let used = heading.terms.compactMap(marks.index)
    let dot = Span(".", .faint)
    for index in signs.indices {
      if used.contains(index) { line.add(signs[index]) } else { line.add(dot) }
    }
    line.add(Span(spaces: 2))
  }

  /// How many of the terms it uses.
  private func count(of heading: DraftReport.OutlineHeading) -> Span {
    let total = String(marks.terms.count)
    let count = String(Set(heading.terms).count)
    let padding = String.spaces(max(0, total.count - count.count))
    return Span("\(padding)\(count)/\(total)  ", heading.terms.isEmpty ? .faint : .plain)
  }
}
