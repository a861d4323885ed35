import Phrases
import SourceText
import Testing
import Vocabulary
import Words

@Suite("Vocabulary of terms")
struct TermVocabularyTests {
  private let vocabulary = TermVocabulary(
    synonyms: [TermSynonyms(term: Term(text: "費用"), synonyms: [Term(text: "払う")])],
    spelling: [AcceptedSpelling(preferred: "珈琲", accepted: ["コーヒー"])])

  private func uses(of phrase: String, in text: String) throws -> [String] {
    let phrase = vocabulary.applied(to: try PhraseParser.parse(phrase, source: .commandLine))
    let utf8 = Array(text.utf8)
    let segmentation = WordSegmenter(try ModelWordBoundaryFinder()).segment(TextBytes(utf8))
    return TermMatcher(phrase.terms).matches(in: segmentation, utf8: TextBytes(utf8)).map {
      let found = String(decoding: utf8[segmentation.text.textRange(of: $0.range)], as: UTF8.self)
      return "\(phrase.terms[$0.term].text): \(found)/\($0.kind.rawValue)"
    }
  }

  @Test(
    "Synonyms count, conjugated too; spellings of the house are variants",
    arguments: [
      ("費用", "費用を払った。", ["費用: 費用/exact", "費用: 払った/synonym"]),
      ("珈琲", "珈琲とコーヒー", ["珈琲: 珈琲/exact", "珈琲: コーヒー/variant"]),
      ("コーヒー", "珈琲とコーヒー", ["コーヒー: 珈琲/variant", "コーヒー: コーヒー/exact"]),
      ("\"費用\"", "費用を払った。", ["費用: 費用/exact"]),
      ("料金", "費用を払った。", []),
    ])
  func uses(phrase: String, text: String, expected: [String]) throws {
    #expect(try uses(of: phrase, in: text) == expected)
  }
}
