import Testing
import Training
import Words

/// A segmenter with fixed answers.
private final class FixedFinder: WordBoundaryFinder {
  let name = "fixed"
  let scores: [String: [Int16]]

  init(_ scores: [String: [Int16]]) { self.scores = scores }

  func boundaries(of text: NormalizedText) -> WordBoundaries {
    let inner = scores[text.string(0..<text.count)] ?? []
    return WordBoundaries(
      scores: [WordBoundaries.certain] + inner + [WordBoundaries.certain])
  }
}

@Suite("Evaluation")
struct EvaluationTests {
  /// 首脳|会談|の|会 with the long unit 首脳会談.
  private static let conllu = """
    # sent_id = s1
    # text = 首脳会談の会
    1\t首脳\t_\tNOUN\t_\t_\t_\t_\t_\tLUWBILabel=B|LUWPOS=名詞-普通名詞-一般|SpaceAfter=No
    2\t会談\t_\tNOUN\t_\t_\t_\t_\t_\tLUWBILabel=I|LUWPOS=名詞-普通名詞-一般|SpaceAfter=No
    3\tの\t_\tADP\t_\t_\t_\t_\t_\tLUWBILabel=B|LUWPOS=助詞-格助詞|SpaceAfter=No
    4\t会\t_\tNOUN\t_\t_\t_\t_\t_\tLUWBILabel=B|LUWPOS=名詞-普通名詞-一般

    """

  @Test("A sentence's words and nouns are read")
  func sentences() throws {
    let sentences = AnnotatedSentence.sentences(conllu: Array(Self.conllu.utf8))
    let sentence = try #require(sentences.first)
    #expect(sentences.count == 1 && sentence.id == "s1")
    #expect(String(decoding: sentence.utf8, as: UTF8.self) == "首脳会談の会")
    #expect(sentence.words == [0..<6, 6..<12, 12..<15, 15..<18])
    let nouns = sentence.nouns.map { String(decoding: $0, as: UTF8.self) }.sorted()
    #expect(nouns == ["会談", "首脳", "首脳会談"])
  }

  @Test("Words, boundaries and uses are counted by hand")
  func figures() {
    let sentences = AnnotatedSentence.sentences(conllu: Array(Self.conllu.utf8))
    // 首|脳会談の|会, with an edge but no boundary between 首脳 and 会談, and before の.
    let finder = FixedFinder(["首脳会談の会": [5, -10, -200, -24, 3]])
    let result = BoundaryEvaluation(sentences, by: finder)
    #expect((result.words.right, result.words.found, result.words.expected) == (1, 3, 4))
    #expect(
      (result.boundaries.right, result.boundaries.found, result.boundaries.expected) == (1, 2, 3))
    // Three uses: 首脳, 会談, 首脳会談.
    #expect((result.usesAtWords.right, result.usesAtWords.found) == (0, 0))
    #expect((result.usesAtEdges.right, result.usesAtEdges.expected) == (3, 3))
    #expect(result.usesAtEdges.f1 == 1)
    #expect(result.errors.isEmpty)
  }
}
