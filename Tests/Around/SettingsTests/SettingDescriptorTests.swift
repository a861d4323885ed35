import Files
import Foundation
import SourceText
import Testing
import Vocabulary

@testable import Settings

@Suite("Descriptors of settings")
struct SettingDescriptorTests {
  /// What `Settings` keep, as text, by name in the order of the declarations.
  private func values(_ settings: Settings) -> [String: String] {
    let children = Mirror(reflecting: settings).children
    return Dictionary(
      uniqueKeysWithValues: children.map { ($0.label ?? "", description($0.value)) })
  }

  /// The value with all that it holds, the entries of dictionaries sorted.
  private func description(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return String(reflecting: value) }
    let parts = mirror.children.map { "\($0.label ?? ""): \(description($0.value))" }
    let isSorted = mirror.displayStyle == .dictionary
    return "[" + (isSorted ? parts.sorted() : parts).joined(separator: ", ") + "]"
  }

  /// Reads a file beside which there is a sheet `phrases.csv`.
  private func read(_ yaml: String) throws -> Settings {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("draft,phrase\na.md,会談\n".utf8).write(to: folder.appending(path: "phrases.csv"))
    return try SettingsFile(
      SourceFile(name: ".kwaudit.yml", text: yaml), folder: NormalPath(folder.path)
    ).settings
  }

  @Test("Each value of the settings has a descriptor whose example sets it and no other")
  func examples() throws {
    let standard = values(Settings())
    var set: [String] = []
    for setting in SettingDescriptor.all {
      #expect(setting.example.hasPrefix(setting.name + ": "))
      let changed = values(try read(setting.example)).filter { standard[$0.key] != $0.value }
      #expect(changed.count == 1, "\(setting.name)")
      set += changed.keys
    }
    #expect(Set(set) == Set(standard.keys))
    #expect(set.count == standard.count)
  }

  @Test("A later place's value is laid over an earlier one's")
  func laying() throws {
    for setting in SettingDescriptor.all {
      var settings = Settings()
      let later = try read("# 注釈\n" + setting.example)
      setting.lay(later, &settings)
      #expect(values(settings) == values(later), "\(setting.name)")
      setting.lay(Settings(), &settings)
      #expect(values(settings) == values(later), "\(setting.name)")
    }
  }

  @Test("Entries of drafts set what they can set, and nothing else")
  func ofDrafts() throws {
    for setting in SettingDescriptor.all {
      do {
        let entry = try read("drafts:\n  - files: a.md\n    \(setting.example)")
        #expect(setting.isOfDrafts, "\(setting.name)")
        let settings = try #require(entry.drafts.value.first).settings
        #expect(values(settings) != values(Settings()), "\(setting.name)")
      } catch let error as SettingsFailure {
        #expect(!setting.isOfDrafts, "\(setting.name)")
        #expect(error.problems.map(\.position) == [Position(line: 3, column: 5)])
      }
    }
  }

  @Test("The default is what a settings file would say")
  func standard() {
    #expect(SettingDescriptor.profile.standard == "article")
    #expect(SettingDescriptor.failOn.standard == "error")
    #expect(SettingDescriptor.failUnder.standard == nil)
    #expect(SettingDescriptor.rules.standard == nil)
  }
}
