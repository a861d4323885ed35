import Drafts
import Parsers
import SourceText
import Testing

/// A source and the dump of its blocks that a person wrote down.
struct ParserExample: Sendable, CustomTestStringConvertible {
  let name: String
  let source: String
  let expected: [String]

  init(_ name: String, _ source: String, _ expected: [String]) {
    self.name = name
    self.source = source
    self.expected = expected
  }

  var testDescription: String { name }

  func markdown() throws -> Draft {
    try MarkdownParser.parse(SourceFile(name: "draft.md", text: source))
  }

  func html() throws -> Draft {
    try HTMLParser.parse(SourceFile(name: "draft.html", text: source))
  }
}
