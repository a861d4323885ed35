internal import Drafts
internal import Phrases
package import SourceText
internal import Words

/// A paragraph with a term that is little more than a row of names of places: 千葉市、船橋市、市川市 …
///
/// A list of branches, a table of areas or a notice says something of each, or stands in a list or a table.
package struct PlaceSeries: Sendable, Equatable {
  /// The term in the paragraph, by its position in the phrase.
  package let term: Int
  package let names: Int
  package let block: Int
  /// From the first name to the last; `nil` where its place is not known.
  package let source: ByteRange?

  /// The share of names that end as names of places do.
  private static let share = 2.0 / 3
  /// Fewer names are not looked at.
  static let fewest = 8

  /// The longest row of each paragraph with a term, in the order of the text.
  static func all(
    of uses: PhraseUses, in matched: MatchedDraft, _ labels: LabelRows
  ) -> [PlaceSeries] {
    var found: [PlaceSeries] = []
    var lastBlock: Int?
    for use in uses.counted where use.occurrence.block != lastBlock {
      let block = use.occurrence.block
      lastBlock = block
      guard matched.draft.blocks[block].role == .paragraph,
        let row = labels.labels(of: block).rows(ofAtLeast: fewest)
          .max(by: { $0.count < $1.count }),
        let first = row.first, let last = row.last
      else { continue }
      let segmented = matched.segmented.blocks[block]
      let places = row.count { isPlace($0, in: segmented.text) }
      let range = first.range.lowerBound..<last.range.upperBound
      guard Double(places) >= share * Double(row.count),
        2 * segmented.wordCount(startingIn: range) > segmented.words.count(where: \.isWord)
      else { continue }
      found.append(
        PlaceSeries(
          term: use.term, names: row.count, block: block,
          source: matched.segmented.knownSourceRange(of: range, inBlock: block)))
    }
    return found
  }

  private static func isPlace(_ label: Label, in text: NormalizedText) -> Bool {
    label.range.count > 1 && endings.contains(text.units[label.range.upperBound - 1])
      && label.range.allSatisfy { text.classes[$0] != .digit }
  }

  /// What names of administrative units, quarters and stations end in.
  private static let endings = UnitSet("都道府県市区郡町村島駅台丘")
}
