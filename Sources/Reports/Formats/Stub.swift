internal import FoundationEssentials

package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json
  package func render(_ report: Report, options: RenderOptions) -> String {
    let e = JSONEncoder()
    e.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try! e.encode(report), as: UTF8.self) + "\n"
  }
}
package struct RenderOptions: Sendable {
  package var width: Int
  package var usesColor: Bool
  package init(width: Int, usesColor: Bool) {
    self.width = width
    self.usesColor = usesColor
  }
}
