/// How much a glob may ask for: far more than any list of drafts needs, and far less than would take a
/// run's time or memory.
enum GlobLimits {
  /// Bytes of a glob as written: as many as five of the longest paths that Linux knows.
  static let length = 20_480
  /// Braces in braces: they are read by recursion, and nobody reads more than a few.
  static let depth = 10
  /// Patterns that the braces stand for.
  static let alternatives = 1000
  /// Characters of all these patterns together, for each is kept: a few megabytes.
  static let characters = 100_000
  /// Bytes of a text that is no glob which a message shows whole.
  static let shown = 400
}
