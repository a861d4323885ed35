internal import Measures
internal import Rules
internal import Vocabulary

/// Why a part of the score was given: worded where it is told, for what changes would bring is computed often.
enum ScoreReason: Sendable {
  /// The terms that a place has, and whether it keeps to the topic without the others.
  case coverage(Slot, TermSet, isOnTopic: Bool)
  case notThere(Slot)
  case noText, noHeadings, oneSection
  case titleEnd(Double, within: Double)
  case nearness(Together)
  /// So many sections keep to the topic.
  case spread(Int, of: Int)
  /// It may be otherwise in blocks that were not read, by their names.
  indirect case unread([String], beside: ScoreReason)

  enum Slot {
    case title, headings, lead, body, description

    func name(in language: Language) -> String {
      switch self {
      case .title: language.pick(ja: "タイトル", en: "the title")
      case .headings:
        language.pick(
          ja: "H2・H3の\(Glossary.heading.name.ja)", en: "the H2 and H3 \(Glossary.heading.name.en)s")
      case .lead: Self.the(Glossary.lead, language)
      case .body: Self.the(Glossary.text, language)
      case .description: Self.the(Glossary.description, language)
      }
    }

    private static func the(_ term: GlossaryTerm, _ language: Language) -> String {
      language.pick(ja: term.name.ja, en: "the \(term.name.en)")
    }
  }

  /// - Parameter terms: the phrase's.
  func sentence(terms: [String]) -> Localized {
    Localized { language in sentence(terms, language) }
  }

  private func sentence(_ terms: [String], _ language: Language) -> String {
    switch self {
    case .coverage(let slot, let said, let isOnTopic):
      Self.coverage(
        slot, missing: terms.indices.compactMap { said.contains($0) ? nil : terms[$0] },
        isOnTopic: isOnTopic, language)
    case .notThere(let slot): Self.notThere(slot)[language]
    case .noText: Self.textIsMissing[language]
    case .noHeadings: Self.headingsAreMissing[language]
    case .oneSection: Self.isOneSection[language]
    case .titleEnd(let width, let limit): Self.titleEnd(width, within: limit, language)
    case .nearness(let together): together.sentence(in: language)
    case .spread(let keeping, let sections): Self.spread(keeping, sections, language)
    case .unread(let names, let reason):
      Self.unread(names, beside: reason.sentence(terms, language), language)
    }
  }

  /// - Parameter isOnTopic: whether the place keeps to the topic without the missing terms.
  private static func coverage(
    _ slot: Slot, missing: [String], isOnTopic: Bool, _ language: Language
  ) -> String {
    let name = slot.name(in: language)
    if missing.isEmpty {
      return language.pick(ja: "\(name)にすべての語がある", en: "Every term is in \(name)")
    }
    let terms = language.pick(ja: missing.quotedJapanese, en: missing.quotedEnglishList)
    return isOnTopic
      ? language.pick(
        ja: "\(name)は話題に沿っているが\(terms)がない",
        en: "On the topic, but missing from \(name): \(terms)")
      : language.pick(ja: "\(name)に\(terms)がない", en: "Missing from \(name): \(terms)")
  }

  private static func notThere(_ slot: Slot) -> Localized {
    switch slot {
    case .title:
      Localized(
        ja: "この原稿にはタイトルがない", en: "The draft has no title of its own")
    case .description:
      Localized(
        ja: "この原稿にはメタディスクリプションの欄がない",
        en: "The draft has no place for a description")
    case .headings:
      Localized(ja: "短い文章なので見出しがなくてもよい", en: "A short text needs no headings")
    case .lead, .body: textIsMissing
    }
  }

  /// - Parameters:
  ///   - names: of the unread blocks that may hold what is missing, in source order.
  ///   - reason: what was found in the text that was read.
  private static func unread(
    _ names: [String], beside reason: String, _ language: Language
  ) -> String {
    var named: [String] = []
    for name in names where named.count <= mostNames && !named.contains(name) { named.append(name) }
    let shown = named.prefix(mostNames)
    let hasMore = named.count > mostNames
    let blocks = language.pick(
      ja: shown.joined(separator: "、") + (hasMore ? "など" : ""),
      en: shown.joined(separator: ", ") + (hasMore ? " and others" : ""))
    return language.pick(
      ja: "\(reason)。ただし読めないブロック（\(blocks)）にあるかもしれないため確かめていない",
      en:
        "\(reason); not checked, for the rest may be in blocks that could not be read (\(blocks))")
  }

  private static let mostNames = 3

  private static let textIsMissing = Localized(ja: "本文がない", en: "The draft has no text")
  private static let headingsAreMissing = Localized(
    ja: "H2・H3の見出しがない", en: "There are no H2 or H3 headings")
  private static let isOneSection = Localized(
    ja: "本文が節に分かれていない", en: "The text is one section")

  private static func titleEnd(
    _ width: Double, within limit: Double, _ language: Language
  ) -> String {
    language.pick(
      ja: "最後の語が全角\(width.figure)文字目で終わる（\(limit.figure)文字までなら満点）",
      en:
        "The last term ends at full-width character \(width.figure) (full marks within \(limit.figure))"
    )
  }

  private static func spread(_ keeping: Int, _ sections: Int, _ language: Language) -> String {
    language.pick(
      ja: "\(sections)節のうち、最初の節のほかに\(keeping)節が話題に沿っている",
      en: "Besides the first section, \(keeping) of \(sections) sections keep to the topic")
  }
}
