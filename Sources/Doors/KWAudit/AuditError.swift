/// Why the library cannot do what it was asked: what is the matter and what to do, for people.
public struct AuditError: Error, Sendable, CustomStringConvertible {
  /// In the language of the settings, a sentence or two; several problems stand on lines of their own.
  public let message: String

  public var description: String { message }

  init(_ message: String) { self.message = message }
}
