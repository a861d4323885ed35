package import Auditing
package import Foundation

/// Files that tests read.
package enum Fixture {
  /// The package's own folder.
  package static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A path below `Fixtures`.
  package static func path(_ name: String) -> String {
    packageFolder.appending(path: "Fixtures").appending(path: name).path
  }

  package static func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Audits one of the drafts in `Fixtures/Drafts`.
  package static func audit(_ draft: String, phrases: [String] = []) throws -> AuditedDraft {
    try AuditSample.audit(fileAt: path("Drafts/\(draft)"), phrases: phrases)
  }
}
