/// Where the words of a text begin and end.
package struct WordBoundaries: Sendable {
  /// For each unit offset 0...count whether a word may begin or end there.
  package let flags: [UInt8]

  package init(flags: [UInt8]) { self.flags = flags }

  package func isBoundary(at offset: Int) -> Bool { flags[offset] != 0 }
}

/// Decides where words begin and end in a text: the seam behind which segmenters can be exchanged.
///
/// A finder holds buffers and an ICU iterator: make one per thread, and keep it.
package protocol WordBoundaryFinder: AnyObject {
  /// The name and version that reports show beside figures that rest on it.
  var name: String { get }
  func boundaries(of text: NormalizedText) -> WordBoundaries
}
