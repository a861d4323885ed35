internal import Rules
internal import SourceText
import TestSupport
import Testing
import Vocabulary

/// A text in which a person has put each place that a rule must name between ⟦ and ⟧.
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

  /// Checks that a rule names the labelled places and no others.
  static func check(
    _ labelled: String, _ rule: any Rule, as format: DraftFormat = .markdown,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = LabelledText(labelled)
    let found = try AuditSample.findings(of: rule, in: expected.text, as: format).map(\.range)
      .sorted()
    let source = SourceFile(name: "draft", text: expected.text)
    #expect(
      found == expected.ranges, "found \(found.map { source.text(in: $0) })",
      sourceLocation: sourceLocation)
  }
}
