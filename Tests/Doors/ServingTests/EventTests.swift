import Foundation
import Serving
import TestSupport
import Testing
import Vocabulary

/// How clients learn that a draft was saved.
@Suite("Events")
struct EventTests {
  private static func shelf() -> TestShelf {
    TestShelf(
      ["a", "b"].map { id in
        OpenedDraft(
          ShelvedDraft(id: id, path: "\(id).md", phrases: []), format: .markdown, text: "",
          title: nil,
          description: nil)
      })
  }

  private static func follower(_ server: TestServer) throws -> PageClient {
    let client = try PageClient(port: server.port)
    client.send(
      PageClient.request("GET", "/api/events", port: server.port, token: server.token))
    return client
  }

  @Test("Each save is told once, by the id of the draft, to all who follow")
  func saves() async throws {
    let server = try TestServer(Self.shelf()) { $0.lookTime = 0.05 }
    let texts = try await PageClient.apart {
      let followers = try [Self.follower(server), Self.follower(server)]
      for follower in followers { _ = try follower.text(until: ":\n\n") }
      // The server has looked at the drafts before something happens to them.
      Thread.sleep(forTimeInterval: 0.5)
      server.shelf.save("b", mark: "2")
      var texts = try followers.map { try $0.text(until: #"{"id":"b"}"#) }
      Thread.sleep(forTimeInterval: 0.5)
      server.shelf.save("a", mark: "3")
      texts += try followers.map { try $0.text(until: ##"{"id":"a"}"## + "\n\n") }
      return texts
    }
    #expect(texts[0].contains("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream"))
    for text in texts.suffix(2) {
      let events = text.components(separatedBy: "event: ").dropFirst()
      #expect(
        events.map { $0.replacing(":\n\n", with: "") } == [
          "draft\ndata: {\"id\":\"b\"}\n\n", "draft\ndata: {\"id\":\"a\"}\n\n",
        ])
    }
  }

  @Test("A sign of life comes now and then")
  func beats() async throws {
    let server = try TestServer(Self.shelf()) {
      $0.lookTime = 0.05
      $0.beatTime = 0.1
    }
    let text = try await PageClient.apart {
      try Self.follower(server).text(until: ":\n\n:\n\n:\n\n")
    }
    #expect(!text.contains("event: "))
  }

  @Test("Only so many may follow; who goes makes room")
  func room() async throws {
    let server = try TestServer(Self.shelf()) { $0.followers = 1 }
    let statuses = try await PageClient.apart {
      var first: PageClient? = try Self.follower(server)
      _ = try first?.text(until: ":\n\n")
      let refused = try Self.follower(server).reply().status
      first = nil
      for _ in 0..<100 {
        let status = try Self.follower(server).reply().status
        if status == 200 { return [refused, status] }
        Thread.sleep(forTimeInterval: 0.05)
      }
      return [refused]
    }
    #expect(statuses == [503, 200])
  }

  @Test("A follower that takes nothing is cut off, and does not keep the server from ending")
  func unread() async throws {
    let server = try TestServer(Self.shelf()) {
      $0.lookTime = 0.01
      $0.beatTime = 0.01
    }
    let follower = try await PageClient.apart { Box(try Self.follower(server)) }
    try await Task.sleep(for: .seconds(1))
    let clock = ContinuousClock()
    let taken = await clock.measure { await server.stop() }
    #expect(taken < .seconds(20))
    withExtendedLifetime(follower) {}
  }

  @Test("When the server ends, so do the streams, and nobody is answered any more")
  func end() async throws {
    let server = try TestServer(Self.shelf())
    let port = server.port
    let follower = try await PageClient.apart {
      let follower = try Self.follower(server)
      _ = try follower.text(until: ":\n\n")
      return Box(follower)
    }
    await server.stop()
    let hasEnded = try await PageClient.apart {
      var isRefused = false
      do { _ = try PageClient(port: port) } catch { isRefused = true }
      _ = try? follower.client.text(until: "never")
      return isRefused
    }
    #expect(hasEnded)
  }

  /// Handed from one thread to the next, never used by two at a time.
  private final class Box: @unchecked Sendable {
    let client: PageClient

    init(_ client: PageClient) { self.client = client }
  }
}
