/// How a use of a term is spelled and how it stands, the strongest match first.
@usableFromInline
package enum MatchKind: String, Codable, Sendable, CaseIterable {
  /// As typed, standing alone.
  case exact
  /// As typed, part of a longer run of content characters (会談 in 首脳会談).
  case compound
  /// A conjugated form (尽かした for 尽かす).
  case inflected
  /// Another spelling (サーバ for サーバー, width, case).
  case variant
  /// Another word that the settings name.
  case synonym

  package var name: Localized {
    switch self {
    case .exact: Localized(ja: "完全一致", en: "exact")
    case .compound: Localized(ja: "複合語", en: "compound")
    case .inflected: Localized(ja: "活用", en: "inflected")
    case .variant: Localized(ja: "表記ゆれ", en: "variant")
    case .synonym: Localized(ja: "同義語", en: "synonym")
    }
  }
}

/// Where a use of a term stands.
@usableFromInline
package enum UsePlace: String, Codable, Sendable, CaseIterable {
  case title, description, heading, lead, body, list, table, quotation, alt, link, code

  package var name: Localized {
    switch self {
    case .title: Localized(ja: "タイトル", en: "title")
    case .description: Glossary.description.name
    case .heading: Glossary.heading.name
    case .lead: Glossary.lead.name
    case .body: Glossary.text.name
    case .list: Localized(ja: "箇条書き", en: "list")
    case .table: Localized(ja: "表", en: "table")
    case .quotation: Localized(ja: "引用", en: "quotation")
    case .alt: Localized(ja: "代替テキスト", en: "alternative text")
    case .link: Localized(ja: "リンク", en: "link")
    case .code: Localized(ja: "コード", en: "code")
    }
  }
}

/// How sure it is that a use is one.
@usableFromInline
package enum Confidence: String, Codable, Sendable {
  case normal
  /// An edge that decides lies below the segmenter's word boundary: it takes the term for a word
  /// because it is a term.
  case low
}

/// Why a use of a term does not count.
@usableFromInline
package enum UseExclusion: String, Codable, Sendable, CaseIterable {
  case code
  /// It stands in a bare list of target phrases.
  case keywordList
  /// It stands in metadata other than the title.
  case metadata
  /// A page holds it and does not show it.
  case hidden
  /// It stands in navigation, a page header or footer, or an aside.
  case outsideMainContent
}
