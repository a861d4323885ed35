internal import CCMarkGFM
internal import Drafts
internal import Foundation
import Parsers
internal import SourceText
import Vocabulary

/// Writes a Markdown draft as other formats, marks included, without the code under test wherever
/// another renderer exists.
enum MarkdownRenderer {
  /// An HTML page where the draft has front matter, else a part of one.
  static func html(_ marked: String) throws -> String {
    let parts = MarkdownParts(marked)
    let body = render(parts.body)
    guard !parts.frontMatter.isEmpty else { return parts.startMark + body }
    var head = ""
    for (key, value) in parts.fields {
      switch key {
      case "title": head += "<title>\(value)</title>\n"
      case "description": head += "<meta name=\"description\" content=\"\(value)\">\n"
      default: throw RenderingError.unknownField(key)
      }
    }
    return parts.startMark
      + "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n\(head)</head>\n<body>\n\(body)</body>\n</html>\n"
  }

  enum RenderingError: Error {
    case unknownField(String)
    /// Plain text cannot hold it.
    case unwritable(String)
  }

  /// A plain text with the title in its first line, ■ before level 2, ◆ before level 3 and ● before
  /// level 4, ・ before items.
  static func plainText(_ marked: String) throws -> String {
    let parts = MarkdownParts(marked)
    let source = SourceFile(name: "example.md", text: parts.body)
    let draft = try Draft.parse(source, as: .markdown)
    var pieces: [(text: String, isItem: Bool)] = []
    if let title = parts.fields.first(where: { $0.key == "title" }) {
      pieces.append((title.value, false))
    }
    for block in draft.blocks {
      let text = block.text.string
      switch block.role {
      case .heading(1): pieces.append((text, false))
      case .heading(2): pieces.append(("■ " + text, false))
      case .heading(3): pieces.append(("◆ " + text, false))
      case .heading(4): pieces.append(("● " + text, false))
      case .paragraph: pieces.append((text, false))
      case .listItem: pieces.append(("・" + text, true))
      default: throw RenderingError.unwritable("\(block.role)")
      }
    }
    var result = parts.startMark
    for (index, piece) in pieces.enumerated() {
      if index > 0 { result += piece.isItem && pieces[index - 1].isItem ? "\n" : "\n\n" }
      result += piece.text
    }
    return result + "\n"
  }

  /// A paragraph with emoji of one and of several scalars, below the title where the text opens with
  /// one, else first.
  static func afterEmoji(_ marked: String) -> String {
    let parts = MarkdownParts(marked)
    let emoji = "😀👨‍👩‍👧絵文字です。\n\n"
    var title = ""
    var rest = parts.body[...]
    if rest.hasPrefix("# ") {
      let end = rest.firstIndex(of: "\n") ?? rest.endIndex
      title = rest[..<end] + "\n\n"
      rest = rest[end...].drop { $0 == "\n" }
    }
    return parts.startMark + parts.frontMatter + title + emoji + rest
  }

  /// The whole draft as a code block, without marks.
  static func inCode(_ marked: String) -> String {
    "````\n" + MarkedText(marked).text + "\n````\n"
  }

  private static func render(_ markdown: String) -> String {
    // A mark before the heading's own marks would make it a paragraph.
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix("↓#") else { return String(line) }
      let level = line.dropFirst().prefix { $0 == "#" }
      return level + " ⇣" + line.dropFirst(1 + level.count).drop { $0 == " " }
    }
    let text = lines.joined(separator: "\n")
    guard let html = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_UNSAFE) else {
      return ""
    }
    defer { free(html) }
    var result = String(cString: html)
    for level in 1...6 {
      result = result.replacingOccurrences(of: "<h\(level)>⇣", with: "↓<h\(level)>")
    }
    // An empty alt attribute says that an image is decoration, which Markdown cannot say.
    return result.replacingOccurrences(of: " alt=\"\"", with: "")
  }
}

/// An example's front matter and body.
struct MarkdownParts {
  /// The mark for the draft as a whole, which stands before everything else.
  let startMark: String
  /// With the lines around it and the blank line after it; empty where there is none.
  let frontMatter: String
  let body: String

  init(_ marked: String) {
    let opensWithMark = marked.hasPrefix("↓")
    startMark = opensWithMark ? "↓" : ""
    let text = opensWithMark ? marked.dropFirst() : marked[...]
    if text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") {
      frontMatter = text[..<end.upperBound] + "\n"
      body = String(text[end.upperBound...].drop { $0 == "\n" })
    } else {
      frontMatter = ""
      body = String(text)
    }
  }

  var fields: [(key: String, value: String)] {
    frontMatter.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return (String(line[..<colon]), String(value))
    }
  }
}
