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

  package init(
    tool: Tool, language: String, passed: Bool, criteria: Criteria, summary: Summary,
    drafts: [DraftReport], unreadable: [Unreadable]
  ) {
    self.tool = tool
    self.language = language
    self.passed = passed
    self.criteria = criteria
    self.summary = summary
    self.drafts = drafts
    self.unreadable = unreadable
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
    /// The least severity of a finding that fails a draft: `error`, `warning`, `info` or `never`.
    package var failOn: String
    /// A draft with a lower score fails; left out where none was set.
    package var failUnder: Double?

    package init(failOn: String, failUnder: Double?) {
      self.failOn = failOn
      self.failUnder = failUnder
    }
  }

  package struct Summary: Codable, Sendable, Equatable {
    package var drafts: Int
    /// Drafts that did not pass.
    package var failed: Int
    package var errors: Int
    package var warnings: Int
    package var infos: Int
    /// The mean of the drafts' scores, 0 to 100; left out where no draft has one.
    package var meanScore: Double?

    package init(
      drafts: Int, failed: Int, errors: Int, warnings: Int, infos: Int, meanScore: Double?
    ) {
      self.drafts = drafts
      self.failed = failed
      self.errors = errors
      self.warnings = warnings
      self.infos = infos
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
