import Files
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Git

@Suite("Running git")
struct GitProcessTests {
  @Test("A pipe that git waits for does not hold it up for ever")
  func pipe() throws {
    let repository = try TestRepository()
    try repository.write("a.md", "文\n")
    #expect(mkfifo(repository.path + "/.gitignore", 0o600) == 0)
    let arguments = ["ls-files", "--others", "--ignored", "--exclude-standard"]
    #expect(throws: GitFailure.tookTooLong(root: repository.path, seconds: 1)) {
      _ = try GitProcess(arguments, in: repository.path, patience: 1)
    }
  }

  @Test("The names of filters are found whatever they are")
  func filters() throws {
    let repository = try TestRepository()
    for name in ["one", "t=w.o", "三", "with space"] {
      try repository.git("config", "filter.\(name).clean", "cat")
    }
    let found = try #require(Repository(at: NormalPath(repository.path))).filters
    let names = found.map { String(decoding: $0, as: UTF8.self) }
    #expect(names.sorted() == ["one", "t=w.o", "with space", "三"])
  }
}
