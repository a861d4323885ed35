/// The keys under which drafts keep what an audit reads.
///
/// Case, `_` and `-` make no difference, and a dot stands for a table: `seo_title`, `seoTitle` and
/// `seo: {title: …}` are one key. The keys of a table where generators have people keep their own
/// (`params`, `extra`, `meta`) are read as if they stood outside of it.
package struct MetadataKeys: Sendable, Equatable {
  package enum Field: CaseIterable, Sendable {
    case title, description, slug
    /// Target phrases.
    case phrases
    /// Labels, which are taken for target phrases only where nobody names any.
    case labels
    case language
  }

  package static let standard = MetadataKeys()

  /// In the order in which they take precedence, where a draft has several.
  package static func names(of field: Field) -> [String] {
    switch field {
    case .title: ["seo_title", "meta_title", "_yoast_wpseo_title", "rank_math_title", "title"]
    case .description:
      [
        "seo_description", "meta_description", "_yoast_wpseo_metadesc", "rank_math_description",
        "description", "excerpt", "summary",
      ]
    case .slug: ["slug"]
    case .phrases:
      [
        "keyword", "focus_keyword", "focus_keywords", "focus_keyphrase", "focus_keyphrases",
        "target_keyword", "target_keywords", "target_phrase", "target_phrases",
        "_yoast_wpseo_focuskw", "rank_math_focus_keyword",
      ]
    case .labels: ["keywords", "seo_keywords", "meta_keywords"]
    case .language: ["lang", "language"]
    }
  }

  /// What generators keep other things under as well: a value that is no text is theirs.
  private static let shared: Set<String> = ["excerpt", "summary", "slug"]

  /// What else front matter is known by.
  private static let usual: Set<String> = [
    "date", "tags", "categories", "layout", "permalink", "author",
  ]
  private static let tablesOfOwnKeys: Set<String> = ["params", "extra", "meta"]

  private struct Known: Sendable, Equatable {
    let field: Field
    /// The place in the order of precedence.
    let rank: Int
  }

  /// The ranks of the usual keys; those of the house come before them.
  private static let ranks = 0..<1_000

  private var known: [String: Known] = [:]
  /// The keys of the house, as it writes them.
  package let title: [String]
  package let description: [String]
  package let phrases: [String]

  /// Keys of the house take precedence over the usual ones.
  package init(title: [String] = [], description: [String] = [], phrases: [String] = []) {
    self.title = title
    self.description = description
    self.phrases = phrases
    for field in Field.allCases {
      let own: [String] =
        switch field {
        case .title: title
        case .description: description
        case .phrases: phrases
        default: []
        }
      for (rank, name) in own.enumerated() {
        known[Self.folded(name)] = Known(field: field, rank: rank - own.count - 1)
      }
    }
    for field in Field.allCases {
      for (rank, name) in Self.names(of: field).enumerated() where known[Self.folded(name)] == nil {
        known[Self.folded(name)] = Known(field: field, rank: rank)
      }
    }
  }

  /// What a `<meta>` of the page says, by its name; the page's own description is written by nothing
  /// else where one is given, and Open Graph's is read where there is no other.
  ///
  /// `og:title` is none: a generator makes the page's title of the draft's.
  package func field(ofMeta name: String) -> (field: Field, rank: Int)? {
    switch name {
    case "description": return (.description, Self.ranks.lowerBound - 1)
    case "og:description": return (.description, Self.ranks.upperBound)
    default:
      guard let found = field(of: [name]), found.field == .labels || found.field == .phrases
      else { return nil }
      return found
    }
  }

  /// Whether a key means nothing but what it means here, so that a value of another kind is a mistake.
  package func isOwn(_ path: [String]) -> Bool {
    guard let (field, rank) = field(of: path) else { return false }
    if rank < Self.ranks.lowerBound - 1 { return true }
    return field != .labels && field != .language
      && !Self.shared.contains(path.last.map(Self.folded) ?? "")
  }

  package func field(of path: [String]) -> (field: Field, rank: Int)? {
    let parts = path.map(Self.folded)
    var found = known[parts.joined()]
    if found == nil, parts.count > 1, Self.tablesOfOwnKeys.contains(parts[0]) {
      found = known[parts.dropFirst().joined()]
    }
    return found.map { ($0.field, $0.rank) }
  }

  /// Whether a key is one by which front matter is known that no line opens.
  package func isUsual(_ key: String) -> Bool {
    let key = Self.folded(key)
    return known[key] != nil || Self.usual.contains(key)
  }

  private static func folded(_ key: String) -> String {
    let kept = key.lowercased().utf8.filter { byte in
      byte != UInt8(ascii: "_") && byte != UInt8(ascii: "-") && byte != UInt8(ascii: ".")
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
