internal import Drafts
internal import Foundation
internal import Inputs
internal import Randomness
internal import SourceText
internal import Vocabulary

/// Drafts of many lengths, put together by a seed from the sentences of others.
///
/// No sentence stands in a draft twice. A third each are Markdown, HTML and plain text.
struct DraftCorpus {
  private let sentences: [String]
  private let headings: [String]
  private var numbers: SplitMix64

  /// - Parameter folder: drafts whose headings and prose are taken.
  init(folder: String, seed: UInt64) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let isDraft = { (name: String) in [".md", ".html", ".txt"].contains(where: name.hasSuffix) }
    var sentences: [String] = []
    var headings: [String] = []
    for name in names where isDraft(name) {
      for block in try DraftReader().draft(.file(path: "\(folder)/\(name)")).blocks {
        if block.headingLevel != nil { headings.append(block.text.string) }
        if block.isProse { sentences += Self.sentences(of: block.text.string) }
      }
    }
    self.sentences = sentences
    self.headings = headings
    numbers = SplitMix64(seed: seed)
  }

  /// The parts of a paragraph that end with 。, without marks that would be syntax.
  private static func sentences(of paragraph: String) -> [String] {
    paragraph.split(whereSeparator: \.isNewline).joined().split(separator: "。").compactMap { part in
      let plain = part.filter { !"<>&*_`[]|\\#\u{2028}".contains($0) }
      return plain.count < 8 ? nil : plain + "。"
    }
  }

  /// Writes drafts into a folder, all together of about some bytes; returns their paths.
  mutating func write(_ count: Int, bytes: Int, into folder: String) throws -> [String] {
    let formats = [DraftFormat.markdown, .html, .text]
    return try (0..<count).map { index in
      let format = formats[index % formats.count]
      let name =
        "\(folder)/\(index).\(format == .markdown ? "md" : format == .html ? "html" : "txt")"
      // From half to one and a half of the mean.
      let size = bytes / count / 2 + below(bytes / count)
      try Data(draft(as: format, bytes: size).utf8).write(to: URL(filePath: name))
      return name
    }
  }

  private mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: numbers.next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  private mutating func draft(as format: DraftFormat, bytes: Int) -> String {
    var order = Array(sentences.indices)
    numbers.shuffle(&order)
    var next = 0
    func sentence() -> String {
      defer { next = (next + 1) % order.count }
      return sentences[order[next]]
    }
    var text = page(format).opening + heading(1, as: format)
    while text.utf8.count < bytes {
      text += heading(2, as: format)
      for _ in 0..<2 + below(4) {
        let paragraph = (0..<1 + below(5)).map { _ in sentence() }.joined()
        text += format == .html ? "<p>\(paragraph)</p>\n" : paragraph + "\n\n"
      }
      if below(3) == 0 { text += list(of: (0..<3 + below(3)).map { _ in sentence() }, as: format) }
    }
    return text + page(format).closing
  }

  private func page(_ format: DraftFormat) -> (opening: String, closing: String) {
    guard format == .html else { return ("", "") }
    return (
      "<!DOCTYPE html>\n<html lang=\"ja\"><head><title>\(headings[0])</title></head>\n<body><main>\n",
      "</main></body></html>\n"
    )
  }

  private mutating func heading(_ level: Int, as format: DraftFormat) -> String {
    let heading = headings[below(headings.count)]
    switch format {
    case .markdown: return String(repeating: "#", count: level) + " \(heading)\n\n"
    case .html: return "<h\(level)>\(heading)</h\(level)>\n"
    case .text: return "■\(heading)\n\n"
    }
  }

  private func list(of items: [String], as format: DraftFormat) -> String {
    switch format {
    case .markdown: items.map { "- \($0)\n" }.joined() + "\n"
    case .html: "<ul>\n" + items.map { "<li>\($0)</li>\n" }.joined() + "</ul>\n"
    case .text: items.map { "・\($0)\n" }.joined() + "\n"
    }
  }
}
