/// A platform that makes the pages of articles its own way, known by what its tools write into front
/// matter.
///
/// Articles there have no field for a description: the platform takes it from the text.
package enum PublishingPlatform: Sendable, Equatable {
  case zenn
  case qiita

  /// - Parameter fields: the outermost keys of front matter with their values; `nil` for one that is no
  ///   text.
  /// - Returns: `nil` for front matter that may be any generator's.
  package init?(frontMatter fields: [String: String?]) {
    func has(_ keys: String...) -> Bool { keys.contains { fields[$0] != nil } }
    // zenn.dev/zenn/articles/zenn-cli-guide: title, emoji, type, topics, published.
    let isZennType = ["tech", "idea"].contains(fields["type"] ?? nil)
    if has("emoji") && has("topics") || isZennType && has("emoji", "topics") {
      self = .zenn
      // github.com/increments/qiita-cli: title, tags, private, updated_at, id, organization_url_name,
      // slide, ignorePublish. Docusaurus has `id` and `tags`, too.
    } else if has("tags") && has("private", "organization_url_name", "ignorePublish") {
      self = .qiita
    } else {
      return nil
    }
  }
}
