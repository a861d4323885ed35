internal import Outcomes
internal import Reports

/// The headings as rows, the terms as columns.
struct OutlineSection {
  let view: DraftView

  /// More terms than these would make a table that nobody reads; their heads alone take the room of a page.
  private static let mostColumns = 16

  var values: Values {
    let outline = view.draft.outline
    let terms = Array(view.marks.terms.prefix(Self.mostColumns))
    return [
      "hasHeadings": !outline.isEmpty, "columns": terms.map(view.values),
      "headings": outline.map { heading -> Values in
        let used = Set(heading.terms)
        let isEmpty = heading.text.allSatisfy(\.isWhitespace)
        return [
          "level": heading.level, "text": isEmpty ? view.labels.emptyHeading : heading.text,
          "line": heading.line, "link": view.link(toLine: heading.line),
          "cells": terms.map { view.values(ofTerm: $0).adding(["used": used.contains($0)]) },
        ]
      },
    ]
  }
}
