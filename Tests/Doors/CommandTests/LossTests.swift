import Foundation
import Testing

/// What would pass, or be lost, without a word.
@Suite("Silent passes and losses")
struct LossTests {
  private static let draft = "# 題\n\n温泉の宿。\n"

  private func site(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["in/a.md": Self.draft])
    for (name, text) in files { try folder.make(name, text) }
    return folder
  }

  @Test(
    "Settings that are a link to nowhere, or in a circle", arguments: ["nothing", ".kwaudit.yml"])
  func brokenSettings(target: String) throws {
    let site = try site()
    try site.link("in/.kwaudit.yml", to: target)
    for arguments in [
      ["in"], ["in/a.md"], ["config", "in"], ["words", "in"], ["find", "-p", "a", "in"],
    ] {
      let result = try site.run(arguments)
      #expect(result.status == 2)
      #expect(
        result.errors
          == "kwaudit: in/.kwaudit.yml: It is a link that leads nowhere. Fix or delete it.\n")
    }
    #expect(
      try site.run(["in", "--lang", "ja"]).errors
        == "kwaudit: in/.kwaudit.yml: リンク先がありません。リンクを張り直すか、消してください。\n")
    #expect(try site.run(["init", "in"]).status == 2)
  }

  @Test(
    "What is neither a file nor a folder is told for what it is",
    arguments: [
      ("mkfifo", "It is a named pipe, not a file.", "ファイルではなく、名前付きパイプです。"),
      ("ln -s /dev/zero", "It is a device, not a file.", "ファイルではなく、デバイスです。"),
      (
        "python3 -c 'import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])'",
        "It is a socket, not a file.", "ファイルではなく、ソケットです。"
      ),
    ])
  func kinds(maker: String, english: String, japanese: String) throws {
    let site = try site()
    #expect(try site.bash("\(maker) x.md && \(maker) .kwaudit.yml").status == 0)
    for option in [
      "x.md --no-config", "in/a.md --no-config --phrases x.md", "in --config x.md", "in/a.md",
    ] {
      let result = try site.bash("timeout 60 '\(CommandRunner.executable.path)' \(option)")
      #expect(result.status == 2, "\(option)")
      // A link to a device leads out of the folder before it is looked at.
      let isFound = option == "in/a.md" && maker.hasPrefix("ln")
      #expect(result.errors.contains(isFound ? "It leads to a file outside" : english), "\(option)")
    }
    #expect(try site.run(["x.md", "--no-config", "--lang", "ja"]).errors.contains(japanese))
    #expect(
      try site.bash("timeout 60 '\(CommandRunner.executable.path)' in --no-config --baseline x.md")
        .status == 2)
  }

  @Test(
    "A file that grows, shrinks, vanishes or becomes a pipe meanwhile costs no other file its audit"
  )
  func changing() throws {
    let site = try site(["big": String(repeating: "温泉の宿。\n", count: 20_000)])
    let result = try site.bash(
      """
      (while [ ! -e stop ]; do
         cat big >in/b.md; : >in/b.md; rm in/b.md; mkfifo in/b.md; rm in/b.md
       done) &
      for run in {1..20}; do
        timeout 60 '\(CommandRunner.executable.path)' in/b.md in --no-config --format csv >out 2>errors
        echo "$?"
        grep -c '^in/a.md,' out
        grep -v 'in/b.md: \\(There is no such file\\|It is a named pipe\\)' errors
      done
      touch stop
      wait
      """)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 40)
    for (number, line) in lines.enumerated() {
      #expect(number % 2 == 0 ? ["0", "1", "2"].contains(line) : line == "1")
    }
  }

  @Test("A pipe in the place of a file of the cache does not hold up the run")
  func cache() throws {
    let site = try site()
    let kwaudit = "timeout 60 '\(CommandRunner.executable.path)' in --cache=c --format csv"
    let plain = try site.bash(kwaudit)
    let result = try site.bash(
      "for file in c/*; do rm $file; mkfifo $file; done; mkfifo c/.kwaudit-x; \(kwaudit)")
    #expect(result == plain)
  }

  @Test("A name that is not UTF-8 is told for what it is, as a file and as a folder")
  func names() throws {
    let site = try site()
    #expect(
      try site.bash(
        #"cd in; cp a.md $'b\xff.md'; mkdir $'c\xfe'; cp a.md $'c\xfe/d.md'; touch $'e\xff.png'"#
      )
      .status == 0)
    let result = try site.run(["in", "-p", "温泉", "--format", "csv"])
    #expect(result.status == 2)
    #expect(result.output.contains("in/a.md,"))
    #expect(
      result.errors == """
        kwaudit: in/b\u{FFFD}.md: Its name is not valid UTF-8. Rename it, for instance with convmv.
        kwaudit: in/c\u{FFFD}: Its name is not valid UTF-8. Rename it, for instance with convmv.

        """)
    #expect(
      try site.bash(#"kwaudit $'in/b\xff.md' --lang ja"#).errors
        == "kwaudit: in/b\u{FFFD}.md: 名前がUTF-8になっていません。convmv などで名前を変えてください。\n")
    #expect(try site.bash(#"kwaudit $'in/z\xff.md'"#).errors.contains("There is no such file"))
  }

  @Test(
    "Output that cannot be written is a failure of every command",
    arguments: [
      "audit in/a.md", "audit in --format json", "find -p 温泉 in", "find -p 温泉 in --format json",
      "words in", "rules", "rules density", "rules --profile news", "schema report",
      "schema settings",
      "config in", "--version", "--help", "find --help", "help find", "init in",
      "--generate-completion-script bash",
    ])
  func output(command: String) throws {
    let site = try site()
    let full = try site.bash("kwaudit \(command) > /dev/full")
    #expect(full.status == 2)
    #expect(full.errors.hasPrefix("kwaudit: standard output: the re"))
    #expect(
      full.errors.hasSuffix(
        " cannot be written: the disk is full. Free some space and run it again.\n"))
    try? site.remove("in/.kwaudit.yml")
    let closed = try site.bash("kwaudit \(command) >&-")
    #expect(closed.status == 2)
    #expect(
      closed.errors.hasSuffix(" cannot be written: it is closed. Give the program an output.\n"))
    try? site.remove("in/.kwaudit.yml")
    let left = try site.bash("trap '' PIPE; exec > >(exec true); sleep 0.2; kwaudit \(command)")
    #expect(left.status < 2)
    #expect(!left.errors.contains("cannot be written"))
  }

  @Test("A pipe that nobody reads is not waited for", arguments: ["--output p", "--report csv=p"])
  func unreadPipe(option: String) throws {
    let site = try site()
    let kwaudit = "timeout 60 '\(CommandRunner.executable.path)' in --no-config \(option)"
    let result = try site.bash("mkfifo p; \(kwaudit)")
    #expect(result.status == 2)
    #expect(
      result.errors
        == """
        kwaudit: p: the report cannot be written: nothing reads from this pipe. \
        Start the program that reads it first, or name a file.

        """)
    #expect(
      try site.bash("\(kwaudit) --lang ja").errors
        == "kwaudit: p: レポートを書き込めません。このパイプを読み込んでいるプログラムがありません。読み込む側を先に起動するか、ファイルを指定してください。\n")
  }

  @Test(
    "What is read gets the whole report, longer than a pipe holds",
    arguments: [
      "--output >(cat >copy; echo >done) && until [ -e done ]; do sleep 0.01; done",
      "--output /dev/stdout | cat >copy", "--output /dev/fd/1 | cat >copy",
      "--output /dev/fd/3 3>&1 | cat >copy", "--output /dev/fd/3 3>copy",
      "--output p 3<>p & head -c $(stat -c %s plain) <p >copy; wait",
    ])
  func readPipes(output: String) throws {
    let site = try site([
      "in/b.md": String(repeating: "首脳会談を温泉で開いた。\n\n", count: 5000)
    ])
    let kwaudit = "kwaudit in --no-config -p 温泉 --format json --fail-on never"
    #expect(
      try site.bash("\(kwaudit) >plain; mkfifo p; exec 4<>p; \(kwaudit) \(output)").status == 0)
    #expect(try site.read("plain").utf8.count > 200_000)
    #expect(try site.read("copy") == site.read("plain"))
  }

  @Test("With its standard files closed, the program writes to none of those that it opens")
  func closed() throws {
    let site = try site()
    let result = try site.bash(
      "kwaudit in --report json=r.json --write-baseline b.json --cache=c <&- >&- 2>&-")
    #expect(result.status == 2)
    for name in ["r.json", "b.json"] { #expect(try site.read(name).hasPrefix("{\n")) }
    #expect(try site.bash("kwaudit - <&-").status == 2)
  }

  @Test(
    "Two things that would be written to one file",
    arguments: [
      "--output x --write-baseline x", "--report json=x --write-baseline ./x",
      "--output x --report csv=in/../x", "--output x --report csv=link/../x",
      "--output y --report csv=z", "--output y --write-baseline z",
    ])
  func clash(options: String) throws {
    let site = try site(["y": "old\n"])
    try site.link("link", to: "in")
    try site.link("z", to: "y")
    let result = try site.bash("kwaudit in \(options)")
    #expect(result.status == 2)
    #expect(result.errors.contains("Two outputs cannot go to the same file, "))
    #expect(try site.bash("kwaudit in --lang ja \(options)").errors.contains("に書くことはできません"))
    #expect(try site.read("y") == "old\n")
    #expect(!site.names.contains("x"))
  }

  @Test(
    "What is read is not written over",
    arguments: [
      ("in/a.md", "one of the drafts", "点検する原稿"), ("hard.md", "one of the drafts", "点検する原稿"),
      ("in/.kwaudit.yml", "the settings file", "設定ファイル"),
      ("in/p.csv", "a file of phrases", "フレーズのファイル"),
      ("in/q.list", "a file of phrases", "フレーズのファイル"),
      ("l.txt", "a file of phrases", "フレーズのファイル"), ("d.txt", "a dictionary", "辞書"),
      ("b.json", "the baseline", "ベースライン"), ("soft.json", "the baseline", "ベースライン"),
    ])
  func overwriting(name: String, english: String, japanese: String) throws {
    let site = try site([
      "in/.kwaudit.yml": "phrases-file: p.csv\ndrafts: [{files: a.md, phrases-file: q.list}]\n",
      "in/p.csv": "phrase\n温泉\n", "in/q.list": "温泉\n", "l.txt": "温泉\n", "d.txt": "温泉\n",
      "b.json": "{\"version\": 1, \"drafts\": []}\n",
    ])
    try site.link("soft.json", to: "b.json")
    #expect(try site.bash("ln in/a.md hard.md").status == 0)
    let old = try site.read(name)
    let options = ["in", "--phrases", "l.txt", "--dictionary", "d.txt", "--baseline", "b.json"]
    let outputs = [["--format", "jsonl", "--output", name], ["--report", "json=\(name)"]]
    for output in outputs + (english == "the baseline" ? [] : [["--write-baseline", name]]) {
      let result = try site.run(options + output)
      #expect(result.status == 2)
      #expect(
        result.errors
          == "kwaudit: \(name): this is \(english). Choose another file name, so that it is not overwritten.\n"
      )
      #expect(try site.read(name) == old)
    }
    #expect(
      try site.run(options + outputs[0] + ["--lang", "ja"]).errors
        == "kwaudit: \(name): \(japanese)と同じファイルには書き出せません。別の名前を指定してください。\n")
    if english == "the baseline" {
      #expect(try site.run(options + ["--write-baseline", name]).status != 2)
    }
  }

  @Test(
    "A link to nowhere is not replaced by a report or a baseline", arguments: ["nothing", "out"])
  func brokenOutput(target: String) throws {
    let site = try site()
    try site.link("out", to: target)
    for option in ["--output", "--write-baseline"] {
      let result = try site.run(["in", option, "out"])
      #expect(result.status == 2)
      #expect(
        result.errors.hasSuffix(
          "cannot be written: this is a link that leads nowhere. Name another file, or fix or delete the link.\n"
        ))
    }
    #expect(
      try site.run(["in", "--output", "out", "--lang", "ja"]).errors
        == "kwaudit: out: レポートを書き込めません。リンク先がありません。別のファイルを指定するか、リンクを張り直すか消してください。\n")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(
        atPath: site.url.appending(path: "out").path)
        == target)
  }

  @Test("Runs at the same time that write one baseline or report leave a whole one")
  func concurrentOutputs() async throws {
    let site = try site()
    let arguments = [
      "in", "-p", "温泉", "--report", "json=r.json", "--write-baseline", "b.json", "--cache=c",
    ]
    #expect(try site.run(arguments).status != 2)
    let whole = try [site.read("r.json"), site.read("b.json")]
    let url = site.url
    let statuses = await withTaskGroup(of: Int32?.self) { group in
      for _ in 0..<6 { group.addTask { try? CommandRunner.run(arguments, in: url).status } }
      return await group.reduce(into: [Int32?]()) { $0.append($1) }
    }
    #expect(statuses.allSatisfy { $0 == 0 || $0 == 1 })
    #expect(try [site.read("r.json"), site.read("b.json")] == whole)
    #expect(site.names == ["b.json", "c", "in", "r.json"])
  }
}
