package import Vocabulary

/// The result of one draft.
package struct DraftReport: Codable, Sendable, Equatable {
  package var path: String
  package var format: DraftFormat
  /// The encoding the file was read in.
  package var encoding: TextEncoding
  /// 0 to 100; left out for a draft without target phrases, and where no part could be checked.
  package var score: Double?
  /// Decided last, when `Report.init(judging:)` judges all drafts of a run.
  package var passed = false
  /// What made this draft pass or fail, where the settings give it criteria of its own.
  package var criteria: Report.Criteria?
  /// Left out for a draft without a title.
  package var title: Title?
  package var text: Text
  /// Every heading of the main content in order, the title among them where it is a heading.
  package var outline: [OutlineHeading]
  package var phrases: [PhraseReport]
  /// The active findings, by place, then by severity.
  package var findings: [FindingReport]
  /// The findings that the draft itself suppresses, in the same order.
  package var suppressed: [FindingReport] = []
  /// What the draft names and does not hold, so that it could not be checked, in source order.
  package var unreadBlocks: [UnreadBlockReport] = []
  /// Left out without a baseline.
  package var baseline: BaselineReport?
  /// Left out where nobody asks for the draft's text.
  package var content: ContentReport?

  /// The same without the draft's own text.
  package var withoutContent: DraftReport {
    var draft = self
    draft.content = nil
    return draft
  }

  /// The same without the single uses of terms, the most of a draft.
  package var withoutUses: DraftReport {
    var draft = self
    for index in draft.phrases.indices { draft.phrases[index].occurrences = [] }
    return draft
  }

  package struct Title: Codable, Sendable, Equatable {
    package var text: String
    /// Without the site's name at its end; a full-width character is 1, a half-width one 0.5.
    package var width: Double
    package var source: TitleSource
    /// The site's name at its end; left out where there is none.
    package var siteName: String?
  }

  /// How much text the audit read: the title and the main content, without code and bare lists of
  /// target phrases. Densities are shares of these figures.
  package struct Text: Codable, Sendable, Equatable {
    /// Without white space.
    package var characters: Int
    package var words: Int
    package var sentences: Int
    package var paragraphs: Int
    /// Headings below the title.
    package var headings: Int
  }

  package struct OutlineHeading: Codable, Sendable, Equatable {
    /// 1 to 6.
    package var level: Int
    package var text: String
    package var line: Int
    /// The terms of all target phrases that the heading uses.
    package var terms: [String]
  }
}
