/// What took longer than it may.
struct TimedOut: Error {}

/// Does something that ends by itself or is cancelled after so many seconds.
/// - Throws: `TimedOut`, and what `body` throws.
func withDeadline<Value: Sendable>(
  _ seconds: Double, _ body: @escaping @Sendable () async throws -> Value
) async throws -> Value {
  try await withThrowingTaskGroup(of: Value.self) { group in
    group.addTask(operation: body)
    group.addTask {
      try await Task.sleep(for: .seconds(seconds))
      throw TimedOut()
    }
    defer { group.cancelAll() }
    // Two tasks were added.
    return try await group.next()!
  }
}
