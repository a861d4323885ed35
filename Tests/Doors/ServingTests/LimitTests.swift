import Foundation
import Serving
import TestSupport
import Testing

/// What the server bears, and what it says beyond that.
@Suite("Limits")
struct LimitTests {
  private static let audit = Array(#"{"text": "費用", "phrases": ["費用"]}"#.utf8)

  private static func request(_ server: TestServer, body: [UInt8] = audit) -> [UInt8] {
    PageClient.request(
      "POST", "/api/audit", port: server.port, token: server.token,
      headers: ["Content-Type: application/json"], body: body)
  }

  @Test("A body beyond the limit is refused before it is read, and the answer arrives all the same")
  func largeBody() async throws {
    let server = try TestServer { $0.bodyBytes = 1000 }
    let request = Self.request(server, body: Array(repeating: 0x20, count: 4 << 20))
    let answer = try await PageClient.apart { [port = server.port] in
      let client = try PageClient(port: port)
      client.send(request)
      return TestServer.Answer(try client.reply())
    }
    #expect(answer.status == 413)
    #expect(answer.problem == "body-too-large")
    let text = try answer.json()["detail"] as? String
    #expect(text?.contains("1000") == true)
    let fits = Self.request(
      server, body: Self.audit + Array(repeating: 0x20, count: 1000 - Self.audit.count))
    let next = try await PageClient.apart { [port = server.port] in
      let client = try PageClient(port: port)
      client.send(fits)
      return try client.reply().status
    }
    #expect(next == 200)
  }

  @Test("A length beyond counting is beyond the limit")
  func endlessBody() async throws {
    let server = try TestServer()
    let answer = try await server.ask(
      "POST", "/api/audit",
      headers: [
        "Content-Type: application/json", "Content-Length: 18446744073709551615",
      ])
    #expect(answer.status == 413)
  }

  @Test("Lines without end are refused", arguments: [true, false])
  func longHead(hasEnd: Bool) async throws {
    let server = try TestServer { $0.headBytes = 2000 }
    let answer = try await PageClient.apart { [port = server.port] in
      let client = try PageClient(port: port)
      client.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nX: ")
      client.send(Array(repeating: UInt8(ascii: "x"), count: 3000))
      if hasEnd { client.send("\r\n\r\n") }
      return TestServer.Answer(try client.reply())
    }
    #expect(answer.status == 431)
    #expect(answer.problem == "head-too-long")
  }

  @Test("Clients that send slowly are told so and cut off", arguments: [true, false])
  func slow(sendsHead: Bool) async throws {
    let server = try TestServer {
      $0.headTime = 0.4
      $0.bodyTime = 0.4
    }
    let request = Self.request(server)
    let (answer, isClosed) = try await PageClient.apart { [port = server.port] in
      let client = try PageClient(port: port)
      client.send(request.prefix(sendsHead ? request.count - 1 : 10))
      let answer = TestServer.Answer(try client.reply())
      return (answer, try client.isClosed())
    }
    #expect(answer.status == 408)
    #expect(answer.problem == "too-slow")
    #expect(isClosed)
  }

  @Test(
    "A byte now and then does not keep a request open",
    arguments: ["GET /x", "\r\n", "GET / HTTP/1.1\r\nX:"])
  func drip(beginning: String) async throws {
    let server = try TestServer { $0.headTime = 0.5 }
    let status = try await PageClient.apart { [port = server.port] in
      let client = try PageClient(port: port)
      client.send(beginning)
      for _ in 0..<10 {
        client.send(beginning.suffix(1))
        Thread.sleep(forTimeInterval: 0.1)
      }
      return try client.reply().status
    }
    #expect(status == 408)
  }

  @Test("A client that says at once that it will send no more is answered, and then let go")
  func halfClosed() async throws {
    let server = try TestServer()
    let request = Self.request(server)
    let (status, isClosed) = try await PageClient.apart { [port = server.port] in
      let client = try PageClient(port: port)
      client.send(request)
      client.endSending()
      return (try client.reply().status, try client.isClosed())
    }
    #expect(status == 200)
    #expect(isClosed)
  }

  @Test("A client that goes on sending after its last answer is cut off")
  func talkative() async throws {
    let server = try TestServer { $0.leaveTime = 0.3 }
    let isCutOff = try await PageClient.apart { [port = server.port] in
      let client = try PageClient(port: port)
      client.send("nonsense\r\n\r\n")
      guard try client.reply().status == 400 else { return false }
      for _ in 0..<200 {
        if !client.send("x") { return true }
        Thread.sleep(forTimeInterval: 0.05)
      }
      return false
    }
    #expect(isCutOff)
  }

  @Test("A client that says nothing is let go without a word")
  func idle() async throws {
    let server = try TestServer { $0.idleTime = 0.3 }
    let isClosed = try await PageClient.apart { [port = server.port] in
      try PageClient(port: port).isClosed()
    }
    #expect(isClosed)
  }

  @Test("A client that does not take its answer is cut off, and others are answered meanwhile")
  func unread() async throws {
    let server = try TestServer {
      $0.answerTime = 0.5
      $0.connections = 2
    }
    let (port, token) = (server.port, server.token)
    let status = try await PageClient.apart {
      let greedy = try PageClient(port: port)
      // More than both ends of a connection keep for a client that does not read.
      let request = PageClient.request("GET", "/api/openapi.json", port: port)
      greedy.send(Array(repeating: request, count: 400).joined())
      defer { withExtendedLifetime(greedy) {} }
      // Its place is free again once it is cut off.
      for _ in 0..<2000 {
        Thread.sleep(forTimeInterval: 0.1)
        let others = try [PageClient(port: port), PageClient(port: port)]
        let statuses = try others.map { other in
          other.send(PageClient.request("GET", "/api/drafts", port: port, token: token))
          return try other.reply().status
        }
        if statuses == [200, 200] { return 200 }
      }
      return 0
    }
    #expect(status == 200)
  }

  @Test("More clients than there is room for are turned away, until others go")
  func tooMany() async throws {
    let server = try TestServer { $0.connections = 3 }
    let statuses = try await PageClient.apart { [port = server.port] in
      var idle: [PageClient] = []
      for _ in 0..<3 {
        let client = try PageClient(port: port)
        client.send(PageClient.request("GET", "/api/health", port: port))
        guard try client.reply().status == 200 else { return [] as [Int] }
        idle.append(client)
      }
      let refused = try PageClient(port: port).reply()
      idle.removeFirst()
      for _ in 0..<100 {
        let client = try PageClient(port: port)
        client.send(PageClient.request("GET", "/api/health", port: port))
        let status = try client.reply().status
        if status == 200 { return [refused.status, status] }
        Thread.sleep(forTimeInterval: 0.05)
      }
      return [refused.status]
    }
    #expect(statuses == [503, 200])
  }

  @Test("A hundred clients that say nothing keep nobody else waiting")
  func hundredIdle() async throws {
    let server = try TestServer()
    let request = Self.request(server)
    let statuses = try await PageClient.apart { [port = server.port] in
      let idle = try (0..<100).map { _ in try PageClient(port: port) }
      defer { withExtendedLifetime(idle) {} }
      return try (0..<10).map { _ in
        let client = try PageClient(port: port)
        client.send(request)
        return try client.reply().status
      }
    }
    #expect(statuses == Array(repeating: 200, count: 10))
  }

  @Test("Where too many audits wait, the next is asked to come again")
  func busy() async throws {
    let server = try TestServer { $0.waiting = 0 }
    let answer = try await server.post("/api/audit", String(decoding: Self.audit, as: UTF8.self))
    #expect(answer.status == 429)
    #expect(answer.problem == "too-many-requests")
    #expect(answer.headers["retry-after"] == "1")
    #expect(try await server.ask("GET", "/api/health").status == 200)
  }

  @Test("Clients that go before their answer comes do no harm")
  func gone() async throws {
    let server = try TestServer()
    let request = Self.request(server)
    for part in [1, request.count / 2, request.count] {
      try await PageClient.apart { [port = server.port] in
        for _ in 0..<20 { try PageClient(port: port).send(request.prefix(part)) }
      }
    }
    let answer = try await server.post("/api/audit", String(decoding: Self.audit, as: UTF8.self))
    #expect(answer.status == 200)
  }

  @Test("Many settings are forgotten again, and each still holds for its own text")
  func settings() async throws {
    let server = try TestServer()
    for bound in 1...40 {
      let report = try await server.post(
        "/api/audit",
        #"{"text": "費用", "phrases": ["費用"], "settings": {"dictionary": ["語\#(bound)"], "fail-under": \#(bound)}}"#
      ).json()
      #expect((report["criteria"] as? [String: Any])?["failUnder"] as? Int == bound)
    }
  }

  @Test("Eight clients at once get 200 audits without a fault, each its own")
  func load() async throws {
    let server = try TestServer()
    let wrong = try await withThrowingTaskGroup(of: Int.self) { group in
      for lane in 0..<8 {
        let requests = (0..<25).map { turn in
          Self.request(
            server,
            body: Array(
              ##"{"text": "# 費用 \##(lane) の \##(turn)\n\n費用の話。\n", "phrases": ["費用"]}"##.utf8))
        }
        group.addTask { [port = server.port] in
          try await PageClient.apart {
            let client = try PageClient(port: port)
            return try requests.enumerated().count { turn, request in
              client.send(request)
              let reply = try client.reply()
              return reply.status != 200 || !reply.text.contains("費用 \(lane) の \(turn)")
            }
          }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
