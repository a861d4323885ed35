import Foundation
import TestSupport
import Testing

/// A repository whose own settings name a program wherever git would run one.
///
/// Each program leaves a mark, by which it is known to have run.
@Suite("Hostile repositories")
struct HostileRepositoryTests {
  private let repository: TestRepository
  private let marks: String

  init() throws {
    repository = try TestRepository()
    marks = repository.path + "/.git/ran"
    try FileManager.default.createDirectory(atPath: marks, withIntermediateDirectories: false)
    for text in ["# 題\n\n温泉の宿。\n", "# 題\n\n温泉の古い宿。\n"] {
      try repository.write("a.md", text)
      try repository.write("b.md", text)
      try repository.write("c.md", text)
      try repository.commit()
    }
    try arm()
    // Another size, so that git has to look at the text.
    try repository.write("a.md", "# 題\n\n温泉の新しい宿に泊まる。\n")
    try repository.write("b.md", "# 題\n\n温泉の新しい宿に泊まった。\n")
  }

  /// A command that leaves a mark.
  private func trap(_ name: String) -> String { "touch '\(marks)/\(name)'; false" }

  private var ran: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: marks).sorted() }
  }

  private func arm() throws {
    for hook in ["post-index-change", "pre-auto-gc", "fsmonitor-watchman", "post-checkout"] {
      try script(".git/hooks/\(hook)", hook)
    }
    try script(".git/watcher", "fsmonitor")
    let settings = [
      ("core.fsmonitor", repository.path + "/.git/watcher"),
      ("core.hooksPath", repository.path + "/.git/hooks"),
      ("core.pager", trap("pager")), ("pager.diff", trap("pager")), ("core.editor", trap("editor")),
      ("core.sshCommand", trap("ssh")), ("core.gitProxy", trap("proxy")),
      ("core.askPass", trap("askpass")), ("credential.helper", "!" + trap("credential")),
      ("core.alternateRefsCommand", trap("alternates")),
      ("diff.external", trap("diff")), ("diff.x.textconv", trap("textconv")),
      ("diff.x.command", trap("driver")), ("alias.diff", "!" + trap("alias")),
      ("filter.one.clean", trap("clean")), ("filter.one.smudge", trap("smudge")),
      ("filter.one.required", "true"),
      ("filter.t=w.o.process", trap("process")), ("filter.t=w.o.required", "true"),
    ]
    for (key, value) in settings { try repository.git("config", key, value) }
    try repository.write(
      ".gitattributes", "a.md filter=one diff=x\nb.md filter=t=w.o diff=x\n")
  }

  private func script(_ name: String, _ mark: String) throws {
    try repository.write(name, "#!/bin/sh\n\(trap(mark))\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: repository.path + "/" + name)
  }

  private func clear() throws {
    for name in try ran { try FileManager.default.removeItem(atPath: marks + "/" + name) }
  }

  @Test("The traps are real: git by itself runs them")
  func control() throws {
    _ = try? repository.git("status")
    for name in ["a.md", "b.md"] { _ = try? repository.git("diff", "HEAD", "--", name) }
    #expect(try ran.contains("fsmonitor"))
    #expect(try ran.contains("clean"))
    #expect(try ran.contains("process"))
  }

  @Test(
    "Nothing that a repository names is run",
    arguments: [
      ["."], [".", "--since", "HEAD~"], [".", "--since", "HEAD~", "--changed-lines"],
      ["find", "-p", "温泉", "."], ["words", "."], ["config", "."], ["init", "."],
      [".", "--cache", "--since", "HEAD"],
    ])
  func nothingRuns(arguments: [String]) throws {
    let result = try CommandRunner.run(arguments, in: URL(filePath: repository.path))
    #expect(result.status != 2, "\(result.errors)")
    #expect(try ran == [])
  }

  @Test("Texts are compared as they stand, without filters")
  func changes() throws {
    #expect(try repository.audited(".", "--since", "HEAD") == ["./a.md", "./b.md"])
  }

  @Test("What a clone lacks is not fetched, and that is said")
  func noFetch() throws {
    try repository.git("config", "extensions.partialClone", "origin")
    try repository.git("config", "remote.origin.promisor", "true")
    try repository.git("config", "remote.origin.uploadpack", trap("uploadpack"))
    let url = "ext::sh -c \"\(trap("ext"))\""
    for address in [url, repository.path, "ssh://x@localhost/y"] {
      try repository.git("config", "remote.origin.url", address)
      let name = try repository.git("-c", "core.fsmonitor=false", "rev-parse", "HEAD~:a.md")
      let object = repository.path + "/.git/objects/\(name.prefix(2))/\(name.dropFirst(2))"
      try? FileManager.default.removeItem(atPath: object)
      try clear()
      let result = try repository.kwaudit(".", "--since", "HEAD~", "--changed-lines")
      #expect(result.status == 2)
      #expect(
        result.errors == """
          kwaudit: ROOT: git would have to fetch a part of the history that was not cloned, which kwaudit does not let \
          it. Run git fetch --refetch --no-filter first.

          """)
      #expect(try ran == [])
    }
  }

  @Test(
    "Variables that tie git to another place, or have it print more, are not handed on",
    arguments: [
      "GIT_DIR=/nowhere", "GIT_WORK_TREE=/", "GIT_TRACE=1", "GIT_EXTERNAL_DIFF=false",
      "GIT_INDEX_FILE=/nowhere", "GIT_ATTR_SOURCE=nowhere", "GIT_OBJECT_DIRECTORY=/nowhere",
    ])
  func environment(variable: String) throws {
    let arguments = [".", "--since", "HEAD~", "--format", "csv"]
    let folder = URL(filePath: repository.path)
    let plain = try CommandRunner.run(arguments, in: folder)
    #expect(try CommandRunner.run(arguments, environment: [variable], in: folder) == plain)
  }
}
