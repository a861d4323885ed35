/// What a server bears of its clients.
package struct ServingLimits: Sendable {
  /// In bytes: the lines of a request before its body, without what is between their names and values.
  package var headBytes = 16 << 10
  /// In bytes: longer than any article, and read in a second or two.
  package var bodyBytes = 2 << 20
  /// How many phrases a text is audited for.
  package var phrases = 100
  /// How many clients may be connected.
  package var connections = 256
  /// How many requests may wait for a thread.
  package var waiting = 64
  /// How many clients may follow the drafts.
  package var followers = 32

  // In seconds.

  /// For the next request of a client that is connected.
  package var idleTime = 60.0
  /// For a request's lines once the first byte of them has come.
  package var headTime = 10.0
  /// For a body.
  package var bodyTime = 20.0
  /// For a client to take an answer.
  package var answerTime = 30.0
  /// For a client to go after its last answer.
  package var leaveTime = 2.0
  /// Between two looks at the drafts.
  package var lookTime = 0.25
  /// Between two signs of life to clients that follow the drafts.
  package var beatTime = 15.0

  package init() {}
}
