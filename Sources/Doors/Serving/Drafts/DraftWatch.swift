internal import JSONWriting
internal import Synchronization

/// Sees when drafts are saved, and tells those that follow them.
///
/// It looks at the files several times a second: that finds what an editor writes in place as well as what it puts in
/// place by a rename, on every file system.
final class DraftWatch: Sendable {
  private let shelf: any DraftShelf
  private let desk: AuditDesk
  private let limits: ServingLimits
  private let followers = Mutex(Followers())

  private struct Followers {
    var all: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    /// How many there have been.
    var number = 0
  }

  init(_ shelf: any DraftShelf, _ desk: AuditDesk, _ limits: ServingLimits) {
    self.shelf = shelf
    self.desk = desk
    self.limits = limits
  }

  /// Server-sent events from now on; `nil` where too many follow already.
  func follow() -> EventStream? {
    followers.withLock { followers in
      guard followers.all.count < limits.followers else { return nil }
      followers.number += 1
      let number = followers.number
      let (pieces, follower) = AsyncStream.makeStream(
        of: [UInt8].self, bufferingPolicy: .bufferingNewest(Self.mostUnread))
      followers.all[number] = follower
      follower.yield(Self.beat)
      return EventStream(pieces: pieces) { [self] in forget(number) }
    }
  }

  private func forget(_ number: Int) {
    followers.withLock { $0.all.removeValue(forKey: number)?.finish() }
  }

  /// Looks at the drafts until its task is cancelled, and then lets the followers go.
  func run() async {
    var told = await marks() ?? [:]
    var seen = told
    var sinceBeat = 0.0
    while !Task.isCancelled {
      try? await Task.sleep(for: .seconds(limits.lookTime))
      if let now = await marks() {
        // What is as it was a moment ago has been written to its end.
        for (id, mark) in now where mark == seen[id] && told[id] != nil && told[id] != mark {
          tell(Self.event(ofDraft: id))
        }
        told = told.merging(now.filter { seen[$0.key] == $0.value }) { $1 }
        seen = now
      }
      sinceBeat += limits.lookTime
      if sinceBeat >= limits.beatTime {
        tell(Self.beat)
        sinceBeat = 0
      }
    }
    followers.withLock { followers in
      for follower in followers.all.values { follower.finish() }
    }
  }

  private func marks() async -> [String: String]? {
    try? await desk.run { [shelf] _ throws(Refusal) in shelf.marks() }
  }

  private func tell(_ event: [UInt8]) {
    followers.withLock { followers in
      for follower in followers.all.values { follower.yield(event) }
    }
  }

  /// A comment, which keeps the connection alive and tells nothing.
  private static let beat = Array(":\n\n".utf8)

  private static func event(ofDraft id: String) -> [UInt8] {
    let data = JSONWriter.text(of: JSON.object([.init(name: "id", value: .string(id))]), .line)
    return Array("event: draft\ndata: \(data)\n".utf8)
  }

  /// How many events a follower may leave unread before it loses the oldest.
  private static let mostUnread = 256
}
