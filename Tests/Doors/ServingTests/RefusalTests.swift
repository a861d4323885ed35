import Foundation
import TestSupport
import Testing

/// What the server does not answer, and what it says instead.
@Suite("Refusals")
struct RefusalTests {
  private let server: TestServer

  init() throws { server = try TestServer() }

  @Test(
    "Only who calls the server by its own name is answered",
    arguments: [
      "localhost.evil.example:PORT", "127.0.0.1.evil:PORT", "127.0.0.1", "localhost",
      "evil.example",
      "127.0.0.1:1", "127.0.0.1:PORT1", "127.0.0.2:PORT", "[::1]:PORT", "127.0.0.1:PORT.",
      "127.1:PORT",
      "LOCALHOST:PORT", "user@127.0.0.1:PORT", "",
    ], ["/", "/api/health", "/assets/page.css", "/api/audit"])
  func hosts(host: String, path: String) async throws {
    let answer = try await server.ask(
      "GET", path, host: host.replacing("PORT", with: "\(server.port)"))
    #expect(answer.status == 403)
    #expect(answer.problem == "foreign-host")
  }

  @Test("localhost is its own name, too")
  func localhost() async throws {
    let answer = try await server.ask("GET", "/api/drafts", host: "localhost:\(server.port)")
    #expect(answer.status == 200)
  }

  @Test(
    "Without Host, or with two of what lets a client in, there is no answer",
    arguments: [
      ("", 403), ("Host: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\n", 400),
      ("Host: 127.0.0.1:PORT\r\nhost: evil.example\r\n", 400),
      ("Host: evil.example\r\nHost: 127.0.0.1:PORT\r\n", 400),
      ("Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT\r\nOrigin: null\r\n", 400),
      ("Host: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN\r\nAuthorization: Bearer a\r\n", 400),
    ])
  func doubled(headers: String, status: Int) async throws {
    let headers = headers.replacing("TOKEN", with: server.token)
    let request = "GET /api/rules HTTP/1.1\r\n\(headers)\r\n"
    #expect(try await Self.raw(request, server).status == status)
  }

  @Test(
    "Pages of other sites are not answered, even with the token",
    arguments: [
      "http://evil.example", "null", "https://127.0.0.1:PORT", "http://127.0.0.1",
      "http://localhost:PORT",
      "http://127.0.0.1:PORT.evil.example", "http://127.0.0.1:PORT/", "",
    ])
  func origins(origin: String) async throws {
    let header = "Origin: " + origin.replacing("PORT", with: "\(server.port)")
    let answer = try await server.ask("GET", "/api/drafts", headers: [header])
    #expect(answer.status == 403)
    #expect(answer.problem == "foreign-origin")
    let own = try await server.ask(
      "GET", "/api/drafts", headers: ["Origin: http://127.0.0.1:\(server.port)"])
    #expect(own.status == 200)
  }

  @Test(
    "Without the token only the page, its files and what the server is are for all",
    arguments: [
      ("GET", "/api/rules"), ("POST", "/api/audit"), ("POST", "/api/report"), ("POST", "/api/text"),
      ("GET", "/api/drafts"), ("GET", "/api/drafts/0"), ("GET", "/api/events"),
    ])
  func tokens(method: String, path: String) async throws {
    let right = server.token
    let wrong = [
      nil, "", String(right.dropLast()), right + "0", String(right.reversed()), right.uppercased(),
    ]
    for token in wrong where token != right {
      let answer = try await server.ask(method, path, token: .some(token))
      #expect(answer.status == 401)
      #expect(answer.problem == "no-token")
      #expect(answer.headers["www-authenticate"] == "Bearer")
    }
    let basic = try await server.ask(
      method, path, token: .some(nil), headers: ["Authorization: Basic \(right)"])
    #expect(basic.status == 401)
    let inQuery = try await server.ask(method, "\(path)?token=\(right)", token: .some(nil))
    #expect(inQuery.status == 401)
  }

  @Test(
    "Methods that an address does not take are named with those that it does",
    arguments: [
      ("POST", "/", "GET, HEAD"), ("OPTIONS", "/api/audit", "POST"), ("GET", "/api/audit", "POST"),
      ("PUT", "/api/drafts/0", "GET, HEAD"), ("DELETE", "/api/drafts", "GET, HEAD"),
      ("TRACE", "/api/health", "GET, HEAD"), ("PROPFIND", "/api/health", "GET, HEAD"),
      ("HEAD", "/api/events", "GET"),
    ])
  func methods(method: String, path: String, allowed: String) async throws {
    let answer = try await server.ask(method, path)
    #expect(answer.status == 405)
    #expect(answer.headers["allow"] == allowed)
  }

  @Test(
    "A body of another media type is refused, as forms of other sites send it",
    arguments: [
      "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "",
      "application/jsonp", "text/plain, application/json",
    ])
  func mediaTypes(type: String) async throws {
    let answer = try await server.ask(
      "POST", "/api/audit", headers: ["Content-Type: \(type)"], body: Array("{}".utf8))
    #expect(answer.status == 415)
    #expect(answer.problem == "wrong-media-type")
  }

  @Test(
    "What no server may guess about is not well formed",
    arguments: [
      "nonsense\r\n\r\n", "GET / HTTP/2.0\r\n\r\n", "GET /api/health\r\n\r\n",
      "GET /api/health HTTP/1.1\nHost: 127.0.0.1:PORT\n\r\n\r\n",
      "GET http://127.0.0.1:PORT/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
      "GET /api/health HTTP/1.1\r\nHost : 127.0.0.1:PORT\r\n\r\n",
      "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n folded\r\n\r\n",
      "GET /api/health HTTP/1.1\r\nno colon\r\n\r\n", "G\u{0}T / HTTP/1.1\r\n\r\n",
      "GET /api/rules?a=%zz HTTP/1.1\r\n\r\n", "GET /api/rules?a=%+1 HTTP/1.1\r\n\r\n",
      "get /api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
      "GET /api/health XTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: +5\r\n\r\n",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 99999999999999999999999999\r\n\r\n",
    ])
  func malformed(request: String) async throws {
    let answer = try await Self.raw(request, server)
    #expect(answer.status == 400)
    #expect(answer.problem == "malformed-request")
    #expect(answer.headers["connection"] == "close")
  }

  /// What one reader may take for another request than the next one does: the ground of smuggling (RFC 9112, 11.2).
  @Test(
    "What two readers may read in two ways is not well formed, wherever it stands",
    arguments: [
      // How long the body is.
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nhello",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 5, 5\r\n\r\nhello",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 0x5\r\n\r\nhello",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: -5\r\n\r\nhello",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: \r\n\r\nhello",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: identity\r\nContent-Length: 5\r\n\r\nhello",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
      "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding\r\n : chunked\r\n\r\n0\r\n\r\n",
      // Where a line ends.
      "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: a\r\n\tb\r\n\r\n",
      "GET /api/health HTTP/1.1\r\n Host: 127.0.0.1:PORT\r\n\r\n",
      "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\nX: a\r\n\r\n",
      "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\rX: a\r\n\r\n",
      "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\n",
      "GET /api/health HTTP/1.1\rHost: 127.0.0.1:PORT\r\n\r\n",
      // What it is for.
      "GET http://127.0.0.1:PORT/api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
      "GET //127.0.0.1:PORT HTTP/1.1 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
      "CONNECT 127.0.0.1:PORT HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
      "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
      // Bytes that some take for others.
      "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: a\u{0}b\r\n\r\n",
      "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: a\u{1}b\r\n\r\n",
      "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: a\u{7F}b\r\n\r\n",
      "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX\u{0}: a\r\n\r\n",
      "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX\u{80}: a\r\n\r\n",
      "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n: a\r\n\r\n",
      "GET /api/he\u{0}alth HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
      "GET /api/h\u{E9}alth HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
      "GET /api/health\tHTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
    ])
  func ambiguous(request: String) async throws {
    let port = server.port
    // Beyond the refusal nothing is read, be it another request.
    let follower = "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n"
    let (answer, isClosed) = try await PageClient.apart {
      let client = try PageClient(port: port)
      client.send(request.replacing("PORT", with: "\(port)") + follower)
      return (TestServer.Answer(try client.reply()), try client.isClosed())
    }
    #expect(answer.status == 400)
    #expect(answer.problem == "malformed-request")
    #expect(answer.headers["connection"] == "close")
    #expect(isClosed)
  }

  @Test("After a request for another protocol nothing is read")
  func upgrade() async throws {
    let port = server.port
    let (status, isClosed) = try await PageClient.apart {
      let client = try PageClient(port: port)
      let headers = ["Connection: Upgrade", "Upgrade: websocket"]
      let request = PageClient.request("GET", "/api/health", port: port, headers: headers)
      client.send(request + PageClient.request("GET", "/api/health", port: port))
      return (try client.reply().status, try client.isClosed())
    }
    #expect(status == 200)
    #expect(isClosed)
  }

  @Test("No answer repeats what a request says of itself")
  func echo() async throws {
    for path in ["/x<script>", "/%0d%0aX-Evil:%201", "/?language=%0d%0aX-Evil:%201"] {
      let answer = try await server.ask(
        "GET", path, host: nil, headers: ["Accept-Language: <b>evil</b>", "X-Evil: <b>evil</b>"])
      #expect(answer.headers["x-evil"] == nil)
      #expect(!answer.headers.values.contains { $0.contains("evil") || $0.contains("<") })
      #expect(!answer.text.contains("<b>evil"))
      #expect(!answer.text.contains("x<script"))
    }
  }

  @Test(
    "Bodies of a length that is not said are refused",
    arguments: [
      (
        "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        411
      ),
      (
        "POST /api/audit HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        411
      ),
    ])
  func framing(request: String, status: Int) async throws {
    #expect(try await Self.raw(request, server).status == status)
  }

  private static func raw(
    _ request: String, _ server: TestServer
  ) async throws -> TestServer.Answer {
    let port = server.port
    return try await PageClient.apart {
      let client = try PageClient(port: port)
      client.send(request.replacing("PORT", with: "\(port)"))
      return TestServer.Answer(try client.reply())
    }
  }

  @Test(
    "What is wrong with a body is told with its place",
    arguments: [
      ("", 400, "not-json", nil), ("{", 400, "not-json", nil), ("[]", 422, "wrong-type", ""),
      ("\"a\"", 422, "wrong-type", ""), ("{}", 422, "missing-member", ""),
      (#"{"text": 1}"#, 422, "wrong-type", "/text"),
      (#"{"text": null}"#, 422, "wrong-type", "/text"),
      (#"{"text": "a", "txet": ""}"#, 422, "unknown-member", "/txet"),
      (#"{"text": "a", "a/b~c": ""}"#, 422, "unknown-member", "/a~1b~0c"),
      (#"{"text": "a", "report": "html"}"#, 422, "unknown-member", "/report"),
      (#"{"text": "a", "format": "pdf"}"#, 422, "wrong-choice", "/format"),
      (#"{"text": "a", "language": "fr"}"#, 422, "wrong-choice", "/language"),
      (#"{"text": "a", "phrases": "費用"}"#, 422, "wrong-type", "/phrases"),
      (#"{"text": "a", "phrases": ["費用", 2]}"#, 422, "wrong-type", "/phrases/1"),
      (#"{"text": "a", "phrases": ["費用", "\"費用"]}"#, 422, "bad-phrase", "/phrases/1"),
      (
        #"{"text": "---\na: [\n---\n", "phrases": ["費用"], "format": "markdown"}"#, 422, "bad-text",
        "/text"
      ),
      (#"{"text": "a", "draft": "0"}"#, 422, "no-such-draft", "/draft"),
      (#"{"text": "a", "draft": "../../etc/passwd"}"#, 422, "no-such-draft", "/draft"),
      (#"{"text": "a", "settings": []}"#, 422, "wrong-type", "/settings"),
      (
        #"{"text": "a", "settings": {"phrases-file": "/etc/passwd"}}"#, 422, "unknown-member",
        "/settings/phrases-file"
      ),
      (#"{"text": "a", "settings": {"drafts": []}}"#, 422, "unknown-member", "/settings/drafts"),
      (
        #"{"text": "a", "settings": {"include": ["*"]}}"#, 422, "unknown-member",
        "/settings/include"
      ),
      (
        #"{"text": "a", "settings": {"profile": "news", "fail-under": 101}}"#, 422, "bad-settings",
        "/settings/fail-under"
      ),
      (
        #"{"text": "a", "settings": {"rules": {"no-such": "off"}, "fail-on": "error"}}"#, 422,
        "bad-settings", "/settings/rules"
      ),
      (#"{"text": "a", "settings": {"profile": null}}"#, 422, "bad-settings", "/settings/profile"),
    ] as [(String, Int, String, String?)])
  func bodies(body: String, status: Int, problem: String, pointer: String?) async throws {
    // An empty body has no length to send.
    let body = body.isEmpty ? " " : body
    let answer = try await server.post("/api/audit", body)
    #expect(answer.status == status)
    #expect(answer.problem == problem)
    #expect(answer.pointer == pointer)
    let json = try answer.json()
    #expect(json["status"] as? Int == status)
    #expect((json["detail"] as? String ?? "").count > 10)
  }

  @Test("A body that is not UTF-8 is no JSON")
  func encoding() async throws {
    let answer = try await server.ask(
      "POST", "/api/audit", headers: ["Content-Type: application/json"],
      body: Array(#"{"text": ""#.utf8) + [0xFF] + Array(#""}"#.utf8))
    #expect(answer.problem == "not-json")
  }

  @Test("Depth and number are bounded", arguments: ["[", "{\"a\":"])
  func depth(opening: String) async throws {
    let deep = String(repeating: opening, count: 100_000)
    #expect(try await server.post("/api/audit", deep).problem == "not-json")
    let phrases = Array(repeating: #""費用""#, count: 101).joined(separator: ",")
    let many = try await server.post("/api/audit", #"{"text": "a", "phrases": [\#(phrases)]}"#)
    #expect(many.problem == "too-many-items")
    #expect(many.pointer == "/phrases")
  }

  @Test("Problems are told in the language asked for, by the body, the query or the browser")
  func languages() async throws {
    let inBody = try await server.post(
      "/api/audit", #"{"text": "a", "phrases": ["。"], "language": "ja"}"#)
    let inHeader = try await server.post("/api/audit", #"{"text": 1}"#, language: "ja,en;q=0.8")
    let inQuery = try await server.ask("GET", "/api/nothing?language=ja")
    let ofMember = try await server.post("/api/audit", #"{"text": 1, "language": "ja"}"#)
    for answer in [inBody, inHeader, inQuery, ofMember] {
      #expect((try answer.json()["detail"] as? String)?.hasSuffix("。") == true)
      let title = try #require(try answer.json()["title"] as? String)
      #expect(title.contains { ("ぁ"..."ん").contains($0) })
    }
    #expect(
      try await server.ask("GET", "/api/rules?language=fr").problem == "wrong-choice")
  }

  @Test("A file that is no text, or of a format that is not read, is told so")
  func files() async throws {
    for (name, bytes) in [
      ("a.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D]),
      ("a.docx", [0x61]),
    ] as [(String, [UInt8])] {
      let answer = try await server.ask(
        "POST", "/api/text?name=\(name)", headers: ["Content-Type: application/octet-stream"],
        body: bytes)
      #expect(answer.status == 422, "\(name)")
      #expect(answer.problem == "bad-text")
    }
  }

  @Test(
    "What is said of a file names no option of the command, which the page does not have",
    arguments: [("ja", "貼り付けてください"), ("en", "paste it")])
  func remedies(language: String, remedy: String) async throws {
    for (name, bytes) in [
      ("a.txt", [0x83, 0x65, 0xFF, 0xFD, 0x0A]), ("a.rst", [0x61]),
      ("a.html", Array("<meta charset=euc-jp><p>".utf8) + [0xFF, 0xFF]),
    ] as [(String, [UInt8])] {
      let answer = try await server.ask(
        "POST", "/api/text?name=\(name)",
        headers: ["Content-Type: application/octet-stream", "Accept-Language: \(language)"],
        body: bytes)
      #expect(answer.problem == "bad-text", "\(name)")
      #expect(answer.text.contains(remedy), "\(name): \(answer.text)")
      #expect(!answer.text.contains("--"), "\(name): \(answer.text)")
    }
  }

  @Test(
    "No file is served but those of the page",
    arguments: [
      "/assets/../page.css", "/assets/..%2f..%2fetc%2fpasswd", "/assets/%2e%2e/x", "/assets/",
      "/../etc/passwd",
      "//etc/passwd", "/assets//etc/passwd", "/.git/config", "/api", "/api/", "/API/health",
      "/api/health/",
      "/index.html", "/assets/page.css/", "/assets/page%2ecss",
    ])
  func traversal(path: String) async throws {
    let answer = try await server.ask("GET", path)
    #expect(answer.status == 404)
    #expect(answer.problem == "no-such-address")
  }
}
