import Drafts
import Foundation
import TestSupport
import Testing

@Suite("The manual's table of metadata keys")
struct MetadataKeysPageTests {
  @Test("It is the program's own", arguments: MetadataKeys.Field.allCases)
  func table(_ field: MetadataKeys.Field) throws {
    let page = try String(
      contentsOf: Fixture.packageFolder.appending(
        path: "Sources/Doors/kwaudit/Manual/inputs.md"), encoding: .utf8)
    let keys = MetadataKeys.names(of: field).map { "`\($0)`" }.joined(separator: ", ")
    #expect(page.contains("| \(keys) |\n"), "\(field)")
  }
}
