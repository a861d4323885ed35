internal import Glibc
internal import Synchronization

/// Ctrl-C and SIGTERM, for programs that end in good order.
package enum Interruption {
  private static let first = Atomic<Int32>(0)

  /// The signal that asked the process to end; `nil` while none has.
  package static var signal: Int32? {
    let number = first.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// From now on the first signal is only noted in `signal`, and a second one calls `end`; what was to be
  /// ignored (`nohup`) is ignored. A pipe that nobody reads any more is an error of who writes to it, and
  /// does not end the process.
  /// - Parameter end: called on a thread of its own, with the signal's number.
  package static func watch(_ end: @escaping @Sendable (Int32) -> Never) {
    Glibc.signal(SIGPIPE, SIG_IGN)
    var signals = endings
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let watched = signals
    let thread = WorkerThread {
      var signals = watched
      while true {
        var number: Int32 = 0
        guard sigwait(&signals, &number) == 0 else { continue }
        let before = first.compareExchange(
          expected: 0, desired: number, ordering: .relaxed)
        if !before.exchanged { end(number) }
      }
    }
    if let thread {
      thread.detach()
    } else {
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }
  }

  /// From now on Ctrl-C and SIGTERM are kept for `wait`, on this thread and on those that it makes; what was to
  /// be ignored is ignored. A pipe or socket that nobody reads any more is an error of who writes to it.
  package static func hold() {
    Glibc.signal(SIGPIPE, SIG_IGN)
    var signals = endings
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Waits for the first signal that is held. A second one on this thread ends the process at once.
  package static func wait() {
    var signals = endings
    var number: Int32 = 0
    while sigwait(&signals, &number) != 0 {}
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Those of the signals that ask a process to end which are not ignored.
  private static var endings: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] where !isIgnored(number) { sigaddset(&signals, number) }
    return signals
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
