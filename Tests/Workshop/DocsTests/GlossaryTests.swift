internal import Foundation
import TestSupport
import Testing
import Vocabulary

/// That texts for people call things what the glossary calls them.
@Suite("The glossary")
struct GlossaryTests {
  /// What people read, by file: the texts of the program without what they quote, and the manual without code.
  private static let texts: [(file: String, text: String)] = {
    let rooms = [
      "Sources/Path/Rules", "Sources/Path/Scoring", "Sources/Path/Reports",
      "Sources/Around/Messages",
      "Sources/Around/Settings", "Sources/Showing", "Sources/Doors/kwaudit",
    ]
    return rooms.flatMap { room in
      let folder = Fixture.packageFolder.appending(path: room)
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      return (files?.allObjects as? [URL] ?? []).compactMap {
        file -> (file: String, text: String)? in
        guard let text = try? String(contentsOf: file, encoding: .utf8),
          // It holds what others call the columns of their tables.
          file.lastPathComponent != "SheetColumn.swift"
        else { return nil }
        switch file.pathExtension {
        case "swift": return (file.lastPathComponent, PeopleText.ofSwift(text))
        case "md": return (file.lastPathComponent, PeopleText.ofMarkdown(text))
        default: return nil
        }
      }
    }
  }()

  @Test("texts are found")
  func found() {
    #expect(Self.texts.count >= 120)
    func text(_ file: String) -> String { Self.texts.first { $0.file == file }?.text ?? "" }
    #expect(text("KeywordList.swift").contains("羅列を削除し"))
    #expect(!text("KeywordList.swift").contains("新米"))
    #expect(text("Inputs+English.swift").contains("Check that you have permission"))
    #expect(text("rules.ja.md").contains("対策フレーズの羅列がある"))
  }

  @Test("nothing is called by another word", arguments: Glossary.all.map(\.name.en))
  func synonyms(_ name: String) throws {
    let term = try #require(Glossary.all.first { $0.name.en == name })
    for (file, text) in Self.texts {
      var rest = text
      for right in [term.name.ja, term.name.en] + term.exceptions {
        rest = rest.replacing(right, with: "…")
      }
      for wrong in term.insteadOf where rest.localizedCaseInsensitiveContains(wrong) {
        Issue.record("\(file) says \(wrong) for \(term.name.ja): \(Self.around(wrong, in: rest))")
      }
    }
  }

  @Test("English is idiomatic", arguments: Glossary.unidiomatic)
  func idiom(_ pattern: String) throws {
    let expression = try NSRegularExpression(pattern: pattern, options: .caseInsensitive)
    for (file, text) in Self.texts {
      let range = NSRange(text.startIndex..., in: text)
      for match in expression.matches(in: text, range: range) {
        let found = Range(match.range, in: text).map { String(text[$0]) } ?? ""
        Issue.record("\(file): \(Self.around(found, in: text))")
      }
    }
  }

  @Test("each name is one term's, and no term forbids another's")
  func distinct() {
    let names = Glossary.all.flatMap { [$0.name.ja, $0.name.en] }
    #expect(Set(names).count == names.count)
    for term in Glossary.all { #expect(Set(term.insteadOf).isDisjoint(with: names)) }
  }

  @Test(
    "quotations, code, comments, interpolations and examples are not texts of the program",
    arguments: [
      (#"let a = "一つ「二つ」三つ" // 四つ"#, "一つ三つ"), ("let a = \"\"\"\n  一つ\\\n  二つ\n  \"\"\"", "一つ二つ"),
      (#"let a = "一つ\(b("二つ"))三つ""#, "一つ三つ"), ("/// 一つ \"二つ\"\nlet a = 1", ""),
      ("  pairs: [\n \"一つ\"\n    ])\n\"二つ\"", "二つ"), (#""一つ`二つ`""#, "一つ"),
    ])
  func extracted(_ code: String, _ expected: String) {
    #expect(PeopleText.ofSwift(code).filter { !$0.isWhitespace } == expected)
  }

  private static func around(_ word: String, in text: String) -> String {
    guard let range = text.range(of: word, options: .caseInsensitive) else { return "" }
    return String(text[..<range.lowerBound].suffix(30) + text[range.lowerBound...].prefix(50))
  }
}
