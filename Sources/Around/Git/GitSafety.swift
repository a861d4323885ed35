internal import Glibc

/// What keeps git from running anything that a repository names.
///
/// A repository's own settings and attributes can name programs: a file watcher, hooks, filters, programs that
/// show or compare files, and, in a partial clone, what fetches the objects that are missing. A folder that
/// somebody unpacked must not run any of them.
enum GitSafety {
  /// The options before git's command.
  /// - Parameter filters: the names of filters that git's settings define; texts are compared without them.
  static func options(without filters: [[UInt8]]) -> [[UInt8]] {
    let settings = [
      "core.quotePath=false", "core.fsmonitor=false", "core.hooksPath=/dev/null",
      "diff.orderFile=/dev/null", "submodule.recurse=false", "protocol.allow=never",
      "safe.bareRepository=explicit",
    ]
    let options = ["--no-pager", "--no-optional-locks"] + settings.flatMap { ["-c", $0] }
    // The name of a filter may hold a =, which --config-env takes for a part of it.
    return options.map { Array($0.utf8) }
      + filters.flatMap { name in
        ["clean", "smudge", "process", "required"].map { key in
          Array("--config-env=filter.".utf8) + name + Array(".\(key)=\(emptyVariable)".utf8)
        }
      }
  }

  /// The variables of git's process: the program's own, and of git's only those by which people configure
  /// it. Others would tie it to another repository, as those of a hook do, or add to what it prints. Its errors
  /// are told by their words, so that these are English.
  static var environment: [String] {
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
      defer { next += 1 }
      let text = String(cString: variable)
      if replaced.contains(where: text.hasPrefix), !kept.contains(where: text.hasPrefix) {
        continue
      }
      variables.append(text)
    }
    return variables + [
      "LC_ALL=C", "GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0",
      emptyVariable + "=",
    ]
  }

  private static let emptyVariable = "KWAUDIT_NOTHING"

  private static let replaced = ["GIT_", "LC_ALL=", "LANGUAGE="]
  private static let kept = [
    "GIT_CONFIG_", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_EXEC_PATH",
    "GIT_TEST_ASSUME_DIFFERENT_OWNER",
  ]
}

extension Repository {
  /// The names of the filters that git's settings define for this repository, wherever they stand.
  var filters: [[UInt8]] {
    get throws(GitFailure) {
      let process = try GitProcess(
        ["config", "--null", "--name-only", "--get-regexp", #"^filter\..*\."#], in: folder)
      // 1: there is none.
      if process.status == 1 { return [] }
      guard process.status == 0 else { throw GitFailure(process, root: folder) }
      let names = process.output.zeroTerminated.compactMap { key in
        key.lastIndex(of: UInt8(ascii: ".")).map {
          Array(key[..<$0].dropFirst("filter.".utf8.count))
        }
      }
      return Array(Set(names))
    }
  }
}
