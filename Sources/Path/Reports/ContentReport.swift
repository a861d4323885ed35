package import Vocabulary

/// The draft's own text, block by block, with what the audit knows of every place in it.
///
/// A report carries it only where a format shows it, or where it was asked for: it is longer than all the rest.
package struct ContentReport: Codable, Sendable, Equatable {
  /// Metadata fields, then the blocks of the text in the order in which they stand in the source.
  package var blocks: [BlockReport]

  package init(blocks: [BlockReport]) { self.blocks = blocks }
}

/// A unit of a draft. Its ranges count Unicode scalars of `text`, from 0; their ends are exclusive.
package struct BlockReport: Codable, Sendable, Equatable {
  package var kind: BlockKind
  /// 1 to 6 for a heading; left out for others.
  package var level: Int?
  /// The row of a table that a cell belongs to, counted through the draft; left out for others.
  package var row: Int?
  /// Why nothing in the block counts; left out where it does.
  package var exclusion: UseExclusion?
  /// Without markup; empty for an image without an alternative text.
  package var text: String
  package var line: Int
  package var column: Int
  package var endLine: Int
  package var endColumn: Int
  /// Where the text comes from, by the order in it.
  package var pieces: [Piece]
  /// Links, bold text and inline code, by their starts.
  package var spans: [Span] = []
  /// The uses of the terms of all phrases, by their starts.
  package var uses: [Use] = []
  /// Words of the topic in text that is read in sentences.
  package var topicWords: [Stretch] = []

  /// A stretch of the text that runs along one line of the source, up to the next piece.
  package struct Piece: Codable, Sendable, Equatable {
    package var start: Int
    /// Left out, as `column` is, where its place is not known.
    package var line: Int?
    package var column: Int?
  }

  package struct Span: Codable, Sendable, Equatable {
    package var kind: SpanKind
    package var start: Int
    package var end: Int
  }

  package struct Use: Codable, Sendable, Equatable {
    package var term: String
    package var kind: MatchKind
    /// Left out for a use that counts.
    package var exclusion: UseExclusion?
    package var start: Int
    package var end: Int
  }

  package struct Stretch: Codable, Sendable, Equatable {
    package var start: Int
    package var end: Int
  }
}
