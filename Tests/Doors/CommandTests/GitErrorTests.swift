import Foundation
import TestSupport
import Testing

/// What is said where git cannot tell, and where it is not asked at all.
@Suite("Git and its failures")
struct GitErrorTests {
  private func oneDraft() throws -> TestRepository {
    let repository = try TestRepository()
    try repository.write("a.md", "# 題\n\n文。\n")
    try repository.commit()
    return repository
  }

  /// A folder outside every repository with one draft, removed afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("# 題\n\n文。\n".utf8).write(to: folder.appending(path: "a.md"))
    try body(folder.path)
  }

  private func expect(
    _ result: CommandResult, says message: String, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == 2, sourceLocation: location)
    #expect(result.output.isEmpty, sourceLocation: location)
    #expect(result.errors == "kwaudit: \(message)\n", sourceLocation: location)
  }

  @Test("An unknown revision")
  func unknownRevision() throws {
    let repository = try oneDraft()
    expect(
      try repository.kwaudit("a.md", "--since", "nosuch"),
      says: """
        ROOT: there is no revision “nosuch”. Check the name of the branch, tag or commit; what is on a \
        remote has to be fetched first (git fetch).
        """)
    expect(
      try repository.kwaudit("a.md", "--since", "nosuch", "--lang", "ja"),
      says: """
        ROOT: 「nosuch」というリビジョンはありません。ブランチ名・タグ・コミットを確かめてください\
        （リモートのものは先に git fetch が必要です）。
        """)
  }

  @Test("A shallow clone without the revision, and one without the merge base")
  func shallow() throws {
    let origin = try oneDraft()
    try origin.git("switch", "--quiet", "--create", "edit")
    try origin.commit("edit")
    try origin.git("switch", "--quiet", "main")
    try origin.commit("main")
    let url = URL(filePath: origin.path).absoluteString
    let clone = try TestRepository(clone: ["--depth=1", "--no-single-branch", "--branch=edit", url])
    expect(
      try clone.kwaudit("a.md", "--since", "origin/main"),
      says: """
        ROOT: this shallow clone does not reach back to the point where “origin/main” branched off. Set fetch-depth: 0 \
        for actions/checkout, or run git fetch --unshallow.
        """)
    expect(
      try clone.kwaudit("a.md", "--since", "origin/main", "--lang", "ja"),
      says: """
        ROOT: 履歴の一部しかないクローン（shallow clone）なので、「origin/main」との分岐点までの履歴がありません。\
        actions/checkout に fetch-depth: 0 を指定するか、git fetch --unshallow を実行してください。
        """)
    expect(
      try clone.kwaudit("a.md", "--since", "v1"),
      says: """
        ROOT: this shallow clone does not contain “v1”. Set fetch-depth: 0 for actions/checkout, or run \
        git fetch --unshallow.
        """)
    try clone.git("fetch", "--quiet", "--unshallow")
    #expect(try clone.kwaudit("a.md", "--since", "origin/main").status == 0)
  }

  @Test("Histories that have nothing in common")
  func unrelated() throws {
    let repository = try oneDraft()
    try repository.git("switch", "--quiet", "--orphan", "other")
    try repository.write("a.md", "# 別\n\n文。\n")
    try repository.commit()
    expect(
      try repository.kwaudit("a.md", "--since", "main"),
      says: """
        ROOT: “main” and the current commit have no history in common. Name a revision that has.
        """)
  }

  @Test("A draft outside every repository")
  func noRepository() throws {
    try withFolder { folder in
      expect(
        try CommandRunner.run(["a.md", "--since", "HEAD"], in: URL(filePath: folder)),
        says: "a.md: this is not in a git repository. Run without --since.")
      expect(
        try CommandRunner.run(
          ["a.md", "--since", "HEAD", "--lang", "ja"], in: URL(filePath: folder)),
        says: "a.md: gitのリポジトリの中にありません。--since は使わずに実行してください。")
    }
  }

  @Test("Without git --since fails, and a folder is read whole with a note")
  func notInstalled() throws {
    let repository = try oneDraft()
    try repository.write(".gitignore", "b.md\n")
    try repository.write("b.md", "# 題\n\n文。\n")
    let nowhere = ["PATH=/nonexistent"]
    expect(
      try repository.kwaudit("a.md", "--since", "HEAD", environment: nowhere),
      says: "git was not found on the PATH. Install git.")
    expect(
      try repository.kwaudit("a.md", "--since", "HEAD", "--lang", "ja", environment: nowhere),
      says: "gitが見つかりません。gitをインストールして、PATHから実行できるようにしてください。")
    let result = try repository.kwaudit(".", "--format", "csv", environment: nowhere)
    #expect(result.status == 0)
    #expect(result.output.contains("./b.md"))
    #expect(
      result.errors == """
        kwaudit: note: git was not found on the PATH. Install git. For now .gitignore is not applied (--no-ignore \
        silences this note).

        """)
    let silent = try repository.kwaudit(
      ".", "--no-ignore", "--format", "csv", environment: nowhere)
    #expect(silent.errors.isEmpty)
    #expect(silent.output == result.output)
  }

  @Test("A repository of another user is named with the remedy")
  func notTrusted() throws {
    let repository = try oneDraft()
    // What git itself offers for testing its check.
    let other = ["GIT_TEST_ASSUME_DIFFERENT_OWNER=1"]
    expect(
      try repository.kwaudit("a.md", "--since", "HEAD", environment: other),
      says: """
        ROOT: git refuses to read a repository owned by another user. Allow it with git config --global \
        --add safe.directory ROOT
        """)
    let result = try repository.kwaudit(".", "--format", "csv", environment: other)
    #expect(result.status == 0)
    #expect(result.errors.contains("For now .gitignore is not applied"))
  }

  @Test("Where there is no repository, and for files that are named, no process is started")
  func noProcess() throws {
    try withFolder { folder in
      let log = folder + "/called"
      try FileManager.default.createDirectory(
        atPath: folder + "/bin", withIntermediateDirectories: false)
      let fake = folder + "/bin/git"
      try "#!/bin/sh\necho \"$@\" >> '\(log)'\nexit 1\n".write(
        toFile: fake, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: fake)
      let path = ["PATH=\(folder)/bin:/usr/bin:/bin"]
      #expect(try CommandRunner.run([folder], environment: path).status == 0)
      let repository = try oneDraft()
      #expect(try repository.kwaudit("a.md", environment: path).status == 0)
      #expect(try repository.kwaudit(".", "--no-ignore", environment: path).status == 0)
      #expect(!FileManager.default.fileExists(atPath: log))
      // The fake is found where git is asked.
      _ = try repository.kwaudit(".", environment: path)
      #expect(FileManager.default.fileExists(atPath: log))
    }
  }

  @Test("A hook's variables do not lead git to another repository")
  func hookVariables() throws {
    let repository = try oneDraft()
    try repository.write("a.md", "# 題\n\n変えた。\n")
    let other = try oneDraft()
    let result = try repository.kwaudit(
      "a.md", "--since", "HEAD", "--format", "csv",
      environment: ["GIT_DIR=\(other.path)/.git", "GIT_INDEX_FILE=/nonexistent", "GIT_PREFIX=x/"])
    #expect(result.errors.hasPrefix("kwaudit: 1 of 1 drafts changed since HEAD"))
  }
}
