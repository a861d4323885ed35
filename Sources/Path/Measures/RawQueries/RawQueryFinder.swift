internal import Drafts
internal import Phrases
internal import SourceText
internal import Words

/// Finds search queries that stand in prose and headings as nouns.
///
/// A row of terms with spaces between is a query where it is a target phrase of the draft, or where
/// it names a thing and what is wanted of it; and it is a noun where a particle, a quotation's end
/// or a heading's end follows.
final class RawQueryFinder {
  private let matched: MatchedDraft
  private let uses: TermUses
  // Asked for in few drafts, and of many phrases.
  private lazy var isAboutSearch = SearchTalk.isSubject(of: matched)
  private lazy var targetTerms = Set(matched.phrases.terms.map(\.text))
  /// For phrases of two terms whether both stand somewhere without the other beside them, where it is known.
  private var arePairsParted: [Int: Bool] = [:]

  static func queries(
    in matched: MatchedDraft, _ uses: TermUses, _ scope: TextScope
  ) -> [RawQuery] {
    let finder = RawQueryFinder(matched, uses)
    var queries: [RawQuery] = []
    for block in matched.outline.body where finder.isRead(block) {
      let segmented = matched.segmented.blocks[block]
      let text = segmented.text
      // Most blocks are all characters: they have no white space.
      guard matched.segmented.characters(ofBlock: block) < text.count else { continue }
      for (index, sentence) in segmented.sentences.enumerated()
      where text.holdsJapaneseGap(in: sentence) && !scope.lists(index, ofBlock: block) {
        queries += finder.queries(in: TextScope.Sentence(block: block, index: index))
      }
    }
    return queries
  }

  private init(_ matched: MatchedDraft, _ uses: TermUses) {
    self.matched = matched
    self.uses = uses
  }

  /// Prose outside tables, and headings below the title: titles are cut into keywords on purpose.
  private func isRead(_ block: Int) -> Bool {
    switch matched.draft.blocks[block].role {
    case .paragraph, .listItem, .quotation: true
    case .heading(let level): level > 1
    case .title, .description, .slug, .tableCell, .code, .image: false
    }
  }

  private func queries(in place: TextScope.Sentence) -> [RawQuery] {
    let block = matched.segmented.blocks[place.block]
    let text = block.text
    let sentence = block.sentences[place.index]
    let reader = SpacedRowReader(block, sentence)
    let rows = reader.rows()
    let uses = matched.occurrences(inSentence: place.index, ofBlock: place.block)
    let targets = uses.count > 1 ? targetRows(among: uses.filter(\.isCounted), text) : []
    let isHeading = matched.draft.blocks[place.block].headingLevel != nil
    var found: [(range: Range<Int>, phrase: Int?)] = []
    var taken: Set<Int> = []
    for (row, phrase) in targets {
      let around = Self.overlapping(row.range, rows)
      taken.formUnion(around)
      let typed = TypedRow(row, among: rows[around])
      if isTarget(typed, of: phrase, reader, isHeading: isHeading) {
        found.append((typed.range, phrase))
      }
    }
    var gaps: Int?
    for (index, row) in rows.enumerated() where !taken.contains(index) && mayBeQuery(row, reader) {
      let known = gaps ?? reader.japaneseGaps(in: sentence)
      gaps = known
      if isQuery(row, reader, gaps: known), !isAboutSearch { found.append((row.range, nil)) }
    }
    if found.isEmpty { return [] }
    return found.filter { query in
      let start = max(sentence.lowerBound, query.range.lowerBound - Self.reach)
      let end = min(sentence.upperBound, query.range.upperBound + Self.reach)
      let around =
        text.string(start..<query.range.lowerBound) + text.string(query.range.upperBound..<end)
      return !isCode(query.range, place.block) && !SearchTalk.isAbout(around)
    }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
    .map { range, phrase in
      RawQuery(
        text: text.string(range), phrase: phrase,
        source: matched.segmented.sourceRange(of: range, inBlock: place.block))
    }
  }

  /// In units: how far from a query its sentence is looked at.
  private static let reach = 200

  /// The rows, which are in order, that a range overlaps.
  private static func overlapping(_ range: Range<Int>, _ rows: [SpacedRow]) -> Range<Int> {
    let start = rows.partitioningIndex(where: { $0.range.upperBound > range.lowerBound })
    let end = rows.partitioningIndex(where: { $0.range.lowerBound >= range.upperBound })
    return start..<max(start, end)
  }

  private func isCode(_ range: Range<Int>, _ block: Int) -> Bool {
    let text = matched.segmented.blocks[block].text.textRange(of: range)
    return matched.draft.blocks[block].spans.contains { span in
      !span.kind.isText && span.range.overlaps(text)
    }
  }
}

// Target phrases.
extension RawQueryFinder {
  /// The rows of uses with nothing but a space between them that hold all terms of a phrase, and the
  /// longest such phrase.
  private func targetRows(
    among uses: [Occurrence], _ text: NormalizedText
  ) -> [(row: SpacedRow, phrase: Int)] {
    guard uses.count > 1 else { return [] }
    var runs: [[Occurrence]] = []
    for use in uses.sorted(by: Self.isBefore) {
      if let last = runs.last?.last {
        if use.range.lowerBound < last.range.upperBound { continue }
        if text.isTermGap(last.range.upperBound..<use.range.lowerBound) {
          runs[runs.count - 1].append(use)
          continue
        }
      }
      runs.append([use])
    }
    return runs.compactMap { run in
      matched.phrases.longestPhrase(of: Set(run.map(\.term)))
        .map { (SpacedRow(terms: run.map(\.range)), $0) }
    }
  }

  /// Of two uses that begin together the longer one comes first.
  private static func isBefore(_ a: Occurrence, _ b: Occurrence) -> Bool {
    (a.range.lowerBound, -a.range.upperBound) < (b.range.lowerBound, -b.range.upperBound)
  }

  /// A target phrase with what is typed beside it: 「椅子 選び方 おすすめ」 for 「椅子 選び方」.
  private struct TypedRow {
    let row: SpacedRow
    /// The whole terms before and behind the phrase's own.
    let others: [Range<Int>]
    let range: Range<Int>

    /// - Parameter rows: those that the phrase overlaps.
    init(_ row: SpacedRow, among rows: ArraySlice<SpacedRow>) {
      let own = row.range
      let around = rows.flatMap(\.terms)
      self.row = row
      others = around.filter { $0.upperBound <= own.lowerBound || own.upperBound <= $0.lowerBound }
      let start = others.map(\.lowerBound).min() ?? own.lowerBound
      // The last term's compound goes on: 脱毛サロン.
      let end = around.map(\.upperBound).max() ?? own.upperBound
      range = min(start, own.lowerBound)..<max(end, own.upperBound)
    }
  }

  private func isTarget(
    _ typed: TypedRow, of phrase: Int, _ reader: SpacedRowReader, isHeading: Bool
  ) -> Bool {
    guard typed.row.hasJapaneseGap(in: reader.text) else { return false }
    let isPair = typed.row.terms.count == 2
    if isPair, reader.isNamed(behind: typed.row.range.upperBound) { return false }
    let isAlone = isPair && typed.others.isEmpty
    switch reader.follower(after: typed.range.upperBound) {
    case .other: return false
    case .end:
      // 「温泉　宿」 in a heading is two parts of it; a sentence does not end in a query.
      if !isHeading || isAlone && typed.row.hasWideGapsOnly(in: reader.text) { return false }
    case .quotation(let rest):
      if !isHeading, !Quoting.goesOn(rest) { return false }
    case .particle: break
    }
    return !isAlone || !mayBeName(typed.row, phrase, reader)
  }

  /// Whether a pair may be a name in two parts, 「山田 太郎」: one without a word of what searchers want
  /// or in kanji and kana, whose parts do not stand without each other anywhere.
  private func mayBeName(_ row: SpacedRow, _ phrase: Int, _ reader: SpacedRowReader) -> Bool {
    if isPartedPair(phrase) { return false }
    return !row.terms.contains { term in
      switch QueryTerm(reader.text.string(term)) {
      case .wish, .adjective, .label: return true
      case .subject, .filler:
        let classes = reader.text.classes[term]
        return classes.contains(.kanji) && classes.contains(.hiragana)
      }
    }
  }

  private func isPartedPair(_ phrase: Int) -> Bool {
    if let known = arePairsParted[phrase] { return known }
    let terms = matched.phrases.termIndexes[phrase]
    let isParted =
      terms.count == 2
      && zip(terms, terms.reversed()).allSatisfy { term, other in
        uses.uses(of: term).map(\.occurrence).contains { use in
          use.isCounted
            && !Self.stands(matched.phrases.terms[other].text, beside: use, in: matched)
        }
      }
    arePairsParted[phrase] = isParted
    return isParted
  }

  /// Whether a text stands directly before or after a use, or with a space between.
  private static func stands(
    _ other: String, beside use: Occurrence, in matched: MatchedDraft
  ) -> Bool {
    let text = matched.segmented.blocks[use.block].text
    let other = Array(other.utf16)
    let before = text.units[..<use.range.lowerBound].suffix(other.count + 1)
    let after = text.units[use.range.upperBound...].prefix(other.count + 1)
    func isSpace(_ unit: UInt16?) -> Bool { unit == 0x20 || unit == 0x3000 }
    return before.suffix(other.count).elementsEqual(other)
      || isSpace(before.last) && before.dropLast().elementsEqual(other)
      || after.prefix(other.count).elementsEqual(other)
      || isSpace(after.first) && after.dropFirst().elementsEqual(other)
  }
}

// Other queries.
extension RawQueryFinder {
  /// Whether a row has the form of a query, and a particle or a quotation's end behind it: a quick look before
  /// its terms are read.
  private func mayBeQuery(_ row: SpacedRow, _ reader: SpacedRowReader) -> Bool {
    row.hasJapaneseGap(in: reader.text) && reader.mayEndNoun(at: row.range.upperBound)
  }

  /// Whether a row that may be a query is one.
  /// - Parameter gaps: how many gaps part two Japanese characters in the sentence.
  private func isQuery(_ row: SpacedRow, _ reader: SpacedRowReader, gaps: Int) -> Bool {
    // In a sentence that is written with spaces between its words they say nothing of a row.
    let others = gaps - reader.japaneseGaps(in: row.range) - 1
    guard others < 2 else { return false }
    let follower = reader.follower(after: row.range.upperBound)
    // A row with a particle behind it is one only where it says what is wanted, which its last characters show.
    if case .particle = follower,
      !row.terms.contains(where: { QueryTerm.mayBeWanted(reader.text.units[$0.upperBound - 1]) })
    {
      return false
    }
    let texts = row.terms.map { reader.text.string($0) }
    let terms = texts.map { QueryTerm($0) }
    guard terms.contains(.subject) else { return false }
    let endsInWish = terms.last == .wish || terms.last == .adjective
    let hasWish = endsInWish || terms.contains(.wish)
    let isOnTopic = zip(texts, terms).contains { $1 == .subject && targetTerms.contains($0) }
    switch follower {
    case .other, .end: return false
    case .quotation(let rest):
      guard reader.isQuoted(from: row.range.lowerBound) else { return false }
      if Quoting.namesView(rest), hasWish || terms.count > 2 || isOnTopic { return true }
      return hasWish && Quoting.goesOn(rest) && (terms.count > 2 || isOnTopic)
    case .particle(let particle, let isSpaced):
      // 「料金　比較　表」: full-width spaces also set out labels and lists.
      if row.hasWideGapsOnly(in: reader.text), !isOnTopic { return false }
      // 「値段 高いが」 is a clause of its own.
      if terms.last == .adjective, !isSpaced, Self.clausal.contains(particle) { return false }
      if hasWish { return terms.count > 2 || isOnTopic || isSpaced && endsInWish }
      return terms.contains(.label) && isOnTopic && (terms.count > 2 || isSpaced)
    }
  }

  /// Particles that may follow an adjective.
  private static let clausal: Set<String> = [
    "が", "と", "から", "の", "か", "なら", "です", "でし", "より", "だけ", "って", "とか", "とも",
  ]
}

/// What follows a quotation.
private enum Quoting {
  /// Whether the sentence goes on with the quotation as its noun: 「…」を, 「…」という.
  static func goesOn(_ rest: String) -> Bool {
    particles.contains { rest.hasPrefix($0) }
  }

  /// Whether what is quoted is a way of looking at something: 「…」という視点.
  static func namesView(_ rest: String) -> Bool {
    links.contains { link in
      rest.hasPrefix(link) && views.contains { rest.dropFirst(link.count).hasPrefix($0) }
    }
  }

  private static let particles = [
    "は", "が", "を", "に", "へ", "と", "で", "の", "も", "や", "から", "まで", "より", "など", "なら", "って", "です", "だ",
  ]
  private static let links = ["という", "といった", "の", "のような"]
  private static let views = [
    "視点", "観点", "切り口", "目線", "角度", "軸", "悩み", "ニーズ", "疑問", "条件", "目的", "意図", "課題", "要望", "希望",
  ]
}
