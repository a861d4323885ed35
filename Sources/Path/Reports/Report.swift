package import Vocabulary

/// The result of an audit, as every format reads it and as JSON carries it.
///
/// Lines and columns are 1-based; columns count Unicode scalars, and an end is exclusive. Field names
/// and meanings are a contract: a change that breaks a reader raises `schemaVersion`.
package struct Report: Codable, Sendable, Equatable {
  /// 1.
  package var schemaVersion = 1
  package var tool: Tool
  /// `ja` or `en`: the language of messages, advice and reasons.
  package var language: String
  /// Whether every draft passed and every input could be read.
  package var passed: Bool
  /// What made drafts pass or fail.
  package var criteria: Criteria
  package var summary: Summary
  package var drafts: [DraftReport]
  package var unreadable: [Unreadable]
  /// Drafts that the baseline knows and that are no longer there, by their paths from its folder.
  package var goneDrafts: [String]

  package init(
    tool: Tool, language: String, passed: Bool, criteria: Criteria, summary: Summary,
    drafts: [DraftReport], unreadable: [Unreadable], goneDrafts: [String] = []
  ) {
    self.tool = tool
    self.language = language
    self.passed = passed
    self.criteria = criteria
    self.summary = summary
    self.drafts = drafts
    self.unreadable = unreadable
    self.goneDrafts = goneDrafts
  }

  package struct Tool: Codable, Sendable, Equatable {
    /// `kwaudit`.
    package var name: String
    package var version: String
    /// The segmenter on which word counts rest, with the version of ICU.
    package var segmenter: String

    package init(name: String, version: String, segmenter: String) {
      self.name = name
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

  package struct Summary: Codable, Sendable, Equatable {
    package var drafts: Int
    /// Drafts that did not pass.
    package var failed: Int
    /// Active findings that no baseline knows, by severity.
    package var errors: Int
    package var warnings: Int
    package var infos: Int
    /// Active findings that the baseline knows.
    package var known: Int
    /// Findings that drafts suppress.
    package var suppressed: Int
    /// Findings that the baseline knows and the drafts no longer have.
    package var fixed: Int
    /// The mean of the drafts' scores, 0 to 100; left out where no draft has one.
    package var meanScore: Double?

    package init(
      drafts: Int, failed: Int, errors: Int, warnings: Int, infos: Int, known: Int = 0,
      suppressed: Int = 0, fixed: Int = 0, meanScore: Double?
    ) {
      self.drafts = drafts
      self.failed = failed
      self.errors = errors
      self.warnings = warnings
      self.infos = infos
      self.known = known
      self.suppressed = suppressed
      self.fixed = fixed
      self.meanScore = meanScore
    }
  }

  /// An input that could not be audited.
  package struct Unreadable: Codable, Sendable, Equatable {
    package var path: String
    /// What is the matter and what to do.
    package var message: String

    package init(path: String, message: String) {
      self.path = path
      self.message = message
    }
  }
}
