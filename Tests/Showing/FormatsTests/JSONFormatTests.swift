import Formats
import FoundationEssentials
import Reports
import TestSupport
import Testing

@Suite("The JSON report")
struct JSONFormatTests {
  private let options = RenderOptions(width: 80, usesColor: true)

  @Test("Decoding gives the same report", arguments: ["ja", "en"])
  func roundTrip(language: String) throws {
    let report = HardReport.make(language: language)
    let json = ReportFormat.json.render(report, options: options)
    #expect(try JSONDecoder().decode(Report.self, from: Data(json.utf8)) == report)
    #expect(json.hasSuffix("}\n"))
  }

  @Test("It has the documented fields and no others, each object's sorted by name")
  func fields() throws {
    let json = ReportFormat.json.render(HardReport.make(language: "ja"), options: options)
    let fields = Self.paths(try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8)))
    let documented = Set(Self.documented.split(whereSeparator: \.isNewline).flatMap(Self.expanded))
    #expect(fields.subtracting(documented) == [])
    #expect(documented.subtracting(fields) == [])
    let top = json.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .map { $0.dropFirst(3).prefix { $0 != "\"" } }
    #expect(
      top == [
        "criteria", "drafts", "goneDrafts", "language", "passed", "schemaVersion", "summary",
        "tool",
        "unreadable",
      ])
  }

  @Test("Paths keep their slashes, controls are escaped")
  func strings() {
    let json = ReportFormat.json.render(HardReport.make(language: "ja"), options: options)
    #expect(json.contains(#""path" : "下書き/写真.md""#))
    #expect(json.contains(#""text" : "\"安く\"\u009b""#))
    #expect(!json.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x9B })
  }

  /// The contract, an object a line: `object: its fields`.
  private static let documented = """
    : schemaVersion tool language passed criteria summary drafts unreadable goneDrafts
    criteria: failOn failUnder regressionTolerance
    tool: name version segmenter
    summary: drafts failed errors warnings infos known suppressed fixed meanScore
    unreadable: path message
    drafts: path format encoding score passed title text outline phrases findings \
    suppressed baseline
    drafts.title: text width source
    drafts.text: characters words sentences paragraphs headings
    drafts.outline: level text line terms
    drafts.findings: rule severity phrase message advice line column endLine endColumn byteColumn \
    endByteColumn excerpt fingerprint baselineState
    drafts.suppressed: rule severity message advice line column endLine endColumn byteColumn \
    endByteColumn excerpt fingerprint baselineState suppression
    drafts.suppressed.suppression: kind justification
    drafts.baseline: score fixed
    drafts.baseline.fixed: rule phrase excerpt fingerprint
    drafts.phrases: phrase source sourceLine score parts deductions terms together longestGap \
    longestGapShare headings spread occurrences lowConfidence
    drafts.phrases.parts: id earned maximum checked reason
    drafts.phrases.deductions: rule points
    drafts.phrases.terms: term count uncounted density characterDensity matches places coverage
    drafts.phrases.terms.matches: exact compound inflected variant synonym
    drafts.phrases.terms.places: title description heading lead body list table quotation alt link \
    code
    drafts.phrases.terms.coverage: title lead headings closing
    drafts.phrases.together: row sentence paragraph section firstLine
    drafts.phrases.headings: total withAnyTerm withAllTerms
    drafts.phrases.spread: heading line terms
    drafts.phrases.occurrences: term kind place counted confidence line column endLine endColumn text
    """

  private static func expanded(_ line: Substring) -> [String] {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return parts[1].split(separator: " ").map { parts[0].isEmpty ? "\($0)" : "\(parts[0]).\($0)" }
  }

  private static func paths(_ value: JSONValue, below path: String = "") -> Set<String> {
    switch value {
    case .object(let fields):
      fields.reduce(into: []) { paths, field in
        let own = path.isEmpty ? field.key : "\(path).\(field.key)"
        paths.insert(own)
        paths.formUnion(Self.paths(field.value, below: own))
      }
    case .array(let values): values.reduce(into: []) { $0.formUnion(paths($1, below: path)) }
    case .scalar: []
    }
  }
}

/// Any JSON, as far as its shape goes.
private enum JSONValue: Decodable {
  case object([String: JSONValue])
  case array([JSONValue])
  case scalar

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let fields = try? container.decode([String: JSONValue].self) {
      self = .object(fields)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .array(values)
    } else {
      self = .scalar
    }
  }
}
