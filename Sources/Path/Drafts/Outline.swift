internal import SourceText
package import Vocabulary

/// How a draft's text is divided: its title, lead, headings and sections, by block index.
///
/// Only blocks of the main content take part, and images' alternative texts with them.
package final class Outline: Sendable {
  package struct Title: Sendable {
    package let block: Int
    package let source: TitleSource
    /// The site's name that stands at its end.
    package let siteName: SiteName?
  }

  /// A heading and the blocks from it to the next heading of any level.
  package struct Heading: Sendable {
    package let block: Int
    package let level: Int
    /// The blocks that follow it before the next heading: a stretch of the body.
    package let blocks: ArraySlice<Int>
  }

  /// A part of the text: the lead, or a main heading with all that stands under it.
  package struct Section: Sendable {
    /// `nil` for the text before the first main heading.
    package let heading: Int?
    /// Every block of the section, its heading included: a stretch of the body, never empty.
    package let blocks: ArraySlice<Int>

    package var first: Int { blocks[blocks.startIndex] }
  }

  package let title: Title?
  /// The first heading of level 1, whether or not it is the title.
  package let topHeading: Int?
  /// All headings but the one that is the title, empty ones included.
  package let headings: [Heading]
  /// The levels of the headings that readers scan: 2 and 3, and 1 where the title stands elsewhere and
  /// headings of level 1 divide the text, as some write on Qiita.
  package let mainLevels: ClosedRange<Int>
  /// The blocks that introduce the draft; see `lead(of:_:level:topHeading:)`.
  package let lead: [Int]
  /// Where what introduces the draft ends: at the heading that follows it, or at the end of the only
  /// paragraph that does. What stands before it in the source is seen before the lead or within it.
  package let leadEnd: Int
  package let sections: [Section]
  /// The section that closes the text, as an index in `sections`; `nil` in a text of one section.
  package let closing: Int?
  /// Whether that section says by its heading that it closes: まとめ.
  package let isClosingNamed: Bool
  /// The blocks of the text below the title: no metadata, nothing outside the main content.
  package let body: [Int]

  /// - Parameter siteNames: what the draft's site is called, beside what the draft says itself.
  package init(_ draft: Draft, siteNames: [String] = []) {
    let content = draft.blocks.indices.filter {
      draft.blocks[$0].isMainContent && !draft.blocks[$0].isMetadata
    }
    let topHeading = content.first {
      draft.blocks[$0].headingLevel == 1 && !draft.blocks[$0].text.isEmpty
    }
    let title = Self.title(of: draft, topHeading: topHeading, siteNames)
    let body = content.filter { $0 != title?.block }
    let level = Self.sectionLevel(of: draft, topHeading: topHeading, body)
    let sections = Self.sections(of: draft, body, level: level, topHeading: topHeading)

    self.title = title
    self.topHeading = topHeading
    self.body = body
    let headings = Self.headings(of: draft, body)
    self.headings = headings
    mainLevels = headings.count { $0.level == 1 } > 1 ? 1...3 : 2...3
    self.sections = sections
    (lead, leadEnd) = Self.lead(of: draft, body, level: level, topHeading: topHeading)
    closing = Self.closing(of: draft, sections)
    isClosingNamed =
      closing.flatMap { sections[$0].heading }.map {
        SectionTitles.close(draft.blocks[$0].text.string)
      } ?? false
  }

  /// The outline of a text whose lines are taken as they are: all of it is body.
  package init(linesOf draft: Draft) {
    title = nil
    topHeading = nil
    headings = []
    mainLevels = 2...3
    lead = []
    leadEnd = 0
    sections = []
    closing = nil
    isClosingNamed = false
    body = Array(draft.blocks.indices)
  }

  private static func title(
    of draft: Draft, topHeading: Int?, _ siteNames: [String]
  ) -> Title? {
    let names = siteNames + (draft.siteName.map { [$0] } ?? [])
    let heading = topHeading.map { draft.blocks[$0].text.string }
    for (index, block) in draft.blocks.enumerated() {
      guard case .title(let source) = block.role, !block.text.trimmed().isEmpty else { continue }
      return Title(
        block: index, source: source,
        siteName: SiteName(endOf: block.text.string, names: names, heading: heading))
    }
    guard let topHeading, let heading else { return nil }
    return Title(
      block: topHeading, source: draft.format == .text ? .firstLine : .heading,
      siteName: SiteName(endOf: heading, names: names, heading: nil))
  }

  private static func headings(of draft: Draft, _ body: [Int]) -> [Heading] {
    var headings: [Heading] = []
    var start = 0
    while start < body.count {
      let end = body[(start + 1)...].firstIndex { draft.blocks[$0].headingLevel != nil }
      let next = end ?? body.count
      if let level = draft.blocks[body[start]].headingLevel {
        headings.append(
          Heading(block: body[start], level: level, blocks: body[(start + 1)..<next]))
      }
      start = next
    }
    return headings
  }

  /// The heading level that divides the text: 2, or the highest there is below the title.
  private static func sectionLevel(of draft: Draft, topHeading: Int?, _ body: [Int]) -> Int {
    let levels = body.filter { $0 != topHeading }.compactMap { draft.blocks[$0].headingLevel }
    return max(2, levels.min() ?? 2)
  }

  private static func sections(
    of draft: Draft, _ body: [Int], level: Int, topHeading: Int?
  ) -> [Section] {
    var sections: [Section] = []
    var heading: Int?
    var start = 0
    for (place, index) in body.enumerated() {
      guard index != topHeading, let own = draft.blocks[index].headingLevel, own <= level else {
        continue
      }
      if start < place { sections.append(Section(heading: heading, blocks: body[start..<place])) }
      (heading, start) = (index, place)
    }
    if start < body.count { sections.append(Section(heading: heading, blocks: body[start...])) }
    return sections
  }

  /// What introduces the draft: the text before the first section. A draft that opens with a heading
  /// is introduced by the text under it, and so is one whose first section says that it introduces
  /// and has only a notice before it; one without headings by its first paragraph. A heading within
  /// the introduction that is deeper than those of sections does not end it.
  private static func lead(
    of draft: Draft, _ body: [Int], level: Int, topHeading: Int?
  ) -> (blocks: [Int], end: Int) {
    func isHeading(_ index: Int) -> Bool { draft.blocks[index].headingLevel != nil }
    func opensSection(_ index: Int) -> Bool {
      draft.blocks[index].headingLevel.map { $0 <= level } ?? false
    }
    func prose(_ indexes: some Sequence<Int>) -> [Int] {
      indexes.prefix { !opensSection($0) }.filter { !isHeading($0) }
    }
    func start(of block: Int?) -> Int {
      block.map { draft.blocks[$0].range.start } ?? draft.source.utf8.count
    }
    let text = body.filter {
      $0 != topHeading && (draft.blocks[$0].isProse || isHeading($0))
    }
    if !text.contains(where: isHeading) {
      guard let first = text.first else { return ([], start(of: nil)) }
      return ([first], draft.blocks[first].range.end)
    }
    let before = prose(text)
    let sections = text.drop { !opensSection($0) }
    let isNotice = before.allSatisfy { SectionTitles.isNotice(draft.blocks[$0].text.string) }
    if let first = sections.first, !before.isEmpty,
      !isNotice || !SectionTitles.introduce(draft.blocks[first].text.string)
    {
      return (before, start(of: first))
    }
    if sections.isEmpty { return (before, start(of: nil)) }
    let introduction = sections.drop(while: isHeading)
    return (prose(introduction), start(of: introduction.first(where: opensSection)))
  }

  /// The last section that says that it closes, or the last that is not an appendix such as
  /// references or the author's profile.
  private static func closing(of draft: Draft, _ sections: [Section]) -> Int? {
    guard sections.count > 1 else { return nil }
    func title(_ index: Int) -> String? {
      sections[index].heading.map { draft.blocks[$0].text.string }
    }
    return sections.indices.last { title($0).map(SectionTitles.close) ?? false }
      ?? sections.indices.last { title($0).map { !SectionTitles.append($0) } ?? false }
  }
}
