internal import Drafts
package import SourceText
internal import Vocabulary
package import Words

/// What the making of a draft left behind in it: notes, pasted citations, placeholders.
///
/// Text is read where people see it in the main content, addresses throughout the source; code is not
/// read.
package struct Leftovers: Sendable {
  /// A piece of text that was left over.
  package struct Piece: Sendable, Equatable {
    /// Normalized where it stands in a block's text.
    package let text: String
    package let source: ByteRange
  }

  /// A place where the draft talks about itself.
  package struct Note: Sendable, Equatable {
    package enum Subject: Sendable {
      /// The draft's own search keywords.
      case keywords
      /// How it is to be written, or that a chat tool wrote it.
      case making
    }

    package let subject: Subject
    /// From where the note begins to where it ends, which may be in a later block.
    package let source: ByteRange
  }

  /// In the order of the text.
  package let notes: [Note]
  /// Labels and marks of an AI chat's citations, in the order of the text.
  package let citations: [Piece]
  /// The parameters that AI chats append to the addresses of links, in the order of the source.
  package let trackedLinks: [Piece]
  /// What stands for something that was to come, in the order of the text.
  package let placeholders: [Piece]
  /// The texts of a page's buttons that were copied with the article, at the draft's end.
  package let widgets: [Piece]
  /// In the order of the text.
  package let invisibles: [InvisibleCharacters]

  package init(_ segmented: SegmentedDraft) {
    let passages = Passage.all(in: segmented)
    func piece(_ range: Range<Int>, of passage: Passage) -> Piece {
      Piece(text: passage.text.string(range), source: passage.sourceRange(of: range))
    }
    /// The pieces of each passage: most have none, and none is made a list of its own.
    func pieces(_ ranges: [[Range<Int>]]) -> [Piece] {
      var pieces: [Piece] = []
      for (passage, ranges) in zip(passages, ranges) {
        for range in ranges { pieces.append(piece(range, of: passage)) }
      }
      return pieces
    }
    notes = PlanningNoteFinder.notes(in: passages).map { note in
      Note(subject: note.subject, source: note.sourceRange(in: passages))
    }
    let tags = CitationTags.ranges(in: segmented.draft).map { range in
      Piece(text: segmented.draft.source.text(in: range), source: range)
    }
    let marks = pieces(CitationResidueFinder.ranges(in: passages))
    citations = tags.isEmpty ? marks : Self.joined(marks + tags)
    trackedLinks = TrackedLinks.ranges(in: segmented.draft).map { range in
      Piece(text: segmented.draft.source.text(in: range), source: range)
    }
    placeholders = pieces(PlaceholderFinder.ranges(in: passages))
    // The buttons of an HTML page are its own.
    let closing = segmented.draft.format == .html ? [] : PageWidgets.closing(passages)
    invisibles = InvisibleCharacters.all(in: segmented)
    widgets = closing.map { piece($0.whole.trimmed().range, of: $0) }
  }

  /// Pieces in the order of the text; of two that stand in the same place the first.
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    for piece in pieces.sorted(by: { $0.source < $1.source }) {
      if let last = result.last, piece.source.start < last.source.end { continue }
      result.append(piece)
    }
    return result
  }
}
