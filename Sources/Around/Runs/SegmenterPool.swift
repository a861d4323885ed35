package import Words

/// The segmenters of a run: drafts with the same house dictionary share one.
package final class SegmenterPool {
  private let finder: ModelWordBoundaryFinder
  private var segmenters: [[HouseWord]: WordSegmenter] = [:]

  /// - Throws: where ICU lacks what it takes to find Japanese words.
  package init() throws(ICUWordIterator.Unavailable) { finder = try ModelWordBoundaryFinder() }

  package func segmenter(with dictionary: [HouseWord]) -> WordSegmenter {
    if let known = segmenters[dictionary] { return known }
    let new = WordSegmenter(finder, dictionary: HouseDictionary(dictionary))
    segmenters[dictionary] = new
    return new
  }
}
