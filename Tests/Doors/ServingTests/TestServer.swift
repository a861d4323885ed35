import Foundation
import KWAudit
import Serving
import Synchronization
import TestSupport
import Vocabulary

/// A server of this process, which ends with the value.
final class TestServer: Sendable {
  let shelf: TestShelf
  let port: Int
  let token: String
  private let serving: Task<Void, Never>

  init(
    _ shelf: TestShelf = TestShelf(), pageLanguage: Language? = nil,
    change: (inout ServingLimits) -> Void = { _ in }
  ) throws {
    var limits = ServingLimits()
    change(&limits)
    let server = try PageServer(
      .fixed(0), shelf: shelf, language: .english, pageLanguage: pageLanguage, limits: limits)
    self.shelf = shelf
    port = server.port
    token = server.address.components(separatedBy: "#token=")[1]
    serving = Task(executorPreference: OwnThread()) { await server.run() }
  }

  deinit { serving.cancel() }

  /// Ends it, and waits until it has ended.
  func stop() async {
    serving.cancel()
    await serving.value
  }

  struct Answer: Sendable {
    let status: Int
    let problem: String?
    let pointer: String?
    let headers: [String: String]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    init(_ reply: PageClient.Reply) {
      status = reply.status
      problem = reply.problem
      pointer = reply.json["pointer"] as? String
      headers = reply.headers
      body = reply.body
    }

    func json() throws -> [String: Any] {
      try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any] ?? [:]
    }
  }

  /// The answer to one request of a new client.
  /// - Parameter token: another one than is right, or `nil` for none.
  func ask(
    _ method: String, _ target: String, token: String?? = .none, host: String? = nil,
    headers: [String] = [], body: [UInt8] = []
  ) async throws -> Answer {
    let token = token ?? self.token
    return try await PageClient.apart { [port] in
      let client = try PageClient(port: port)
      client.send(
        PageClient.request(
          method, target, port: port, token: token, host: host, headers: headers, body: body))
      return Answer(try client.reply(hasBody: method != "HEAD"))
    }
  }

  /// The answer to a POST of JSON.
  func post(_ target: String, _ json: String, language: String? = nil) async throws -> Answer {
    let languages = language.map { ["Accept-Language: \($0)"] } ?? []
    return try await ask(
      "POST", target, headers: ["Content-Type: application/json"] + languages,
      body: Array(json.utf8))
  }
}

/// A thread for the tasks of a server: those that tests share are taken by tests that wait for programs.
private final class OwnThread: TaskExecutor {
  private let queue = DispatchQueue(label: "server")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}

/// Drafts of the tests' own.
final class TestShelf: DraftShelf {
  private struct State {
    var marks: [String: String]
  }

  private let drafts: [String: OpenedDraft]
  private let state: Mutex<State>

  init(_ drafts: [OpenedDraft] = []) {
    self.drafts = Dictionary(uniqueKeysWithValues: drafts.map { ($0.draft.id, $0) })
    state = Mutex(State(marks: self.drafts.mapValues { _ in "1" }))
  }

  /// As if somebody saved a draft.
  func save(_ id: String, mark: String) { state.withLock { $0.marks[id] = mark } }

  func list() -> [ShelvedDraft] { drafts.values.map(\.draft).sorted { $0.id < $1.id } }

  func open(_ id: String, in language: Language) throws(ShelfFault) -> OpenedDraft {
    guard let draft = drafts[id] else { throw .notThere }
    return draft
  }

  func settings(ofDraft id: String?) -> DraftGround? {
    guard let id else { return DraftGround(path: nil, settings: Settings()) }
    guard let draft = drafts[id] else { return nil }
    let settings = try? Settings(
      yaml: "phrases: [\(draft.draft.phrases.joined(separator: ", "))]\nfail-under: 100")
    return DraftGround(path: draft.draft.path, settings: settings ?? Settings())
  }

  func marks() -> [String: String] { state.withLock(\.marks) }
}
