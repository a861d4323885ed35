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
      canvas.flow(
        indent: 2,
        marks.terms.enumerated().map { index, term in
          [Span(marks.sign(index) + " "), Span(term, .faint)]
        })
    }
    let numberColumns = outline.reduce(0) { max($0, String($1.line).count) }
    for heading in outline {
      let number = String(heading.line)
      let padding = String.spaces(numberColumns - number.count)
      let lead = [Span(padding + number + "  ", .faint)] + signs(heading)
      let indent = String.spaces(2 * (min(max(heading.level, 1), 6) - 1))
      let used = lead.reduce(2) { $0 + $1.columns } + indent.count
      let title = heading.text.allSatisfy(\.isWhitespace) ? labels.emptyHeading : heading.text
      let text = TextWrapper.fitted(title.printable, columns: canvas.width - used)
      canvas.line(indent: 2, lead + [Span(indent + text)])
    }
  }

  private func signs(_ heading: DraftReport.OutlineHeading) -> [Span] {
    if marks.terms.isEmpty { return [] }
    if marks.fit {
      return marks.columns(for: heading.terms) + [Span("  ")]
    }
    let total = String(marks.terms.count)
    let count = String(Set(heading.terms).count)
    let padding = String.spaces(max(0, total.count - count.count))
    return [Span("\(padding)\(count)/\(total)  ", heading.terms.isEmpty ? .faint : .plain)]
  }
}
