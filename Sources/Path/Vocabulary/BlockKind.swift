/// What a unit of a draft is.
package enum BlockKind: String, Codable, Sendable, CaseIterable {
  case title, description, slug, heading, paragraph, listItem, tableCell, quotation, code, image
}

/// Metadata that may be given beside a draft, as in the fields of a CMS.
package enum MetadataField: String, Codable, Sendable, CaseIterable {
  case title, description, slug
}

/// How a stretch of a block's text is set.
package enum SpanKind: String, Codable, Sendable, CaseIterable {
  case link, strong, code
}
