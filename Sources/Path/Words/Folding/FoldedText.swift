internal import SourceText

/// Normalized text folded so that spellings which count as the same word are equal.
///
/// Case is dropped, kanji variants take their everyday form (髙 → 高), ヴァ-row katakana the バ-row,
/// ヂ and ヅ become ジ and ズ, in hiragana as well; wave dashes (〜 and ～), quotation marks (’ and ')
/// and spaces of all kinds become one. Matching runs on it; positions lead back to the normalized text.
/// Where terms are sought, what joins the parts of a word is folded too (`Joints`).
package struct FoldedText: Sendable {
  package let units: [UInt16]
  /// For each folded unit the unit of the normalized text it starts at, then the end; `nil` where each stands
  /// at the same place there, as in most texts.
  private let starts: [Int32]?
  /// The normalized units that have no folded one, in order.
  private let dropped: [Int32]
  /// Those of them that are commas of thousands.
  private let commas: [Int32]

  /// - Parameter joins: whether `Wi-Fi` is to equal `WiFi`, 1ヶ月 1か月 and 1,000円 1000円.
  package init(_ text: NormalizedText, joins: Bool = false) {
    (units, starts, dropped, commas) = withUnsafeTemporaryAllocation(
      of: UInt16.self, capacity: text.count
    ) { units in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: text.count + 1) { starts in
        var folder = TextFolder(text, joins: joins, units: units, starts: starts)
        folder.run()
        return (
          Array(copying: units, count: folder.count),
          folder.movesUnits ? Array(copying: starts, count: folder.count + 1) : nil,
          folder.dropped, folder.commas
        )
      }
    }
  }

  package init(_ string: String, joins: Bool = false) {
    self.init(NormalizedText(string), joins: joins)
  }

  /// The unit of the normalized text at which a folded unit starts; the end of that for the end.
  package func start(of unit: Int) -> Int { starts.map { Int($0[unit]) } ?? unit }

  /// The normalized units that a range of folded units stands for, without what was dropped at its
  /// end.
  package func normalizedRange(of range: Range<Int>) -> Range<Int> {
    let start = self.start(of: range.lowerBound)
    var end = self.start(of: range.upperBound)
    while !dropped.isEmpty, end > start, Self.contains(dropped, end - 1) { end -= 1 }
    return start..<end
  }

  /// Whether a range of normalized units begins or ends within a number, at a comma of thousands.
  package func dividesNumber(_ range: Range<Int>) -> Bool {
    if commas.isEmpty { return false }
    return Self.contains(commas, range.lowerBound - 1) || Self.contains(commas, range.upperBound)
  }

  private static func contains(_ places: [Int32], _ place: Int) -> Bool {
    let index = places.partitioningIndex(where: { $0 >= place })
    return index < places.count && places[index] == place
  }

  /// Whether two strings are the same once folded.
  package static func equal(_ a: String, _ b: String, joins: Bool = false) -> Bool {
    FoldedText(a, joins: joins).units == FoldedText(b, joins: joins).units
  }
}
