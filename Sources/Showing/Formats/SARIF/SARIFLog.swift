internal import Vocabulary

/// The objects of a SARIF log that kwaudit writes; names and meanings are those of SARIF 2.1.0
/// (OASIS, errata 01).
struct SARIFLog: Encodable {
  let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct Run: Encodable {
    let tool: Tool
    /// The language of all texts.
    let language: String
    let columnKind = "unicodeCodePoints"
    let originalUriBaseIds = [
      ArtifactLocation.root: BaseLocation(description: Message("The root of the repository."))
    ]
    let invocations: [Invocation]
    let artifacts: [Artifact]
    let results: [Result]
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name: String
    let semanticVersion: String
    let rules: [Rule]
  }

  /// A `reportingDescriptor`.
  struct Rule: Encodable {
    let id: RuleID
    var name: String?
    var shortDescription: Message?
    var fullDescription: Message?
    var help: MarkdownMessage?
    var defaultConfiguration: Configuration?
    var properties: Properties?

    struct Configuration: Encodable {
      let level: String
    }

    struct Properties: Encodable {
      let tags: [String]
    }
  }

  struct Message: Encodable {
    let text: String

    init(_ text: String) { self.text = text }
  }

  /// A `multiformatMessageString`.
  struct MarkdownMessage: Encodable {
    let text: String
    let markdown: String
  }

  struct BaseLocation: Encodable {
    let description: Message
  }

  struct Invocation: Encodable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]
  }

  struct Notification: Encodable {
    let level: String
    let message: Message
    let locations: [Location]
  }

  struct Artifact: Encodable {
    let location: ArtifactLocation
    let mimeType: String
    let encoding: String
    let properties: Properties

    struct Properties: Encodable {
      let passed: Bool
      let score: Double?
    }
  }

  struct ArtifactLocation: Encodable {
    static let root = "%SRCROOT%"

    let uri: String
    let uriBaseId: String?
    var index: Int?
  }

  struct Result: Encodable {
    let ruleId: RuleID
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]
    let baselineState: String?
    /// Empty: not suppressed.
    let suppressions: [Suppression]
    let properties: Properties?

    struct Properties: Encodable {
      let phrase: String
    }
  }

  struct Suppression: Encodable {
    let kind: String
    let justification: String?
  }

  struct Location: Encodable {
    let physicalLocation: PhysicalLocation

    init(_ artifact: ArtifactLocation, _ region: Region? = nil) {
      physicalLocation = PhysicalLocation(artifactLocation: artifact, region: region)
    }
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }

  /// 1-based; the end is exclusive.
  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
  }
}
