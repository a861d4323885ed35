internal import Drafts
internal import SourceText
internal import Vocabulary

/// The metadata at the very start of a draft, in any of the notations that generators read.
struct FrontMatter {
  var isPresent = false
  var blocks: [Block] = []
  var declaredPhrases: [DeclaredPhrase] = []
  var language: String?
  var platform: PublishingPlatform?
  /// The 0-based line at which the text starts.
  var bodyLine = 0

  /// - Throws: where it is not closed, or cannot be read in its notation.
  static func read(_ source: SourceFile, keys: MetadataKeys) throws(DraftError) -> FrontMatter {
    var result = FrontMatter()
    guard let fence = try FrontMatterFence.find(in: source, keys: keys) else { return result }
    var bodyLine = fence.bodyLine
    let entries: [MetadataEntry]
    switch fence.notation {
    case .yaml:
      guard let read = try YAMLFrontMatter.entries(of: source, in: fence.content, keys: keys)
      else {
        return result
      }
      entries = read
    case .toml: entries = try TOMLReader(source, fence.content).read()
    case .json:
      var reader = JSONObjectReader(source, fence.content)
      entries = try reader.read()
      if fence.endsWithItsObject { bodyLine = try reader.lineAfterObject() }
    }
    var reader = MetadataReader(source: source, content: fence.content, keys: keys)
    result = try reader.read(entries)
    result.isPresent = true
    result.bodyLine = bodyLine
    return result
  }

  /// The offset at which the text starts.
  func bodyStart(in source: SourceFile) -> Int {
    bodyLine < source.lines.starts.count ? source.lines.starts[bodyLine] : source.utf8.count
  }

}

/// A value of front matter with its key.
struct MetadataEntry {
  /// The keys that lead to it, the outermost first.
  let path: [String]
  /// The bytes at which its own key starts.
  let keyStart: Int
  let value: MetadataValue
  /// The name of the `<meta>` that it writes into the page, where it writes one.
  var meta: String?
}

enum MetadataValue {
  /// A string, or a number, date or truth value as it is written.
  case text(MappedText)
  /// No value: YAML's and JSON's null.
  case nothing
  case list([MetadataValue])
  /// A table, whose own values are entries besides.
  case table
}
