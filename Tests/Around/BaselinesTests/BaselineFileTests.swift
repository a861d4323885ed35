import Baselines
import Reports
import TestSupport
import Testing
import Vocabulary

@Suite("The file of a baseline")
struct BaselineFileTests {
  private static let text = """
    {
      "version": 1,
      "drafts": [
        {
          "path": "../記事/a \\"b\\".md",
          "score": 86.4,
          "findings": [
            {"rule": "long-sentence", "text": "春は", "fingerprint": "00000000000000aa"},
            {"rule": "long-sentence", "text": "秋は", "fingerprint": "00000000000000ab"},
            {"rule": "phrase-missing-from-title", "phrase": "引っ越し 費用", "text": "", "fingerprint": "0b"}
          ]
        },
        {
          "path": "b.md",
          "findings": []
        }
      ]
    }

    """

  private static let baseline = Baseline(drafts: [
    "b.md": Baseline.Draft(score: nil, findings: []),
    "../記事/a \"b\".md": Baseline.Draft(
      score: 86.4,
      findings: [
        .init(
          rule: "phrase-missing-from-title", phrase: "引っ越し 費用", excerpt: "", fingerprint: "0b"),
        .init(rule: "long-sentence", phrase: nil, excerpt: "秋は", fingerprint: "00000000000000ab"),
        .init(rule: "long-sentence", phrase: nil, excerpt: "春は", fingerprint: "00000000000000aa"),
      ]),
  ])

  @Test("It is sorted, with one finding per line")
  func text() {
    #expect(Self.baseline.text == Self.text)
    #expect(Baseline().text == "{\n  \"version\": 1,\n  \"drafts\": []\n}\n")
  }

  @Test("What is written is read back", arguments: ["\n", "\r\n"])
  func reading(lineEnd: String) throws {
    let read = try Baseline(file: Array(Self.text.replacing("\n", with: lineEnd).utf8))
    #expect(read.text == Self.text)
    #expect(read.drafts["b.md"] == Self.baseline.drafts["b.md"])
    #expect(try Baseline(file: Array(Baseline().text.utf8)) == Baseline())
  }

  @Test(
    "What is not a baseline is told by what is wrong with it",
    arguments: [
      ("", .notJSON), ("{\"version\": 1,\n\"drafts\": [}", .notJSON),
      ("\u{FF}", .notJSON), ("[]", .notABaseline(place: "")), ("3", .notABaseline(place: "")),
      ("{}", .notABaseline(place: "version")),
      ("{\"version\": \"1\"}", .notABaseline(place: "version")),
      ("{\"version\": 0}", .notABaseline(place: "version")), ("{\"version\": 2}", .newerVersion(2)),
      ("{\"version\": 1}", .notABaseline(place: "drafts")),
      ("{\"version\": 1, \"drafts\": [{\"path\": 1}]}", .notABaseline(place: "drafts[0].path")),
      (
        "{\"version\": 1, \"drafts\": [{\"path\": \"a\", \"findings\": [{\"rule\": \"x\"}]}]}",
        .notABaseline(place: "drafts[0].findings[0].text")
      ),
      (
        "{\"version\": 1, \"drafts\": [{\"path\": \"a\", \"findings\": []}, {\"path\": \"a\", \"findings\": []}]}",
        .duplicate(path: "a")
      ),
      ("{\n<<<<<<< HEAD\n\"version\": 1\n=======\n>>>>>>> x\n}", .conflict(line: 2)),
    ] as [(String, BaselineError)])
  func errors(text: String, expected: BaselineError) {
    #expect(throws: expected) { try Baseline(file: Array(text.utf8)) }
  }

  @Test("Every cut and every broken byte is an error or a baseline, and no crash")
  func cuts() {
    let bytes = Array(Self.text.utf8)
    for end in 0..<(bytes.count - 2) {
      #expect(throws: BaselineError.self) { try Baseline(file: Array(bytes[..<end])) }
    }
    for index in bytes.indices {
      var broken = bytes
      broken[index] = 0xFF
      #expect(throws: BaselineError.self) { try Baseline(file: broken) }
    }
  }
}
