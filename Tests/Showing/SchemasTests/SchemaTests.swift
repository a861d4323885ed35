import Foundation
import JSONWriting
import Rules
import Schemas
import Settings
import Testing
import Vocabulary

@Suite("JSON Schemas")
struct SchemaTests {
  private func object(_ json: JSON) throws -> [String: Any] {
    let data = Data(json.text.utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test("Any text is valid JSON, members in their order")
  func text() throws {
    let hard = "\"\\/\n\t\u{0}\u{1F}\u{7F}引っ越し\u{2028}😀"
    let json: JSON = ["b": .string(hard), "a": [1, .number(0.5), true, [], [:]]]
    #expect(try object(json)["b"] as? String == hard)
    let first = try #require(json.text.firstRange(of: "\"b\""))
    let second = try #require(json.text.firstRange(of: "\"a\""))
    #expect(first.lowerBound < second.lowerBound)
    #expect(json.text.hasSuffix("    0.5,\n    true,\n    [],\n    {}\n  ]\n}\n"))
  }

  @Test("That of the settings knows every key, rule and option", arguments: Language.allCases)
  func settings(language: Language) throws {
    let schema = try object(SettingsSchema.json(in: language))
    let keys = try #require(schema["properties"] as? [String: [String: Any]])
    #expect(Set(keys.keys) == Set(SettingDescriptor.all.map(\.name)))
    for (key, value) in keys { #expect(value["description"] is String, "\(key)") }
    let rules = try #require(keys["rules"]?["properties"] as? [String: [String: Any]])
    #expect(Set(rules.keys) == Set(RuleCatalog.ids.map(\.rawValue)))
    let density = try #require(rules["density-high"]?["anyOf"] as? [[String: Any]])
    let details = try #require(density.last?["properties"] as? [String: [String: Any]])
    let options = try #require(details["options"]?["properties"] as? [String: Any])
    #expect(options.keys.contains("over"))
  }
}
