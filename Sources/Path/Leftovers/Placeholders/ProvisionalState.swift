internal import Drafts
internal import SourceText

/// Tells a heading that names a provisional state, 「完成（仮）」, from one whose wording is provisional.
enum ProvisionalState {
  private static let mark: FixedTexts = ["(仮)"]

  /// Whether a heading ends in （仮） because what it is about is provisional: it names nothing but the
  /// stage that something has reached, or the text under it says that it is for now.
  static func isNamed(by index: Int, in passages: [Passage]) -> Bool {
    // A heading of level 1 is the title, which is provisional itself.
    if case .heading(level: 1) = passages[index].role { return false }
    let heading = passages[index].whole.trimmed()
    guard let length = heading.suffix(mark) else { return false }
    if heading.upTo(heading.end - length).trimmed().equals(stages) { return true }
    let section = passages[(index + 1)...].prefix { !$0.isHeading }
    return section.contains { $0.whole.contains(forNow) || holdsProvisional($0.whole) }
  }

  /// Nouns for a stage that work reaches, which are the whole heading.
  private static let stages: FixedTexts = [
    "完成", "完了", "終了", "決定", "確定", "合格", "採用", "納品", "公開", "解決", "成功", "開通", "復旧", "復活", "引退", "卒業",
  ]
  private static let forNow: FixedTexts = ["暫定"]

  /// 仮の, 仮止め, 仮組み ...: 仮 before kanji or の, but not in 仮説 and its like nor in 仮に (if).
  private static func holdsProvisional(_ text: TextPart) -> Bool {
    text.range.contains { index in
      guard text.units[index] == 0x4EEE, index + 1 < text.end else { return false }
      let next = text.units[index + 1]
      return next == 0x306E || (0x4E00...0x9FFF).contains(next) && !otherWords.contains(next)
    }
  }

  /// The second kanji of words in 仮 that say nothing of the time being.
  private static let otherWords = UnitSet("説想定名面借病")
}
