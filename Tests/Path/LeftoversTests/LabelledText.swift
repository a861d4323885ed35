internal import Leftovers
internal import SourceText
import TestSupport
import Testing
import Vocabulary

/// A text in which a person has put each place that is left over between ⟦ and ⟧.
struct LabelledText {
  let text: String
  let ranges: [ByteRange]

  init(_ labelled: String) {
    var text = String.UnicodeScalarView()
    var bytes = 0
    var start = 0
    var ranges: [ByteRange] = []
    for scalar in labelled.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes
      case "⟧": ranges.append(ByteRange(start, bytes))
      default:
        text.append(scalar)
        bytes += UTF8.width(scalar)
      }
    }
    self.text = String(text)
    self.ranges = ranges
  }

  /// Checks that the labelled places are found as leftovers of a kind, and no others.
  static func check(
    _ labelled: String, _ kind: LeftoverKind, as format: DraftFormat = .markdown,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = LabelledText(labelled)
    let found = kind.ranges(in: try AuditSample.leftovers(in: expected.text, as: format)).sorted()
    let source = SourceFile(name: "draft", text: expected.text)
    #expect(
      found == expected.ranges, "found \(found.map { source.text(in: $0) })",
      sourceLocation: sourceLocation)
  }
}

enum LeftoverKind: CaseIterable {
  case note, citation, placeholder

  func ranges(in leftovers: Leftovers) -> [ByteRange] {
    switch self {
    case .note: leftovers.notes.map(\.source)
    case .citation: (leftovers.citations + leftovers.trackedLinks).map(\.source)
    case .placeholder: (leftovers.placeholders + leftovers.widgets).map(\.source)
    }
  }
}
