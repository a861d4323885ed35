import Formats
import Foundation
import Reports
import Testing
import Vocabulary

@Suite("The JSON report")
struct JSONFormatTests {
  private let options = RenderOptions(width: 80, usesColor: true)

  @Test("It has the documented fields and no others")
  func fields() throws {
    let json = ReportFormat.json.render(HardReport.make(language: .japanese), options: options)
    let fields = Self.paths(try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8)))
    let documented = Set(Self.documented.split(whereSeparator: \.isNewline).flatMap(Self.expanded))
    #expect(fields.subtracting(documented) == [])
    #expect(documented.subtracting(fields) == [])
  }

  @Test("Every value of the report is in it")
  func complete() throws {
    let report = HardReport.make(language: .japanese)
    let json = ReportFormat.json.render(report, options: options)
    let fields = Self.paths(try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8)))
    let properties = Self.properties(of: report)
    #expect(properties.contains("drafts.phrases.terms.coverage.closing"))
    // Each draft says of itself that it has no score.
    #expect(properties.subtracting(fields) == ["summary.unscored"])
  }

  @Test("Each object's fields are sorted by name", arguments: Language.allCases)
  func order(language: Language) throws {
    let json = ReportFormat.json.render(HardReport.make(language: language), options: options)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    let sorted = try JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .prettyPrinted])
    #expect(Self.names(in: json) == Self.names(in: String(decoding: sorted, as: UTF8.self)))
  }

  /// The names at the lines' beginnings.
  private static func names(in json: String) -> [Substring] {
    json.split(separator: "\n").compactMap { $0.firstMatch(of: /^ *"([A-Za-z]+)" :/)?.1 }
  }

  @Test("Paths keep their slashes, controls are escaped")
  func strings() {
    let json = ReportFormat.json.render(HardReport.make(language: .japanese), options: options)
    #expect(json.contains(#""path" : "下書き/写真.md""#))
    #expect(json.contains(#""text" : "\"安く\"\u009b""#))
    #expect(!json.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x9B })
  }

  /// The contract, one object per line: `object: its fields`.
  private static let documented = """
    : schemaVersion tool language passed verdict criteria summary drafts unreadable goneDrafts
    criteria: failOn failUnder regressionTolerance
    tool: name version segmenter
    summary: drafts failed errors warnings infos known suppressed fixed meanScore
    unreadable: path message
    drafts: path format encoding score passed verdict title text outline phrases findings \
    suppressed unreadBlocks baseline content
    drafts.content: blocks
    drafts.content.blocks: kind level row exclusion text line column endLine endColumn pieces spans uses \
    topicWords
    drafts.content.blocks.pieces: start line column
    drafts.content.blocks.spans: kind start end
    drafts.content.blocks.uses: term kind exclusion start end
    drafts.content.blocks.topicWords: start end
    drafts.unreadBlocks: name mayHoldText line column endLine endColumn
    drafts.title: text width source siteName
    drafts.text: characters words sentences paragraphs headings
    drafts.outline: level text line terms
    drafts.findings: rule group severity phrase message advice line column endLine endColumn byteColumn \
    endByteColumn field excerpt fingerprint baselineState related
    drafts.findings.related: line column endLine endColumn
    drafts.suppressed: rule group severity message advice line column endLine endColumn byteColumn \
    endByteColumn excerpt fingerprint baselineState related suppression
    drafts.suppressed.suppression: kind justification
    drafts.baseline: score fixed
    drafts.baseline.fixed: rule phrase excerpt fingerprint
    drafts.phrases: phrase source sourceFile sourceLine score parts cap steps terms topicWords together longestGap \
    longestGapShare headings spread occurrences lowConfidence isLabel unused weight
    drafts.phrases.parts: id earned maximum checked reason
    drafts.phrases.cap: limit rule
    drafts.phrases.steps: kind gain optional advice terms lines rules
    drafts.phrases.terms: term count uncounted density characterDensity matches places coverage
    drafts.phrases.terms.matches: exact compound inflected variant synonym
    drafts.phrases.terms.places: title description heading lead body list table quotation alt link \
    code
    drafts.phrases.terms.coverage: title lead headings closing
    drafts.phrases.together: row sentence paragraph section firstLine
    drafts.phrases.headings: total withAnyTerm withAllTerms
    drafts.phrases.spread: heading line terms keepsToTopic
    drafts.phrases.occurrences: term kind place counted confidence line column endLine endColumn text
    """

  private static func expanded(_ line: Substring) -> [String] {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return parts[1].split(separator: " ").map { parts[0].isEmpty ? "\($0)" : "\(parts[0]).\($0)" }
  }

  /// The paths of all stored properties that have a value.
  private static func properties(of value: Any, below path: String = "") -> Set<String> {
    // A typed id is one value.
    if value is any RawRepresentable { return [] }
    let mirror = Mirror(reflecting: value)
    return mirror.children.reduce(into: []) { paths, child in
      switch mirror.displayStyle {
      case .optional, .collection: paths.formUnion(properties(of: child.value, below: path))
      case .struct:
        guard let label = child.label, !isNothing(child.value) else { return }
        let own = path.isEmpty ? label : "\(path).\(label)"
        paths.insert(own)
        paths.formUnion(properties(of: child.value, below: own))
      default: break
      }
    }
  }

  private static func isNothing(_ value: Any) -> Bool {
    let mirror = Mirror(reflecting: value)
    return mirror.displayStyle == .optional && mirror.children.isEmpty
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
    case .string, .number, .bool: []
    }
  }
}
