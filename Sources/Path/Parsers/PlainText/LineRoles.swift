internal import Drafts
internal import SourceText

/// Decides for each line of a plain text what it is.
enum LineRoles {
  /// The role of each line; `nil` for blank ones.
  /// - Parameter known: the title that is known otherwise: then the first line is it only where it
  ///   says the same.
  static func infer(_ lines: [TextLine], title known: String? = nil) -> [Block.Role?] {
    var roles: [Block.Role?] = lines.map { $0.isBlank ? nil : .paragraph }
    guard let first = lines.firstIndex(where: { !$0.isBlank }) else { return roles }
    let title = known == nil || known == lines[first].text ? first : -1
    let marked = markedHeadings(lines, after: title)
    var levels = HeadingLevels()
    for index in lines.indices where !lines[index].isBlank {
      let line = lines[index]
      if index == title {
        roles[index] = .heading(level: 1)
      } else if marked.isHeading[index], let marker = line.marker {
        roles[index] = .heading(level: levels.level(of: marker))
      } else if isLoneHeading(lines, index, title: title, hasMarkedHeadings: marked.hasAny) {
        roles[index] = .heading(level: 2)
      } else {
        roles[index] = unmarkedRole(of: line)
      }
    }
    return roles
  }

  private static func unmarkedRole(of line: TextLine) -> Block.Role {
    switch line.marker {
    case .bullet, .number, .symbol: .listItem
    case .quotation: .quotation
    default: .paragraph
    }
  }

  /// For each line whether its marker makes it a heading, not a list item, and whether one is.
  private static func markedHeadings(
    _ lines: [TextLine], after title: Int
  ) -> (isHeading: [Bool], hasAny: Bool) {
    let candidates = lines.indices.filter { $0 > title && couldBeHeading(lines[$0]) }
    var isHeading = [Bool](repeating: false, count: lines.count)
    for index in candidates { isHeading[index] = true }
    // Neighbours with the same marker and no text between them are a list: two on adjacent lines,
    // three with blank lines between (a table of contents).
    var run: [Int] = []
    func isAdjacentRun() -> Bool {
      run.count > 1 && run.last.map { $0 - run[0] == run.count - 1 } == true
    }
    func closeRun() {
      let isAdjacent = isAdjacentRun()
      if isAdjacent || run.count > 2 { for index in run { isHeading[index] = false } }
      run = []
    }
    for index in candidates {
      if let last = run.last {
        let hasTextBetween = lines[(last + 1)..<index].contains { !$0.isBlank }
        let leavesList = isAdjacentRun() && index > last + 1
        if hasTextBetween || leavesList || !isNext(lines[index].marker, after: lines[last].marker) {
          closeRun()
        }
      }
      run.append(index)
    }
    closeRun()
    return (isHeading, candidates.contains { isHeading[$0] })
  }

  /// Whether a marker goes on with a list: the next number, or the same mark again.
  private static func isNext(_ marker: TextLine.Marker?, after last: TextLine.Marker?) -> Bool {
    if case .number(let depth, let number) = marker, case .number(depth, let lastNumber) = last {
      return number == lastNumber + 1
    }
    return marker == last
  }

  private static func couldBeHeading(_ line: TextLine) -> Bool {
    guard line.marker != nil, !line.isIndented else { return false }
    let text = line.text
    guard text.hasAtMost(longestHeading), let last = text.last, !isStop(last) else { return false }
    switch line.marker {
    case .number, .chapter, .section, .symbol, .hash: return true
    case .lenticular: return last == "】" || !text.contains("。")
    case .bullet, .quotation, nil: return false
    }
  }

  private static func isStop(_ character: Character) -> Bool {
    // Its first scalar rules most out: to compare characters takes longer.
    guard let scalar = character.unicodeScalars.first, let unit = UInt16(exactly: scalar.value),
      stops.contains(unit)
    else { return false }
    return "。、．，,".contains(character)
  }
  private static let stops: UnitSet = "。、．，,"

  /// In characters; longer lines are text, whatever they begin with.
  private static let longestHeading = 80
  private static let longestLoneHeading = 24

  /// Whether a short line between blank lines is a heading: one that headings are made of
  /// (はじめに, まとめ), or, in a text that marks no headings, one that text follows.
  private static func isLoneHeading(
    _ lines: [TextLine], _ index: Int, title: Int, hasMarkedHeadings: Bool
  ) -> Bool {
    let line = lines[index]
    guard line.marker == nil, !line.isIndented,
      index > 0, lines[index - 1].isBlank,
      index + 1 < lines.count, lines[index + 1].isBlank
    else { return false }
    // Bytes first: to hash every line of a long text or count its characters takes time.
    if line.range.count <= longestCommonHeading, commonHeadings.contains(line.text) { return true }
    guard !hasMarkedHeadings, line.range.count <= 4 * longestLoneHeading,
      line.text.hasAtMost(longestLoneHeading),
      isWordedLikeAHeading(line.text),
      let previous = lines[..<index].lastIndex(where: { !$0.isBlank }), previous != title,
      let next = lines[(index + 1)...].first(where: { !$0.isBlank })
    else { return false }
    return next.text.contains("。")
  }

  private static func isWordedLikeAHeading(_ text: String) -> Bool {
    guard let last = text.last, let first = text.first else { return false }
    let isJapanese = text.unicodeScalars.contains {
      (0x3041...0x30FF).contains($0.value) || (0x3400...0x9FFF).contains($0.value)
    }
    return isJapanese && !"。、．，.,!！?？:：;；…)）」』]］".contains(last) && !first.isNumber
      && !text.contains(where: { ":：|｜/／@＠".contains($0) })
      && !"「『(（図表写―—－-─".contains(first)
  }

  /// In bytes, decomposed kana included.
  private static let longestCommonHeading = 48
  /// Lines that are headings wherever they stand alone.
  private static let commonHeadings: Set<String> = [
    "はじめに", "まえがき", "前書き", "序文", "序章", "序論", "導入", "概要", "要約", "要点", "目次", "目的", "背景",
    "結論", "結び", "むすび", "むすびに", "まとめ", "総括", "おわりに", "終わりに", "さいごに", "最後に", "あとがき", "後書き",
    "今後の展望", "今後の課題", "考察", "よくある質問", "よくあるご質問", "注意点", "参考文献", "参考資料", "関連記事", "脚注",
    "補足", "付録", "謝辞", "プロフィール",
  ]
}

/// The level of each kind of marked heading, from the order in which the kinds first appear.
struct HeadingLevels {
  private var families: [String] = []

  /// The level of a heading: 2 for the first kind, one deeper for each kind that appears inside.
  mutating func level(of marker: TextLine.Marker) -> Int {
    switch marker {
    case .number(let depth, _):
      // Numbers with parts count from the chapter that they repeat: 第1章, then 1.1.
      let base = families.contains("chapter") && depth > 1 ? 2 : order(of: "number")
      return min(base + depth - 1, 6)
    case .chapter: return order(of: "chapter")
    case .section: return order(of: "section")
    case .symbol(let symbol): return order(of: String(symbol))
    case .lenticular: return order(of: "【")
    case .hash(let count): return min(max(2, count), 6)
    case .bullet, .quotation: return 6
    }
  }

  private mutating func order(of family: String) -> Int {
    if let index = families.firstIndex(of: family) { return min(index + 2, 6) }
    families.append(family)
    return min(families.count + 1, 6)
  }
}
