internal import SourceText
internal import Vocabulary

/// What is known of a draft's metadata from outside its file: the fields of a CMS, say.
package struct GivenMetadata: Sendable, Equatable {
  /// `nil`: as the draft itself has it.
  package let title: String?
  package let description: String?
  package let slug: String?

  package static let none = GivenMetadata()

  /// A text without a character in it says nothing.
  package init(title: String? = nil, description: String? = nil, slug: String? = nil) {
    self.title = title.flatMap(Self.trimmed)
    self.description = description.flatMap(Self.trimmed)
    self.slug = slug.flatMap(Self.trimmed)
  }

  private static func trimmed(_ text: String) -> String? {
    let trimmed = text[...].trimmed
    return trimmed.isEmpty ? nil : String(trimmed)
  }
}

extension Draft {
  /// The draft with metadata that takes the place of its own. Its text has no place in the file; what is said of it
  /// is said of the file's beginning.
  package func with(_ given: GivenMetadata) -> Draft {
    if given == .none { return self }
    let fields: [(role: Block.Role, text: String?)] = [
      (.title(.given), given.title), (.description, given.description), (.slug, given.slug),
    ]
    let own = blocks.filter { block in
      switch block.role {
      case .title: given.title == nil
      case .description: given.description == nil
      case .slug: given.slug == nil
      default: true
      }
    }
    let blocks = fields.compactMap { role, text in
      text.map { text in
        var mapped = MappedText()
        mapped.append(Array(text.utf8)[...], standingFor: nil)
        return Block(role: role, text: mapped, range: ByteRange(0, 0))
      }
    }
    return Draft(
      source: source, format: format, blocks: blocks + own, declaredPhrases: declaredPhrases,
      hasMetadata: hasMetadata, platform: platform, language: language,
      siteName: siteName, directives: directives, unreadBlocks: unreadBlocks)
  }
}
