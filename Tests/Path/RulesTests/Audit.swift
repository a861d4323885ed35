internal import Drafts
internal import Measures
internal import Phrases
internal import Rules
internal import SourceText
import Vocabulary
internal import Words

/// Takes a draft along the path to a rule's findings.
enum Audit {
  static func evidence(
    _ utf8: [UInt8], as format: DraftFormat = .markdown, phrases: [String] = []
  ) throws -> Evidence {
    let (text, encoding) = try TextDecoder.decode(utf8, isHTML: format == .html)
    let source = SourceFile(name: "draft", utf8: text, encoding: encoding)
    let draft = try Draft.parse(source, as: format)
    let segmented = SegmentedDraft(draft, by: WordSegmenter(try ModelWordBoundaryFinder()))
    let set = PhraseSet(try phrases.map { try PhraseParser.parse($0, source: .commandLine) })
    let matched = MatchedDraft(
      segmented, outline: Outline(draft), phrases: set, matcher: TermMatcher(set.terms))
    return Evidence(matched, Measures(matched))
  }

  static func evidence(
    _ text: String, as format: DraftFormat = .markdown, phrases: [String] = []
  ) throws -> Evidence {
    try evidence(Array(text.utf8), as: format, phrases: phrases)
  }

  static func findings(
    of rule: any Rule, in text: String, as format: DraftFormat = .markdown, phrases: [String] = []
  ) throws -> [Finding] {
    rule.findings(in: try evidence(text, as: format, phrases: phrases))
  }
}
