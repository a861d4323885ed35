package import Vocabulary

/// The result of an audit, as every format reads it and as JSON carries it.
///
/// Lines and columns are 1-based; columns count Unicode scalars, and an end is exclusive. Field names
/// and meanings are a contract: a change that breaks a reader raises `schemaVersion`.
package struct Report: Sendable, Equatable {
  package static let schemaVersion = 1

  package var tool: Tool
  /// That of messages, advice and reasons.
  package var language: Language
  /// Whether every draft passed and every input could be read.
  package var passed: Bool
  /// What made drafts pass or fail.
  package var criteria: Criteria
  package var summary: Summary
  package var drafts: [DraftReport]
  package var unreadable: [Unreadable]
  /// Drafts that the baseline knows and that are no longer there, by their paths from its folder.
  package var goneDrafts: [String] = []

  package struct Tool: Sendable, Equatable {
    package var name = "kwaudit"
    package var version: String
    /// The segmenter on which word counts rest, with the version of ICU.
    package var segmenter: String

    package init(version: String, segmenter: String) {
      self.version = version
      self.segmenter = segmenter
    }
  }

  package struct Criteria: Codable, Sendable, Equatable {
    /// The least severity of a finding that fails a draft.
    package var failOn: FailOn
    /// A draft with a lower score fails; left out where none was set.
    package var failUnder: Double?
    /// A draft whose score fell by more points than this below the baseline's fails; left out where it
    /// may fall.
    package var regressionTolerance: Double?

    package init(
      failOn: FailOn = .error, failUnder: Double? = nil, regressionTolerance: Double? = nil
    ) {
      self.failOn = failOn
      self.failUnder = failUnder
      self.regressionTolerance = regressionTolerance
    }
  }

  package struct Summary: Sendable, Equatable {
    package var drafts: Int
    /// Drafts that did not pass.
    package var failed: Int
    /// Drafts without a score.
    package var unscored = 0
    /// Active findings that no baseline knows, by severity.
    package var errors: Int
    package var warnings: Int
    package var infos: Int
    /// Active findings that the baseline knows.
    package var known = 0
    /// Findings that drafts suppress.
    package var suppressed = 0
    /// Findings that the baseline knows and the drafts no longer have.
    package var fixed = 0
    /// The mean of the drafts' scores, 0 to 100; left out where no draft has one.
    package var meanScore: Double?
  }

  /// An input that could not be audited.
  package struct Unreadable: Sendable, Equatable {
    package var path: String
    /// What is the matter and what to do.
    package var message: String

    package init(path: String, message: String) {
      self.path = path
      self.message = message
    }
  }
}
