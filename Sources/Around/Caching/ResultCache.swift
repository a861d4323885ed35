internal import Synchronization

/// Results of earlier runs in a folder, a file each, by what they were made from.
///
/// Several threads and several runs may use one folder at once: a file gets its name only when it is
/// whole, and a result depends on nothing but its key. Whatever goes wrong, the cache only gives less.
package final class ResultCache: Sendable {
  /// What went wrong; the results are right all the same.
  package enum Note: Sendable, Equatable {
    /// Files that are not results, and one of them. They are written anew.
    case damaged(file: String, count: Int)
    /// Results of this run are not kept.
    case unwritable(folder: String, reason: String)
  }

  /// The folder that was named holds other things, and is not a cache.
  package struct NotACache: Error, Sendable, Equatable {
    package let folder: String
  }

  package let folder: String
  private let state = Mutex(State())

  private struct State {
    var damaged: (file: String, count: Int)?
    /// Why results cannot be written.
    var failure: String?
  }

  /// Opens a cache, and makes its folder where there is none.
  /// - Throws: where the folder is somebody else's.
  package init(folder: String) throws(NotACache) {
    self.folder = folder
    let place = CacheFolder(path: folder)
    guard !place.isForeign else { throw NotACache(folder: folder) }
    if let failure = place.prepare() { state.withLock { $0.failure = failure } }
  }

  /// The result for a key; `nil` where there is none, or none that can be trusted.
  package func value<T: Decodable>(_ type: T.Type, for key: CacheKey) -> T? {
    let path = path(of: key)
    guard let file = CacheFolder.read(path) else { return nil }
    if let payload = CacheEntry.payload(of: file, for: key),
      let value = try? Record.value(type, from: payload)
    {
      return value
    }
    state.withLock { state in
      state.damaged = (state.damaged?.file ?? path, (state.damaged?.count ?? 0) + 1)
    }
    return nil
  }

  /// Keeps a result for later runs.
  package func store(_ value: some Encodable, for key: CacheKey) {
    guard state.withLock({ $0.failure == nil }), let payload = try? Record.bytes(of: value)
    else { return }
    let file = CacheEntry.file(of: payload, for: key)
    if let failure = CacheFolder(path: folder).write(file, to: path(of: key)) {
      state.withLock { $0.failure = $0.failure ?? failure }
    }
  }

  /// Removes results that no run has used for two weeks; looks for them once a day.
  package func sweep() { CacheFolder(path: folder).sweep() }

  /// What went wrong so far, each kind once.
  package var notes: [Note] {
    state.withLock { state in
      let damaged = state.damaged.map { Note.damaged(file: $0.file, count: $0.count) }
      let unwritable = state.failure.map { Note.unwritable(folder: folder, reason: $0) }
      return [damaged, unwritable].compactMap { $0 }
    }
  }

  private func path(of key: CacheKey) -> String {
    "\(folder)/\(key.name)\(CacheFolder.entrySuffix)"
  }
}
