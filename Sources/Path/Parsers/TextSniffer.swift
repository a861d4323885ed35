internal import Vocabulary

/// Tells a draft's format from its text, for standard input and files without a known extension.
enum TextSniffer {
  static func format(of utf8: [UInt8]) -> DraftFormat {
    if XMLDocument(utf8)?.kind == .page { return .html }
    let head = String(decoding: utf8.prefix(4096), as: UTF8.self)
    let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    let start = first.drop(while: \.isWhitespace).lowercased()
    if ["<!doctype", "<html", "<head", "<body", "<!-- wp:", "<article", "<main"].contains(where: {
      start.hasPrefix($0)
    }) {
      return .html
    }
    for fence in ["---", "+++", ";;;"] where first.hasPrefix(fence) {
      if lines.dropFirst().contains(where: { $0.hasPrefix(fence) }) { return .markdown }
    }
    let hasMarkdownHeading = lines.contains { line in
      let hashes = line.prefix { $0 == "#" }.count
      return (1...6).contains(hashes) && line.dropFirst(hashes).first == " "
    }
    if hasMarkdownHeading { return .markdown }
    if start.hasPrefix("<"), head.contains("</") { return .html }
    return .text
  }
}
