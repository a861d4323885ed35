package import Vocabulary

/// The page, and the API under it, for browsers of this machine.
package struct PageServer: Sendable {
  private let listener: Listener
  private let site: Site

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
    site = Site(
      shelf: shelf, language: language, pageLanguage: pageLanguage, limits: limits)
    switch port {
    case .fixed(let number): listener = try Listener(port: number, site, limits)
    case .preferred(let number):
      do {
        listener = try Listener(port: number, site, limits)
      } catch {
        listener = try Listener(port: 0, site, limits)
      }
    }
  }

  package var port: Int { listener.port }

  /// What opens the page: the token is behind the `#`, which no browser sends anywhere.
  package var address: String { "http://127.0.0.1:\(port)/#token=\(site.gate.token.text)" }

  /// Serves until its task is cancelled. All clients are cut off then; an audit under way ends by itself.
  package func run() async {
    await withDiscardingTaskGroup { tasks in
      tasks.addTask { await site.watch.run() }
      for await answer in listener.answers { tasks.addTask(operation: answer) }
      listener.letGo()
    }
    await listener.end()
    site.desk.end()
  }
}
