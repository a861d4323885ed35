internal import FlyingSocks
internal import KWAudit
internal import Messages
internal import Threading
package import Vocabulary

/// The page, and the API under it, for browsers of this machine.
package struct PageServer: Sendable {
  private let listener: Listener
  private let site: Site
  private let limits: ServingLimits

  /// Where the server may wait for clients.
  package enum Port: Sendable, Equatable {
    /// There and nowhere else.
    case fixed(Int)
    /// There or, where another program has it, at any that is free.
    case preferred(Int)
  }

  /// The port where nobody names one.
  package static let usualPort = 8717

  /// - Parameters:
  ///   - shelf: the drafts that the page lists.
  ///   - language: of answers to clients that ask for none.
  ///   - pageLanguage: of the page, where its address names none; `nil`: what the browser prefers.
  /// - Throws: where the port cannot be had.
  package init(
    _ port: Port, shelf: any DraftShelf, language: Language, pageLanguage: Language? = nil,
    limits: ServingLimits = ServingLimits()
  ) throws(ListeningFailure) {
    switch port {
    case .fixed(let number): listener = try Listener(port: number)
    case .preferred(let number):
      do {
        listener = try Listener(port: number)
      } catch {
        listener = try Listener(port: 0)
      }
    }
    self.limits = limits
    site = Site(
      gate: Gate(port: listener.port, token: Token()), desk: AuditDesk(limits), shelf: shelf,
      language: language, pageLanguage: pageLanguage, limits: limits)
  }

  package var port: Int { listener.port }

  /// What opens the page: the token is behind the `#`, which no browser sends anywhere.
  package var address: String { "http://127.0.0.1:\(port)/#token=\(site.gate.token.text)" }

  /// Serves until its task is cancelled, and then ends what is open.
  package func run() async {
    let pool: some AsyncSocketPool = SocketPool.make()
    try? await pool.prepare()
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await pool.run() }
      group.addTask { await site.watch.run() }
      group.addTask { await accept(on: pool) }
      // They end when they are cancelled, and none before.
      await group.next()
      group.cancelAll()
    }
    try? listener.socket.close()
    site.desk.end()
  }

  private func accept(on pool: some AsyncSocketPool) async {
    guard let socket = try? AsyncSocket(socket: listener.socket, pool: pool) else { return }
    let clients = ClientCounter(limit: limits.connections)
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        guard let client = try? await socket.accept() else {
          // Where the process has too many files open, there will be fewer soon.
          try? await Task.sleep(for: .milliseconds(50))
          continue
        }
        client.socket.closeOnExec()
        client.socket.sendAtOnce()
        let connection = Connection(client, site, limits)
        group.addTask {
          defer { clients.leave() }
          if clients.enter() { await connection.serve() } else { await connection.turnAway() }
        }
      }
    }
  }
}
