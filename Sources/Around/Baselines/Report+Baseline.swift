package import Reports

extension Report {
  /// The report beside a baseline: findings that it knows fail nothing, those that are gone are named.
  /// - Parameters:
  ///   - path: the path that a draft of the report has in the baseline.
  ///   - tolerance: how many points a score may fall below the baseline's; `nil`: it may fall.
  ///   - goneDrafts: the drafts of the baseline that no longer exist.
  package func compared(
    with baseline: Baseline, tolerance: Double?, goneDrafts: [String] = [],
    path: (DraftReport) -> String
  ) -> Report {
    var report = self
    report.criteria.regressionTolerance = tolerance
    report.goneDrafts = goneDrafts
    for index in drafts.indices {
      let known = baseline.drafts[path(drafts[index])]
      report.drafts[index].compare(with: known ?? Baseline.Draft(score: nil, findings: []))
      report.drafts[index].criteria?.regressionTolerance = tolerance
      report.drafts[index].passed = report.drafts[index].meets(
        report.criteria(of: report.drafts[index]))
    }
    report.summary = Summary(of: report.drafts)
    report.passed = report.drafts.allSatisfy(\.passed) && unreadable.isEmpty
    return report
  }
}

extension DraftReport {
  fileprivate mutating func compare(with known: Baseline.Draft) {
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
    baseline = BaselineReport(
      score: known.score,
      fixed: rest.left.map {
        BaselineReport.FixedFinding(
          rule: $0.rule, phrase: $0.phrase, excerpt: $0.text, fingerprint: $0.fingerprint)
      })
  }

  private static func state(_ isKnown: Bool) -> String { isKnown ? "unchanged" : "new" }
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
      moved[finding.kind, default: []].append(index)
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
    let kind = fingerprint.prefix(16)
    while let index = moved[kind]?.popLast() {
      if isTaken[index] { continue }
      isTaken[index] = true
      return true
    }
    return false
  }
}
