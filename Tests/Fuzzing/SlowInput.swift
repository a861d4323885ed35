internal import Glibc

/// What an input may cost: a share of the processor's time that grows with its bytes and no faster.
///
/// With libFuzzer's and the sanitizer's instructions in it the program runs ten times slower than it does
/// otherwise; the bound is some ten times what an input of that size takes then.
enum SlowInput {
  private static let secondsOnce = 0.5
  private static let secondsPerByte = 0.000_2

  static func check(_ count: Int, _ body: () -> Void) {
    let start = seconds
    body()
    let taken = seconds - start
    let allowed = secondsOnce + secondsPerByte * Double(count)
    if taken > allowed { fatalError("\(taken) s for \(count) bytes, \(allowed) s at most") }
  }

  /// The processor's time that this thread has had: other programs do not count.
  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
