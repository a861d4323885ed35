import Foundation
import Glibc
import TestSupport
import Testing

/// The page's server as a person starts it.
@Suite("kwaudit serve")
struct ServeTests {
  private static let draft = "# 引っ越しの費用\n\n引っ越しは費用しだい。\n"

  /// A server at work, with its address.
  private struct Server {
    let run: RunningProgram
    let port: Int
    let token: String

    init(
      _ arguments: [String], in folder: TemporaryFolder, programs: URL? = nil
    ) throws {
      run = try RunningProgram(
        ["serve", "--lang", "en"] + arguments, in: folder, programs: programs)
      let run = run
      #expect(run.wait { run.printed.contains("\n") })
      let address = try #require(
        run.printed.wholeMatch(of: #/http://127\.0\.0\.1:(\d+)/\#token=([0-9a-f]{64})\n/#),
        "\(run.printed)\(run.printedErrors)")
      port = Int(address.1) ?? 0
      token = String(address.2)
    }

    func client(_ method: String, _ target: String, body: String = "") throws -> PageClient {
      let client = try PageClient(port: port)
      client.send(
        PageClient.request(
          method, target, port: port, token: token,
          headers: body.isEmpty ? [] : ["Content-Type: application/json"], body: Array(body.utf8)))
      return client
    }

    func get(_ target: String) throws -> PageClient.Reply { try client("GET", target).reply() }

    func post(_ target: String, _ body: [String: Any]) throws -> PageClient.Reply {
      let json = try JSONSerialization.data(withJSONObject: body)
      return try client("POST", target, body: String(decoding: json, as: UTF8.self)).reply()
    }

    /// The ids of the drafts by their paths.
    func drafts() throws -> [String: String] {
      let list = try JSONSerialization.jsonObject(with: Data(try get("/api/drafts").body))
      let drafts = (list as? [[String: Any]] ?? []).map {
        ($0["path"] as? String ?? "", $0["id"] as? String ?? "")
      }
      return Dictionary(uniqueKeysWithValues: drafts)
    }

    /// Ends it.
    func end(_ signal: Int32 = SIGTERM) -> Int32? {
      run.signal(signal)
      return run.status()
    }
  }

  @Test("An audit of a draft is the report that the command prints of it")
  func sameReport() throws {
    let folder = try TemporaryFolder([
      "drafts/a.md": Self.draft, ".kwaudit.yml": "phrases: [引っ越し 費用]\nprofile: news\n",
    ])
    let server = try Server(["drafts", "--port", "0"], in: folder)
    let printed = try folder.run([
      "drafts/a.md", "--format", "json", "--with-text", "--lang", "en",
    ]).output
    let id = try #require(try server.drafts()["drafts/a.md"])
    let served = try server.post("/api/audit", ["text": Self.draft, "draft": id])
    #expect(served.text == printed)
    #expect(server.end() == 0)
  }

  @Test("Only drafts of the paths are listed and opened, whatever is put in their place")
  func reach() throws {
    let outside = try TemporaryFolder(["secret.md": "秘密"])
    let folder = try TemporaryFolder([
      "drafts/a.md": Self.draft, "drafts/b.md": Self.draft, "drafts/notes.csv": "x",
      "drafts/.hidden.md": "隠し", "other.md": "ほか",
    ])
    try folder.link("drafts/out.md", to: outside.url.appending(path: "secret.md").path)
    try folder.link("drafts/folder", to: outside.url.path)
    let server = try Server(["drafts", "--port", "0", "--no-config"], in: folder)
    #expect(server.run.printedErrors.contains("drafts/out.md"))
    let drafts = try server.drafts()
    #expect(drafts.keys.sorted() == ["drafts/a.md", "drafts/b.md"])
    let id = try #require(drafts["drafts/b.md"])
    #expect(try server.get("/api/drafts/\(id)").json["text"] as? String == Self.draft)

    // A link takes the place of a draft.
    try folder.remove("drafts/b.md")
    try folder.link("drafts/b.md", to: outside.url.appending(path: "secret.md").path)
    let linked = try server.get("/api/drafts/\(id)")
    #expect(linked.status == 404)
    #expect(!linked.text.contains("秘密"))
    #expect(try server.drafts().keys.sorted() == ["drafts/a.md"])

    for path in [
      "other.md", "..%2fother.md", "%2e%2e/other.md", "../other.md", "drafts%2fa.md",
      "-1", "+0", "%30", "9", "99999999999999999999", "0%00",
    ] {
      let answer = try server.get("/api/drafts/\(path)")
      #expect(answer.status == 404, "\(path)")
      #expect(!answer.text.contains("ほか"))
    }
    #expect(try folder.read("drafts/a.md") == Self.draft)
    #expect(server.end() == 0)
  }

  @Test("What is written meanwhile is found: drafts, and settings when a draft is opened")
  func changes() throws {
    let folder = try TemporaryFolder(["drafts/b.md": Self.draft])
    let server = try Server(["drafts", "--port", "0"], in: folder)
    let before = try server.drafts()
    try folder.make("drafts/a.md", "# 料金\n")
    try folder.make(".kwaudit.yml", "phrases: [料金]\n")
    let after = try server.drafts()
    #expect(after["drafts/b.md"] == before["drafts/b.md"])
    let id = try #require(after["drafts/a.md"])
    #expect(try server.get("/api/drafts/\(id)").json["phrases"] as? [String] == ["料金"])
    let audit = try server.post("/api/audit", ["text": "# 料金\n", "draft": id])
    #expect(audit.status == 200)
    try folder.make(".kwaudit.yml", "phrase: [料金]\n")
    let broken = try server.get("/api/drafts/\(id)")
    #expect(broken.status == 422)
    #expect((broken.json["detail"] as? String)?.contains(".kwaudit.yml:1:1") == true)
    #expect(server.end() == 0)
  }

  @Test("Drafts in other encodings are opened as text")
  func encodings() throws {
    let folder = try TemporaryFolder()
    let bytes: [UInt8] = [0x94, 0xEF, 0x97, 0x70, 0x82, 0xCC, 0x98, 0x62, 0x81, 0x42]
    try Data(bytes).write(to: folder.url.appending(path: "a.txt"))
    let server = try Server(["a.txt", "--port", "0", "-p", "費用"], in: folder)
    let id = try #require(try server.drafts()["a.txt"])
    let draft = try server.get("/api/drafts/\(id)").json
    #expect(draft["text"] as? String == "費用の話。")
    #expect(draft["format"] as? String == "text")
    #expect(draft["phrases"] as? [String] == ["費用"])
    #expect(server.end() == 0)
  }

  @Test("A draft that an editor saves is told, in place or by a rename")
  func saves() throws {
    let folder = try TemporaryFolder(["a.md": Self.draft, "b.md": Self.draft])
    let server = try Server(["a.md", "b.md", "--port", "0"], in: folder)
    let drafts = try server.drafts()
    let follower = try server.client("GET", "/api/events")
    _ = try follower.text(until: ":\n\n")
    usleep(700_000)
    try folder.make("b.md", "# 書き直し\n")
    let first = "event: draft\ndata: {\"id\":\"\(drafts["b.md"] ?? "")\"}\n\n"
    #expect(try follower.text(until: first).contains(first))
    try folder.make("a.md~", "# 別の版\n")
    rename(folder.url.appending(path: "a.md~").path, folder.url.appending(path: "a.md").path)
    let second = "event: draft\ndata: {\"id\":\"\(drafts["a.md"] ?? "")\"}\n\n"
    #expect(try follower.text(until: second).contains(second))
    #expect(
      try server.get("/api/drafts/\(drafts["a.md"] ?? "")").json["text"] as? String == "# 別の版\n")
    #expect(server.end() == 0)
  }

  @Test(
    "Ctrl-C and SIGTERM end it as they should, with streams that are open",
    arguments: [SIGINT, SIGTERM])
  func signals(signal: Int32) throws {
    let folder = try TemporaryFolder(["a.md": Self.draft])
    let server = try Server(["a.md", "--port", "0"], in: folder)
    let follower = try server.client("GET", "/api/events")
    _ = try follower.text(until: ":\n\n")
    let idle = try PageClient(port: server.port)
    #expect(server.end(signal) == 0)
    #expect(try idle.isClosed())
    #expect(throws: PageClient.Failure.self) { try follower.text(until: "never") }
    let errors = server.run.printedErrors
    #expect(errors.split(separator: "\n").count == 1, "\(errors)")
  }

  @Test(
    "Clients that connect, send half a request or wait for an audit do not keep it from ending",
    arguments: [SIGINT, SIGTERM])
  func signalsUnderLoad(signal: Int32) throws {
    let folder = try TemporaryFolder(["a.md": Self.draft])
    let server = try Server(["a.md", "--port", "0"], in: folder)
    let audit = PageClient.request(
      "POST", "/api/audit", port: server.port, token: server.token,
      headers: ["Content-Type: application/json"],
      body: Array(#"{"text": "\#(String(repeating: "引っ越しの費用。", count: 20_000))"}"#.utf8))
    var clients: [PageClient] = []
    for part in [0, 5, 40, audit.count / 2, audit.count - 1, audit.count] {
      for _ in 0..<3 {
        let client = try PageClient(port: server.port)
        client.send(audit.prefix(part))
        clients.append(client)
      }
    }
    clients.append(try server.client("GET", "/api/events"))
    let port = server.port
    let connecting = Thread { while (try? PageClient(port: port)) != nil {} }
    connecting.start()
    let clock = ContinuousClock()
    var status: Int32?
    let taken = clock.measure { status = server.end(signal) }
    #expect(status == 0)
    #expect(taken < .seconds(10))
    for client in clients { while (try? client.reply()) != nil {} }
    let errors = server.run.printedErrors
    #expect(errors.split(separator: "\n").count == 1, "\(errors)")
  }

  @Test("A port that is named and taken is an error; the usual one gives way to another")
  func takenPort() throws {
    let folder = try TemporaryFolder()
    let first = try Server([], in: folder)
    let named = try folder.run(["serve", "--port", "\(first.port)", "--lang", "en"])
    #expect(named.status == 2)
    #expect(named.output.isEmpty)
    #expect(
      named.errors == """
        kwaudit: Another program has port \(first.port). Name another one with --port, or leave it out for one that \
        is free.

        """)
    let second = try Server([], in: folder)
    #expect(first.port != second.port)
    #expect(second.end() == 0)
    #expect(first.end() == 0)
  }

  @Test("--open hands the address to the desktop's program, as one argument")
  func opened() throws {
    let programs = try TemporaryFolder([
      "xdg-open":
        "#!/bin/sh\nprintf '%s|' \"$#\" \"$@\" > opened.new && /bin/mv opened.new opened\n"
    ])
    chmod(programs.url.appending(path: "xdg-open").path, 0o755)
    let folder = try TemporaryFolder()
    let server = try Server(["--port", "0", "--open"], in: folder, programs: programs.url)
    #expect(server.run.wait { folder.names.contains("opened") })
    #expect(
      try folder.read("opened") == "1|http://127.0.0.1:\(server.port)/#token=\(server.token)|")
    #expect(server.end() == 0)
    let without = try Server(["--port", "0", "--open"], in: folder, programs: folder.url)
    #expect(without.run.wait { without.run.printedErrors.contains("xdg-open cannot be run") })
    #expect(without.end() == 0)
  }
}
