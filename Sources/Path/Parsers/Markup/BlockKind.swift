/// What a block of WordPress leaves in the file of what its readers see.
///
/// Source: developer.wordpress.org/block-editor/reference-guides/core-blocks. A block of WordPress' own
/// that comes later than this list is taken for one that may hold text, as those of plugins are.
enum BlockKind {
  /// All of it stands between its comments; without anything there it shows nothing.
  case saved
  /// A list of other pages, of comments or of a site's own names and links: nothing of it is the
  /// draft's own text, whatever template stands between its comments.
  case listing
  /// A shortcode in brackets, for which a plugin puts what it likes.
  case shortcode
  /// Fields that the editor keeps in the comment and a plugin's template shows, around blocks that
  /// may stand between the comments.
  case fields
  /// Filled in by the server where nothing stands between its comments: a reused block, a part of
  /// a theme, a block of a plugin.
  case dynamic

  init(_ name: String) {
    if name.contains("/") {
      // Advanced Custom Fields names blocks `acf/…` (its schema of block.json); `core-embed/…` is what
      // embeds once were.
      self = name.hasPrefix("acf/") ? .fields : name.hasPrefix("core-embed/") ? .saved : .dynamic
    } else if name == "shortcode" {
      self = .shortcode
    } else if Self.savedBlocks.contains(name) {
      self = .saved
    } else if Self.isListing(name) {
      self = .listing
    } else {
      self = .dynamic
    }
  }

  private static let savedBlocks: Set<String> = [
    "accordion", "accordion-heading", "accordion-item", "accordion-panel", "audio", "button",
    "buttons", "code", "column", "columns", "cover", "details", "embed", "file", "form",
    "form-input", "form-submission-notification", "form-submit-button", "freeform", "gallery",
    "group", "heading", "html", "icon", "image", "list", "list-item", "math", "media-text", "more",
    "nextpage", "paragraph", "playlist", "preformatted", "pullquote", "quote", "separator",
    "spacer", "subhead", "tab", "table", "tabs", "text-columns", "verse", "video",
  ]

  private static let listings: Set<String> = [
    "archives", "avatar", "breadcrumbs", "calendar", "categories", "home-link", "loginout",
    "read-more", "rss", "search", "table-of-contents", "tag-cloud",
  ]

  /// The parts of a list have names that begin as its own: `query-pagination`, `comments-title`.
  private static let families = [
    "comment", "latest-", "navigation", "page-list", "post-", "query", "site-", "social-link",
    "term",
  ]

  /// What of a post is its own text.
  private static let ownText: Set<String> = ["post-content", "post-excerpt"]

  private static func isListing(_ name: String) -> Bool {
    guard !ownText.contains(name) else { return false }
    return listings.contains(name) || families.contains { name.hasPrefix($0) }
  }
}
