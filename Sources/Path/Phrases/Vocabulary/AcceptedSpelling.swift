/// A spelling that the house prefers, and others that it lets stand.
package struct AcceptedSpelling: Sendable, Hashable {
  package var preferred: String
  package var accepted: [String]

  package init(preferred: String, accepted: [String]) {
    self.preferred = preferred
    self.accepted = accepted
  }

  /// The preferred spelling and the accepted ones.
  package var all: [String] { [preferred] + accepted }
}
