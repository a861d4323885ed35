package import Drafts
internal import SourceText
package import Vocabulary

/// What a comment in a draft asks for: `<!-- kwaudit-disable-line RULE... -- reason -->`.
package enum SuppressionKind: String, Sendable, CaseIterable {
  /// From the comment on, up to `enable` or the draft's end.
  case disable = "kwaudit-disable"
  case enable = "kwaudit-enable"
  /// On the lines on which the comment stands.
  case disableLine = "kwaudit-disable-line"
  /// On the next line that holds anything but white space and comments.
  case disableNextLine = "kwaudit-disable-next-line"
  /// In the whole draft, wherever the comment stands.
  case disableFile = "kwaudit-disable-file"
}

/// Which findings a draft's own comments keep from counting.
///
/// A finding belongs to the place at which it starts, the one that reports name. Of several comments
/// that cover it the nearest is the one that suppresses it: one for its line, then the last `disable`
/// before it, then one for the whole draft. A comment that lists no rules covers all but
/// `unused-suppression`, which has to be named.
package struct Suppressions: Sendable {
  /// A change of what is in force from an offset on.
  private struct Change {
    let offset: Int
    /// The index of the directive that disables; `nil`: enabled again.
    let directive: Int?
  }

  let directives: [Directive]
  private let source: SourceFile
  /// By line, 0-based, in source order.
  private var lines: [Int: [Int]] = [:]
  /// By rule, in source order.
  private var changes: [RuleID: [Change]] = [:]
  private var ofFile: [Int] = []
  /// The directives that enable what nothing before them disabled.
  private(set) var idleEnables: [Int] = []

  package init(_ draft: Draft) {
    directives = draft.directives
    source = draft.source
    let nextLines = nextLines()
    for index in directives.indices {
      switch kind(of: index) {
      case .disable: change(index, isDisabling: true)
      case .enable: change(index, isDisabling: false)
      case .disableLine:
        let range = directives[index].range
        let first = source.lines.lineNumber(at: range.start)
        for line in first...max(first, source.lines.lineNumber(at: max(range.end - 1, 0))) {
          lines[line, default: []].append(index)
        }
      case .disableNextLine:
        if let line = nextLines[index] { lines[line, default: []].append(index) }
      case .disableFile: ofFile.append(index)
      case nil: break
      }
    }
  }

  /// The comment that suppresses a finding; `nil` for one that counts.
  package func directive(suppressing finding: Finding) -> Directive? {
    directive(suppressing: finding.rule, at: finding.range.start)
  }

  /// The comment that suppresses a rule's findings that start at a byte offset.
  package func directive(suppressing rule: RuleID, at offset: Int) -> Directive? {
    index(suppressing: rule, at: offset).map { directives[$0] }
  }

  func index(suppressing rule: RuleID, at offset: Int) -> Int? {
    guard !directives.isEmpty else { return nil }
    let onLine = lines[source.lines.lineNumber(at: offset)]
    if let index = onLine?.last(where: { covers($0, rule) }) { return index }
    if let changes = changes[rule], let index = Self.last(of: changes, at: offset)?.directive {
      return index
    }
    return ofFile.last { covers($0, rule) }
  }

  func kind(of index: Int) -> SuppressionKind? {
    SuppressionKind(rawValue: directives[index].name.text)
  }

  private func covers(_ index: Int, _ rule: RuleID) -> Bool {
    let rules = directives[index].rules
    return rules.isEmpty
      ? rule != UnusedSuppression.id : rules.contains { $0.rule == rule }
  }

  private mutating func change(_ index: Int, isDisabling: Bool) {
    let directive = directives[index]
    let rules =
      directive.rules.isEmpty
      ? RuleCatalog.ids.filter { isDisabling ? $0 != UnusedSuppression.id : true }
      : directive.rules.map(\.rule)
    var endsAny = false
    for rule in rules {
      if changes[rule]?.last?.directive != nil { endsAny = true }
      let change = Change(
        offset: directive.range.start, directive: isDisabling ? index : nil)
      changes[rule, default: []].append(change)
    }
    if !isDisabling, !endsAny { idleEnables.append(index) }
  }

  private static func last(of changes: [Change], at offset: Int) -> Change? {
    changes[..<changes.partitioningIndex(where: { $0.offset > offset })].last
  }

  /// For each `disable-next-line` the first line after it that holds anything but white space and
  /// comments, 0-based.
  private func nextLines() -> [Int: Int] {
    var nextLines: [Int: Int] = [:]
    // The later ones first, so that a stack of comments is read once.
    var targets: [Int: Int?] = [:]
    for index in directives.indices.reversed() where kind(of: index) == .disableNextLine {
      let line = source.lines.lineNumber(at: max(directives[index].range.end - 1, 0)) + 1
      let target = targets[line] ?? textLine(from: line, targets)
      targets[line] = .some(target)
      nextLines[index] = target
    }
    return nextLines
  }

  /// The first line from one on that holds anything but white space and comments; `nil` where there is
  /// none.
  /// - Parameter targets: what is known of later lines.
  private func textLine(from line: Int, _ targets: [Int: Int?]) -> Int? {
    guard line < source.lines.starts.count else { return nil }
    let utf8 = source.utf8
    var offset = source.lines.starts[line]
    while offset < utf8.count {
      let rest = utf8[offset...]
      if utf8[offset] == 0x20 || (0x09...0x0D).contains(utf8[offset]) {
        offset += 1
        let isLineEnd = utf8[offset - 1] == 0x0A || utf8[offset - 1] == 0x0D
        if isLineEnd, let target = targets[source.lines.lineNumber(at: offset)] { return target }
      } else if rest.starts(with: [0xE3, 0x80, 0x80]) {
        offset += 3
      } else if rest.starts(with: "<!--".utf8), let end = Self.commentEnd(in: rest) {
        offset = end
      } else {
        return source.lines.lineNumber(at: offset)
      }
    }
    return nil
  }

  private static func commentEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    let closing = Array("-->".utf8)
    return bytes.indices.first { bytes[$0] == closing[0] && bytes[$0...].starts(with: closing) }
      .map { $0 + closing.count }
  }
}

extension Directive.Word {
  /// The rule that the word is to name, whether there is such a rule or not.
  var rule: RuleID { RuleID(rawValue: text) }
}

/// The findings of a draft, divided by whether its comments suppress them.
package struct SettledFindings: Sendable {
  /// In the order given.
  package private(set) var active: [Finding] = []
  /// In the order given, each with the comment that suppresses it.
  package private(set) var suppressed: [(finding: Finding, directive: Directive)] = []

  package init(_ findings: [Finding], by suppressions: Suppressions) {
    // All of them, if none is suppressed.
    active.reserveCapacity(findings.count)
    for finding in findings {
      if let directive = suppressions.directive(suppressing: finding) {
        suppressed.append((finding, directive))
      } else {
        active.append(finding)
      }
    }
  }
}
