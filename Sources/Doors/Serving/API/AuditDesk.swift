internal import KWAudit
internal import Messages
internal import Threading

/// Threads that audit, beside those of the network, each with an auditor that it keeps.
struct AuditDesk: Sendable {
  private let queue: JobQueue<Auditor>

  init(_ limits: ServingLimits) {
    queue = JobQueue(threads: Cores.count, capacity: limits.waiting) { try? Auditor() }
  }

  /// Does what takes time, or waits for files.
  /// - Throws: what `work` throws, and where too much waits already.
  func run<Value: Sendable>(
    _ work: @escaping @Sendable (Auditor) throws(Refusal) -> Value
  ) async throws(Refusal) -> Value {
    let result: Result<Value, Refusal> = await withCheckedContinuation { continuation in
      let isTaken = queue.add { auditor in
        continuation.resume(
          returning: Result { () throws(Refusal) in try work(auditor) })
      }
      if !isTaken {
        var refusal = Refusal(.tooManyRequests)
        refusal.headers["Retry-After"] = "1"
        continuation.resume(returning: .failure(refusal))
      }
    }
    return try result.get()
  }

  func end() { queue.end() }
}
