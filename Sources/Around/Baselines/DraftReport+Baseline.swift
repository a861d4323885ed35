internal import Reports
internal import Vocabulary

extension DraftReport {
  /// Marks the findings that a baseline knows, and names those of its that are gone.
  mutating func compare(with known: Baseline.Draft) {
    var rest = KnownFindings(known.findings)
    var active = findings.map { rest.takeSame($0.fingerprint) }
    // One that the draft suppresses needs no baseline, but is not mended either.
    var silent = suppressed.map { rest.takeSame($0.fingerprint) }
    for index in active.indices where !active[index] {
      active[index] = rest.takeMoved(findings[index].fingerprint)
    }
    for index in silent.indices where !silent[index] {
      silent[index] = rest.takeMoved(suppressed[index].fingerprint)
    }
    for index in active.indices { findings[index].baselineState = Self.state(active[index]) }
    for index in silent.indices { suppressed[index].baselineState = Self.state(silent[index]) }
    baseline = BaselineReport(score: known.score, fixed: rest.left)
  }

  private static func state(_ isKnown: Bool) -> BaselineState { isKnown ? .unchanged : .new }
}

/// The findings of a baseline that no finding of the draft was matched with yet.
private struct KnownFindings {
  private let findings: [BaselineFinding]
  private var isTaken: [Bool]
  /// By fingerprint, and by the part of it that stays when headings change; the last comes first.
  private var same: [String: [Int]] = [:]
  private var moved: [Substring: [Int]] = [:]

  init(_ findings: [BaselineFinding]) {
    self.findings = findings
    isTaken = findings.map { _ in false }
    for (index, finding) in findings.enumerated().reversed() {
      same[finding.fingerprint, default: []].append(index)
      moved[Self.kind(finding.fingerprint), default: []].append(index)
    }
  }

  var left: [BaselineFinding] {
    findings.indices.filter { !isTaken[$0] }.map { findings[$0] }
  }

  mutating func takeSame(_ fingerprint: String) -> Bool {
    guard let index = same[fingerprint]?.popLast() else { return false }
    isTaken[index] = true
    return true
  }

  /// Takes one that differs in the headings above it alone.
  mutating func takeMoved(_ fingerprint: String) -> Bool {
    let kind = Self.kind(fingerprint)
    while let index = moved[kind]?.popLast() {
      if isTaken[index] { continue }
      isTaken[index] = true
      return true
    }
    return false
  }

  /// The half of a fingerprint that does not depend on the headings above the place.
  private static func kind(_ fingerprint: String) -> Substring { fingerprint.prefix(16) }
}
