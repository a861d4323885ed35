import Foundation
import TestSupport
import Testing

/// What pages of the manual say by hand is so.
@Suite("The manual's pages")
struct ManualTests {
  /// The members of an object; those that can be left out with a question mark.
  private typealias Members = Set<String>

  @Test("The page on JSON has a table for every object of the report, with every member")
  func json() throws {
    let schema = try CommandRunner.run(["schema", "report"]).output
    let value = try JSONSerialization.jsonObject(with: Data(schema.utf8))
    var objects: Set<Members> = []
    Self.collect(value, into: &objects)
    #expect(objects.count >= 20)

    let page = try Fixture.manual("json.md")
    let tables = page.components(separatedBy: "| member | what it is |\n| --- | --- |\n")
      .dropFirst()
      .map { table -> Members in
        let rows = table.split(separator: "\n", omittingEmptySubsequences: false)
          .prefix { $0.hasPrefix("| ") }
        let names = rows.flatMap { row in
          (row.split(separator: "|").first ?? "").matches(of: #/`([a-zA-Z]+)`(\??)/#)
        }
        return Set(names.map { "\($0.1)\($0.2)" })
      }
    for object in objects.subtracting(tables) { Issue.record("no table: \(object.sorted())") }
    for table in Set(tables).subtracting(objects) { Issue.record("no object: \(table.sorted())") }
  }

  private static func collect(_ value: Any, into objects: inout Set<Members>) {
    if let items = value as? [Any] {
      for item in items { collect(item, into: &objects) }
    } else if let members = value as? [String: Any] {
      if let properties = members["properties"] as? [String: Any] {
        let required = members["required"] as? [String] ?? []
        objects.insert(Set(properties.keys.map { required.contains($0) ? $0 : $0 + "?" }))
      }
      for member in members.values { collect(member, into: &objects) }
    }
  }
}
