internal import Measures
internal import Rules
internal import Vocabulary

/// Why a part of the score was given: worded where it is told, for what changes would bring is computed often.
enum ScoreReason {
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

    var name: Localized {
      switch self {
      case .title: Localized(ja: "タイトル", en: "the title")
      case .headings:
        Localized(
          ja: "H2・H3の\(Glossary.heading.name.ja)", en: "the H2 and H3 \(Glossary.heading.name.en)s")
      case .lead: Self.the(Glossary.lead)
      case .body: Self.the(Glossary.text)
      case .description: Self.the(Glossary.description)
      }
    }

    private static func the(_ term: GlossaryTerm) -> Localized {
      Localized(ja: term.name.ja, en: "the \(term.name.en)")
    }
  }

  /// - Parameter terms: the phrase's.
  func sentence(terms: [String]) -> Localized {
    switch self {
    case .coverage(let slot, let said, let isOnTopic):
      Self.coverage(
        slot, missing: terms.indices.filter { !said.contains($0) }.map { terms[$0] },
        isOnTopic: isOnTopic)
    case .notThere(let slot): Self.notThere(slot)
    case .noText: Self.textIsMissing
    case .noHeadings: Self.headingsAreMissing
    case .oneSection: Self.isOneSection
    case .titleEnd(let width, let limit): Self.titleEnd(width, within: limit)
    case .nearness(let together): together.sentence
    case .spread(let keeping, let sections): Self.spread(keeping, sections)
    case .unread(let names, let reason):
      Self.unread(names, beside: reason.sentence(terms: terms))
    }
  }

  /// - Parameter isOnTopic: whether the place keeps to the topic without the missing terms.
  private static func coverage(_ slot: Slot, missing: [String], isOnTopic: Bool) -> Localized {
    let name = slot.name
    if missing.isEmpty {
      return Localized(ja: "\(name.ja)にすべての語がある", en: "Every term is in \(name.en)")
    }
    let ja = missing.quotedJapanese
    let en = missing.map { "“\($0)”" }.joined(separator: ", ")
    if isOnTopic {
      return Localized(
        ja: "\(name.ja)は話題に沿っているが\(ja)がない",
        en: "On the topic, but missing from \(name.en): \(en)")
    }
    return Localized(ja: "\(name.ja)に\(ja)がない", en: "Missing from \(name.en): \(en)")
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
  private static func unread(_ names: [String], beside reason: Localized) -> Localized {
    var named: [String] = []
    for name in names where named.count <= mostNames && !named.contains(name) { named.append(name) }
    let shown = named.prefix(mostNames)
    let hasMore = named.count > mostNames
    let ja = shown.joined(separator: "、") + (hasMore ? "など" : "")
    let en = shown.joined(separator: ", ") + (hasMore ? " and others" : "")
    return Localized(
      ja: "\(reason.ja)。ただし読めないブロック（\(ja)）にあるかもしれないため確かめていない",
      en: "\(reason.en); not checked, for the rest may be in blocks that could not be read (\(en))")
  }

  private static let mostNames = 3

  private static let textIsMissing = Localized(ja: "本文がない", en: "The draft has no text")
  private static let headingsAreMissing = Localized(
    ja: "H2・H3の見出しがない", en: "There are no H2 or H3 headings")
  private static let isOneSection = Localized(
    ja: "本文が節に分かれていない", en: "The text is one section")

  private static func titleEnd(_ width: Double, within limit: Double) -> Localized {
    Localized(
      ja: "最後の語が全角\(width.figure)文字目で終わる（\(limit.figure)文字までなら満点）",
      en:
        "The last term ends at full-width character \(width.figure) (full marks within \(limit.figure))"
    )
  }

  private static func spread(_ keeping: Int, _ sections: Int) -> Localized {
    Localized(
      ja: "\(sections)節のうち、最初の節のほかに\(keeping)節が話題に沿っている",
      en: "Besides the first section, \(keeping) of \(sections) sections keep to the topic")
  }
}
