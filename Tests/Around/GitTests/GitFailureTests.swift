import Files
import Foundation
import TestSupport
import Testing

@testable import Git

/// Repositories in which git cannot tell what has changed.
@Suite("Failures of git")
struct GitFailureTests {
  private func failure(since revision: String, in repository: TestRepository) throws -> GitFailure?
  {
    let place = try #require(Repository.holding(NormalPath(repository.path)))
    do {
      _ = try RepositoryChanges(since: revision, in: place)
      return nil
    } catch {
      return error
    }
  }

  private func oneCommit() throws -> TestRepository {
    let repository = try TestRepository()
    try repository.write("a.md", "一\n")
    try repository.commit()
    return repository
  }

  @Test(
    "A revision that names no commit is unknown",
    arguments: [
      "nosuch", "", " ", "-x", "--all", "^HEAD", "HEAD~9", "HEAD:a.md", "a b", "main..HEAD",
    ])
  func unknownRevision(revision: String) throws {
    let repository = try oneCommit()
    #expect(
      try failure(since: revision, in: repository)
        == .unknownRevision(revision, root: repository.path, isShallow: false))
  }

  @Test("A repository without commits has no revision")
  func noCommits() throws {
    let repository = try TestRepository()
    #expect(
      try failure(since: "main", in: repository)
        == .unknownRevision("main", root: repository.path, isShallow: false))
  }

  @Test("Histories without a common commit have no merge base")
  func unrelated() throws {
    let repository = try oneCommit()
    try repository.git("switch", "--quiet", "--orphan", "other")
    try repository.write("b.md", "二\n")
    try repository.commit()
    #expect(
      try failure(since: "main", in: repository) == .noMergeBase("main", root: repository.path))
  }

  @Test("A shallow clone says so, for a revision and for a merge base that it lacks")
  func shallow() throws {
    let origin = try oneCommit()
    try origin.git("switch", "--quiet", "--create", "edit")
    try origin.write("b.md", "二\n")
    try origin.commit()
    try origin.git("switch", "--quiet", "main")
    try origin.write("c.md", "三\n")
    try origin.commit()
    let url = URL(filePath: origin.path).absoluteString
    let clone = try TestRepository(
      clone: ["--depth=1", "--no-single-branch", "--branch=edit", url])
    #expect(
      try failure(since: "origin/main", in: clone)
        == .mergeBaseNotCloned("origin/main", root: clone.path))
    #expect(
      try failure(since: "origin/none", in: clone)
        == .unknownRevision("origin/none", root: clone.path, isShallow: true))
    try clone.git("fetch", "--quiet", "--unshallow")
    #expect(try failure(since: "origin/main", in: clone) == nil)
  }

  @Test("A folder .git that holds no repository is a failure in git's words")
  func noRepository() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: ".git"), withIntermediateDirectories: true)
    let path = try #require(NormalPath.resolved(folder.path))
    let place = try #require(Repository.holding(path))
    #expect(throws: GitFailure.self) { try IgnoredPaths(below: place.root, in: place) }
  }

  @Test("The repository of a path is the nearest one upwards")
  func holding() throws {
    let outer = try oneCommit()
    try outer.write("a/b/c.md", "一\n")
    try outer.git("init", "--quiet", "a/inner")
    #expect(Repository.holding(NormalPath(outer.path + "/a/b/c.md"))?.root == outer.path)
    #expect(
      Repository.holding(NormalPath(outer.path + "/a/inner/x"))?.root == outer.path + "/a/inner")
    #expect(Repository(at: NormalPath(outer.path + "/a")) == nil)
    #expect(Repository(at: NormalPath(outer.path + "/a/inner")) != nil)
  }
}
