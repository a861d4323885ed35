import Foundation
import Hashing
import TestSupport
import Testing

@testable import Caching

@Suite("Cache of results")
struct ResultCacheTests {
  /// A folder for a cache, `cache` in one that is removed at the end.
  private final class Place {
    let parent = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    var folder: String { parent.appending(path: "cache").path }

    init() throws {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: parent) }

    func open() throws -> ResultCache { try ResultCache(folder: folder) }

    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    func file(of key: CacheKey) -> String { "\(folder)/\(key.name).result" }

    func bytes(of key: CacheKey) throws -> [UInt8] {
      [UInt8](try #require(FileManager.default.contents(atPath: file(of: key))))
    }

    func write(_ bytes: [UInt8], of key: CacheKey) throws {
      try Data(bytes).write(to: URL(filePath: file(of: key)))
    }

    func setAge(of name: String, days: Double) throws {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -days * 24 * 60 * 60)],
        ofItemAtPath: folder + "/" + name)
    }
  }

  private func key(_ text: String) -> CacheKey {
    var hash = SHA256()
    hash.combine(text)
    return CacheKey(hash)
  }

  @Test("A result is found under its key by later runs, and under no other")
  func findsResults() throws {
    let place = try Place()
    let first = try place.open()
    #expect(first.value([String].self, for: key("a")) == nil)
    first.store(["一", "二"], for: key("a"))
    let second = try place.open()
    #expect(second.value([String].self, for: key("a")) == ["一", "二"])
    #expect(second.value([String].self, for: key("b")) == nil)
    #expect(first.notes.isEmpty && second.notes.isEmpty)
  }

  @Test("The folder keeps itself out of git and of backups, and holds nothing half written")
  func folder() throws {
    let place = try Place()
    try place.open().store(1, for: key("a"))
    #expect(
      try place.names() == [".gitignore", "CACHEDIR.TAG", "\(key("a").name).result"].sorted())
    let tag = try String(contentsOfFile: place.folder + "/CACHEDIR.TAG", encoding: .utf8)
    #expect(tag.hasPrefix("Signature: 8a477f597d28d172789f06886806bc55\n"))
    #expect(
      try String(contentsOfFile: place.folder + "/.gitignore", encoding: .utf8) == "*\n")
  }

  @Test("Whatever byte of an entry is damaged, it is not a result, is named, and is written anew")
  func damage() throws {
    let place = try Place()
    let value = ["会談", "停戦"]
    try place.open().store(value, for: key("a"))
    let entry = try place.bytes(of: key("a"))
    for index in entry.indices {
      var bytes = entry
      bytes[index] ^= 0x10
      try place.write(bytes, of: key("a"))
      let cache = try place.open()
      #expect(cache.value([String].self, for: key("a")) == nil, "byte \(index)")
      #expect(cache.notes == [.damaged(file: place.file(of: key("a")), count: 1)])
    }
    let cache = try place.open()
    cache.store(value, for: key("a"))
    #expect(cache.value([String].self, for: key("a")) == value)
  }

  @Test("An entry that was cut off or continued is not a result")
  func truncation() throws {
    let place = try Place()
    try place.open().store(["会談"], for: key("a"))
    let entry = try place.bytes(of: key("a"))
    for count in entry.indices {
      try place.write(Array(entry[..<count]), of: key("a"))
      #expect(try place.open().value([String].self, for: key("a")) == nil, "\(count) bytes")
    }
    try place.write(entry + [0], of: key("a"))
    #expect(try place.open().value([String].self, for: key("a")) == nil)
  }

  @Test("An entry under another name, and one of another type, are not results")
  func exchange() throws {
    let place = try Place()
    let cache = try place.open()
    cache.store(["一"], for: key("a"))
    cache.store(3, for: key("c"))
    try place.write(try place.bytes(of: key("a")), of: key("b"))
    #expect(cache.value([String].self, for: key("b")) == nil)
    #expect(cache.value([String].self, for: key("c")) == nil)
    #expect(cache.notes == [.damaged(file: place.file(of: key("b")), count: 2)])
  }

  @Test("A folder in the place of an entry is passed over")
  func folderAsEntry() throws {
    let place = try Place()
    let cache = try place.open()
    try FileManager.default.createDirectory(
      atPath: place.file(of: key("a")), withIntermediateDirectories: false)
    #expect(cache.value(Int.self, for: key("a")) == nil)
    cache.store(1, for: key("a"))
    #expect(cache.value(Int.self, for: key("a")) == nil)
    #expect(try place.names().allSatisfy { !$0.hasPrefix(".kwaudit-") })
  }

  @Test("Somebody else's folder or file is refused and stays as it was")
  func foreign() throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      atPath: place.folder, withIntermediateDirectories: false)
    try Data("原稿".utf8).write(to: URL(filePath: place.folder + "/a.md"))
    #expect(throws: ResultCache.NotACache(folder: place.folder)) { try place.open() }
    #expect(try place.names() == ["a.md"])
    let file = place.folder + "/a.md"
    #expect(throws: ResultCache.NotACache(folder: file)) { try ResultCache(folder: file) }
  }

  @Test("A folder that cannot be made is noted, and nothing else")
  func unwritable() throws {
    let place = try Place()
    let cache = try ResultCache(folder: place.folder + "/deep/cache")
    cache.store(1, for: key("a"))
    #expect(cache.value(Int.self, for: key("a")) == nil)
    cache.sweep()
    guard case .unwritable(let folder, _)? = cache.notes.first else {
      Issue.record("\(cache.notes)")
      return
    }
    #expect(folder == place.folder + "/deep/cache")
    #expect(cache.notes.count == 1)
  }

  @Test("Results that no run has used for two weeks are swept, once a day")
  func sweeping() throws {
    let place = try Place()
    let cache = try place.open()
    for name in ["old", "used", "new"] { cache.store(name, for: key(name)) }
    try place.setAge(of: "\(key("old").name).result", days: 15)
    try place.setAge(of: "\(key("used").name).result", days: 15)
    try Data().write(to: URL(filePath: place.folder + "/.kwaudit-1"))
    try Data().write(to: URL(filePath: place.folder + "/.kwaudit-2"))
    try place.setAge(of: ".kwaudit-1", days: 1)
    try Data().write(to: URL(filePath: place.folder + "/note.txt"))
    try place.setAge(of: "note.txt", days: 99)
    #expect(cache.value(String.self, for: key("used")) == "used")
    cache.sweep()
    let left = try place.names()
    #expect(!left.contains("\(key("old").name).result"))
    #expect(!left.contains(".kwaudit-1"))
    for name in [
      "\(key("used").name).result", "\(key("new").name).result", ".kwaudit-2", "note.txt",
    ] {
      #expect(left.contains(name), "\(name)")
    }
    try place.setAge(of: "\(key("new").name).result", days: 15)
    cache.sweep()
    #expect(try place.names().contains("\(key("new").name).result"))
    try place.setAge(of: "swept", days: 2)
    cache.sweep()
    #expect(!(try place.names().contains("\(key("new").name).result")))
  }

  @Test("Many threads and several runs may use one folder at once")
  func concurrency() async throws {
    let place = try Place()
    let folder = place.folder
    let keys = (0..<20).map { key("\($0)") }
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          guard let cache = try? ResultCache(folder: folder) else { return -1 }
          var wrong = 0
          for _ in 0..<20 {
            for (number, key) in keys.enumerated() {
              let value = Array(repeating: "\(number)", count: 50)
              if let known = cache.value([String].self, for: key), known != value { wrong += 1 }
              cache.store(value, for: key)
            }
          }
          return wrong + cache.notes.count
        }
      }
      for await wrong in group { #expect(wrong == 0) }
    }
    #expect(try place.names().count == keys.count + 2)
  }
}
