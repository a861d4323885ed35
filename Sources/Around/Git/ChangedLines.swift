/// The lines of a file that differ from an earlier version of it.
package struct ChangedLines: Sendable, Equatable {
  /// 1-based numbers of new and altered lines, in order; `nil`: all lines.
  private var lines: [ClosedRange<Int>]?
  /// For each stretch of lines that is gone, the number of the line before it, 0 at the beginning.
  private var gaps: [Int] = []

  /// Every line, as in a new file.
  package static let all = ChangedLines(lines: nil)

  /// None yet.
  init() { lines = [] }

  private init(lines: [ClosedRange<Int>]?) { self.lines = lines }

  /// Adds a stretch of changed lines.
  /// - Parameters:
  ///   - start: 1-based; where `count` is 0, the line before the lines that are gone.
  mutating func add(start: Int, count: Int) {
    if count > 0 { lines?.append(start...start + count - 1) } else { gaps.append(start) }
  }

  /// Whether some lines are among the changed ones, or had other lines between them.
  /// - Parameter range: 1-based.
  package func touches(_ range: ClosedRange<Int>) -> Bool {
    guard let lines else { return true }
    return lines.contains { $0.overlaps(range) }
      || gaps.contains { range.contains($0) && range.contains($0 + 1) }
  }
}
