import Foundation
import Serving
import TestSupport
import Testing
import Vocabulary

/// What the server answers to those who ask as they should.
@Suite("Routes")
struct RouteTests {
  private static let draft = OpenedDraft(
    ShelvedDraft(id: "7", path: "news/a.md", phrases: ["引っ越し 費用"]), format: .markdown,
    text: "# 引っ越しの料金\n", title: nil, description: "説明")

  private let server: TestServer

  init() throws { server = try TestServer(TestShelf([Self.draft])) }

  @Test("The page is for whoever knows the address, and may run and load nothing but its own files")
  func page() async throws {
    let page = try await server.ask("GET", "/", token: .some(nil))
    #expect(page.status == 200)
    #expect(page.headers["content-type"] == "text/html; charset=utf-8")
    #expect(page.text.contains("<html lang=\"en\""))
    #expect(!page.text.contains(server.token))
    let policy = try #require(page.headers["content-security-policy"])
    #expect(
      policy
        == "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        + "img-src data: 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'")
    let assets = page.text.matches(of: #/"\/assets\/([^"]+)"/#).map { String($0.1) }
    #expect(!assets.isEmpty)
    for name in assets {
      let asset = try await server.ask("GET", "/assets/\(name)", token: .some(nil))
      #expect(asset.status == 200, "\(name)")
      #expect(!asset.body.isEmpty)
    }
    let japanese = try await server.ask("GET", "/?language=ja", token: .some(nil))
    #expect(japanese.text.contains("<html lang=\"ja\""))
  }

  @Test(
    "The page is in the language that its address names, else in that of the server, else in the browser's",
    arguments: [
      ("/", nil, "ja"), ("/", .english, "en"), ("/?language=ja", .english, "ja"),
      ("/?language=fr", .japanese, "ja"),
    ] as [(String, Language?, String)])
  func pageLanguage(target: String, server: Language?, wanted: String) async throws {
    let page = try await TestServer(pageLanguage: server).ask(
      "GET", target, token: .some(nil), headers: ["Accept-Language: ja,en;q=0.8"])
    #expect(page.text.contains("<html lang=\"\(wanted)\""))
  }

  @Test(
    "Every answer keeps the browser from guessing, keeping and telling",
    arguments: ["/", "/api/health", "/api/nothing"])
  func headers(path: String) async throws {
    let answer = try await server.ask("GET", path)
    #expect(answer.headers["x-content-type-options"] == "nosniff")
    #expect(answer.headers["referrer-policy"] == "no-referrer")
    #expect(answer.headers["cache-control"] == "no-store")
    #expect(answer.headers["cross-origin-resource-policy"] == "same-origin")
    #expect(answer.headers["access-control-allow-origin"] == nil)
    let form = DateFormatter()
    form.locale = Locale(identifier: "en_US_POSIX")
    form.timeZone = TimeZone(identifier: "UTC")
    form.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    let date = try #require(answer.headers["date"].flatMap(form.date))
    // Tests beside it may keep this one waiting.
    #expect(abs(date.timeIntervalSinceNow) < 3600)
  }

  @Test("HEAD has the headers of GET and no body")
  func head() async throws {
    let whole = try await server.ask("GET", "/api/health")
    let head = try await server.ask("HEAD", "/api/health")
    #expect(head.status == 200)
    #expect(head.headers["content-length"] == String(whole.body.count))
  }

  @Test("Whether it lives, and what it is, anybody may ask")
  func health() async throws {
    let health = try await server.ask("GET", "/api/health", token: .some(nil)).json()
    #expect(health["status"] as? String == "ok")
    let description = try await server.ask("GET", "/api/openapi.json", token: .some(nil)).json()
    let paths = try #require(description["paths"] as? [String: Any])
    #expect(
      paths.keys.sorted() == [
        "/api/audit", "/api/drafts", "/api/drafts/{id}", "/api/events", "/api/health",
        "/api/openapi.json", "/api/report", "/api/rules", "/api/text",
      ])
  }

  @Test(
    "Rules are told in the language asked for",
    arguments: [("en", "The title does not contain"), ("ja", "タイトル")])
  func rules(language: String, words: String) async throws {
    let answer = try await server.ask("GET", "/api/rules?language=\(language)").json()
    let rules = try #require(answer["rules"] as? [[String: Any]])
    #expect(rules.count > 30)
    let title = rules.first { $0["id"] as? String == "phrase-missing-from-title" }
    #expect((title?["summary"] as? String)?.contains(words) == true)
  }

  @Test("An audit has the score, the findings with their places, and the text")
  func audit() async throws {
    let report = try await server.post(
      "/api/audit",
      ##"{"text": "# 引っ越しの費用\n\n🚚引っ越しは費用しだい。\n\n![](a.png)\n", "format": "markdown", "phrases": ["引っ越し 費用"]}"##
    ).json()
    let draft = try #require((report["drafts"] as? [[String: Any]])?.first)
    #expect(draft["path"] as? String == "draft.md")
    #expect(draft["score"] is Double || draft["score"] is Int)
    let findings = try #require(draft["findings"] as? [[String: Any]])
    let image = try #require(findings.first { $0["rule"] as? String == "image-without-alt" })
    #expect(image["line"] as? Int == 5)
    let content = try #require(draft["content"] as? [String: Any])
    let blocks = try #require(content["blocks"] as? [[String: Any]])
    #expect(blocks.map { $0["text"] as? String } == ["引っ越しの費用", "🚚引っ越しは費用しだい。", ""])
  }

  @Test(
    "A text for which nobody names a phrase has findings and no score",
    arguments: ["", #", "phrases": []"#])
  func unscored(phrases: String) async throws {
    let report = try await server.post(
      "/api/audit", ##"{"text": "# 題\n\n![](a.png)\n", "format": "markdown"\##(phrases)}"##
    ).json()
    let draft = try #require((report["drafts"] as? [[String: Any]])?.first)
    #expect(draft["verdict"] as? String == "unscored")
    #expect(draft["score"] == nil)
    let findings = try #require(draft["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["rule"] as? String == "image-without-alt" })
  }

  @Test(
    "Title, description and slug stand in for the text's own, and the format overrules the name")
  func given() async throws {
    let report = try await server.post(
      "/api/audit",
      """
      {"text": "<p>本文", "format": "text", "name": "a.html", "phrases": ["費用"], "title": "費用の題",
       "description": "費用の説明", "slug": "hiyou"}
      """
    ).json()
    let draft = try #require((report["drafts"] as? [[String: Any]])?.first)
    #expect(draft["path"] as? String == "a.html")
    #expect(draft["format"] as? String == "text")
    #expect((draft["title"] as? [String: Any])?["text"] as? String == "費用の題")
    let blocks = try #require(
      (draft["content"] as? [String: Any])?["blocks"] as? [[String: Any]])
    let texts = Dictionary(
      blocks.map { ($0["kind"] as? String ?? "", $0["text"] as? String ?? "") }
    ) { first, _ in first }
    #expect(texts["description"] == "費用の説明")
    #expect(texts["slug"] == "hiyou")
    #expect(texts["paragraph"] == "<p>本文")
  }

  @Test("Settings hold for the one text that they come with")
  func settings() async throws {
    func report(_ settings: String) async throws -> (passed: Bool?, rules: [String]) {
      let report = try await server.post(
        "/api/audit",
        ##"{"text": "# 費用\n\n料金の話。\n", "phrases": ["料金"], "settings": \##(settings)}"##
      ).json()
      let draft = (report["drafts"] as? [[String: Any]])?.first
      let findings = draft?["findings"] as? [[String: Any]] ?? []
      return (report["passed"] as? Bool, findings.compactMap { $0["rule"] as? String })
    }
    #expect(try await report(#"{"fail-under": 100}"#).passed == false)
    let lenient = try await report(#"{"fail-on": "never"}"#)
    #expect(lenient.passed == true)
    #expect(lenient.rules.contains("phrase-missing-from-title"))
    let synonyms = try await report(#"{"synonyms": {"料金": ["費用"]}}"#)
    #expect(synonyms.passed == true)
    #expect(!synonyms.rules.contains("phrase-missing-from-title"))
    let off = try await report(#"{"rules": {"phrase-missing-from-title": "off"}}"#)
    #expect(!off.rules.contains("phrase-missing-from-title"))
  }

  @Test("A draft's settings and phrases are the ground, on which the request has the last word")
  func ground() async throws {
    let bare = try await server.post("/api/audit", ##"{"text": "# 引っ越しの料金\n", "draft": "7"}"##)
      .json()
    let draft = try #require((bare["drafts"] as? [[String: Any]])?.first)
    #expect(draft["path"] as? String == "news/a.md")
    #expect((draft["phrases"] as? [[String: Any]])?.map { $0["phrase"] as? String } == ["引っ越し 費用"])
    #expect((bare["criteria"] as? [String: Any])?["failUnder"] as? Int == 100)
    let own = try await server.post(
      "/api/audit",
      ##"{"text": "# 料金\n", "draft": "7", "phrases": ["料金"], "settings": {"fail-under": 1}}"##
    ).json()
    let other = try #require((own["drafts"] as? [[String: Any]])?.first)
    #expect((other["phrases"] as? [[String: Any]])?.map { $0["phrase"] as? String } == ["料金"])
    #expect((own["criteria"] as? [String: Any])?["failUnder"] as? Int == 1)
    let more = try await server.post(
      "/api/audit",
      ##"{"text": "# 料金\n", "draft": "7", "settings": {"fail-on": "never"}}"##
    ).json()
    let third = try #require((more["drafts"] as? [[String: Any]])?.first)
    #expect((third["phrases"] as? [[String: Any]])?.map { $0["phrase"] as? String } == ["引っ越し 費用"])
    #expect((more["criteria"] as? [String: Any])?["failOn"] as? String == "never")
    #expect((more["criteria"] as? [String: Any])?["failUnder"] as? Int == 100)
  }

  @Test(
    "Reports come as files to keep",
    arguments: [
      ("html", "text/html; charset=utf-8", "<!DOCTYPE html>"),
      ("json", "application/json", "{"), ("markdown", "text/markdown; charset=utf-8", ""),
    ])
  func reports(kind: String, type: String, beginning: String) async throws {
    let answer = try await server.post(
      "/api/report", ##"{"text": "# 費用\n\n費用の話。\n", "phrases": ["費用"], "report": "\##(kind)"}"##)
    #expect(answer.status == 200)
    #expect(answer.headers["content-type"] == type)
    let ending = ["html": "html", "json": "json", "markdown": "md"][kind] ?? ""
    #expect(
      answer.headers["content-disposition"] == "attachment; filename=\"kwaudit.\(ending)\"")
    #expect(answer.text.hasPrefix(beginning))
    #expect(answer.text.contains("費用"))
  }

  @Test("A report in the language that the body asks for")
  func language() async throws {
    let body = #"{"text": "本文", "phrases": ["費用"], "report": "markdown", "language": "ja"}"#
    #expect(try await server.post("/api/report", body).text.contains("費用"))
    #expect(try await server.post("/api/report", body).text.contains("点"))
  }

  @Test(
    "A dropped file is decoded, and its name tells its format",
    arguments: [
      ([0x94, 0xEF, 0x97, 0x70, 0x82, 0xCC, 0x98, 0x62, 0x81, 0x42], "a.txt", "Shift_JIS", "text"),
      ([0xC8, 0xF1, 0xCD, 0xD1, 0xA4, 0xCE, 0xCF, 0xC3, 0xA1, 0xA3], "a.md", "EUC-JP", "markdown"),
      (
        [0xFF, 0xFE, 0xBB, 0x8C, 0x28, 0x75, 0x6E, 0x30, 0x71, 0x8A, 0x02, 0x30], "a.html",
        "UTF-16LE", "html"
      ),
    ] as [([UInt8], String, String, String)])
  func text(bytes: [UInt8], name: String, encoding: String, format: String) async throws {
    let answer = try await server.ask(
      "POST", "/api/text?name=%E8%B2%BB%2B\(name)",
      headers: ["Content-Type: application/octet-stream"], body: bytes
    ).json()
    #expect(answer["text"] as? String == "費用の話。")
    #expect(answer["encoding"] as? String == encoding)
    #expect(answer["format"] as? String == format)
  }

  @Test("Drafts are listed and opened by their ids")
  func drafts() async throws {
    let list = try await server.ask("GET", "/api/drafts").text
    #expect(list == #"[{"id":"7","path":"news/a.md","phrases":["引っ越し 費用"]}]"# + "\n")
    let draft = try await server.ask("GET", "/api/drafts/7").json()
    #expect(draft["text"] as? String == "# 引っ越しの料金\n")
    #expect(draft["description"] as? String == "説明")
    #expect(draft["title"] == nil)
    for id in ["0", "07", "", "7/", "..", "%37", "news/a.md", "../7", "%2e%2e%2fpasswd"] {
      let answer = try await server.ask("GET", "/api/drafts/\(id)")
      #expect(answer.status == 404, "\(id)")
      #expect(answer.problem == "no-such-draft")
    }
  }

  @Test("One client asks again and again over one connection, and several requests at once")
  func keptOpen() async throws {
    let (port, token) = (server.port, server.token)
    let statuses = try await PageClient.apart {
      let client = try PageClient(port: port)
      let body = Array(#"{"text": "費用", "phrases": ["費用"]}"#.utf8)
      let requests = [
        PageClient.request(
          "POST", "/api/audit", port: port, token: token,
          headers: ["Content-Type: application/json; charset=utf-8"], body: body),
        PageClient.request("GET", "/api/health", port: port),
        PageClient.request("GET", "/api/nothing", port: port),
        PageClient.request("GET", "/api/health", port: port, headers: ["Connection: close"]),
      ]
      client.send(requests.joined())
      let statuses = try requests.map { _ in try client.reply().status }
      return statuses + [try client.isClosed() ? 0 : 1]
    }
    #expect(statuses == [200, 200, 404, 200, 0])
  }

  @Test("A client that asks to go on is told to")
  func expectation() async throws {
    let (port, token) = (server.port, server.token)
    let lines = try await PageClient.apart {
      let client = try PageClient(port: port)
      let body = Array(#"{"text": "費用", "phrases": ["費用"]}"#.utf8)
      let request = PageClient.request(
        "POST", "/api/audit", port: port, token: token,
        headers: ["Content-Type: application/json", "Expect: 100-continue"], body: body)
      client.send(request.dropLast(body.count))
      let goOn = try client.reply()
      client.send(body)
      return [goOn.status, try client.reply().status]
    }
    #expect(lines == [100, 200])
  }
}
