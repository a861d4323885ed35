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

  /// A page of the manual.
  package static func manual(_ page: String) throws -> String {
    let folder = packageFolder.appending(path: "Sources/Doors/kwaudit/Manual")
    return try String(contentsOf: folder.appending(path: page), encoding: .utf8)
  }

  /// Audits one of the drafts in `Fixtures/Drafts`.
  package static func audit(_ draft: String, phrases: [String] = []) throws -> AuditedDraft {
    try AuditSample.audit(fileAt: path("Drafts/\(draft)"), phrases: phrases)
  }
}
