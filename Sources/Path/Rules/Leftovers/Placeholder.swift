internal import Leftovers
internal import Vocabulary

/// Finds what stands in a draft for something that was to come.
package struct Placeholder: DraftRule {
  package init() {}

  package static let description = RuleDescription(
    id: "placeholder",
    group: .leftovers,
    severities: [.warning],
    summary: Localized(
      ja: "ダミーテキストや作業メモが残っている",
      en: "Placeholder text or a note to self is left in the text"),
    rationale: Localized(
      ja: """
        作業メモやダミーテキスト、画像の寸法だけの行は、書きかけの目印です。公開されると未完成の記事に見え、そこに何が入るはずだったのか、読者には\
        分かりません。
        """,
      en: """
        A note to self, dummy text or a line with nothing but an image's size only makes sense while an article is being written. Once published it makes the article look unfinished, and readers cannot know what was meant to be there.
        """),
    remedy: Localized(
      ja: "本来の内容に差し替えるか、行ごと削除してください。",
      en: "Put in what belongs there, or delete it."),
    pairs: [
      RulePair(
        before: """
          # 格安スマホの料金

          TODO: ここに料金表を入れる

          通話の多い人は、かけ放題を付けます。
          """,
        after: """
          # 格安スマホの料金

          3ギガのプランは月に980円です。

          通話の多い人は、かけ放題を付けます。
          """),
      RulePair(
        before: """
          # 会社の紹介

          {{会社名}}は、長野でりんごを育てています。
          """,
        after: """
          # 会社の紹介

          あかね農園は、長野でりんごを育てています。
          """),
    ],
    passing: [
      RuleExample("# TODOリストの使い方\n\nTODOリストは、朝に書くと続きます。画像は1200x630pxで用意します。"),
      RuleExample("# 服の選び方\n\nサイズはXXLまであります。ダミー会社の話ではありません。"),
    ],
    failing: [
      RuleExample(
        "# 格安スマホの料金\n\n↓TODO: ここに料金表を入れる\n\n↓ダミーテキストです。ダミーテキストです。",
        says: ["TODO"], ["ダミーテキスト"]),
      RuleExample("# 格安スマホの料金\n\n本文です。\n\n↓150x150px", says: ["150x150px"]),
      RuleExample("# 格安スマホの料金\n\n↓{{会社名}}の料金は、月に980円からです。", says: ["{{会社名}}"]),
      RuleExample(
        "# 格安スマホの料金\n\n本文です。\n\n↓Follow me!", says: ["Follow me!"], except: [.html]),
      RuleExample("# 格安スマホの料金↓（仮）\n\n本文です。↓【要確認】", says: ["仮"], ["【要確認】"]),
    ])

  package func findings(in evidence: Evidence) -> [Finding] {
    (evidence.leftovers.placeholders + evidence.leftovers.widgets).map { piece in
      finding(
        severity: .warning, message: message(Self.shown(piece.text)), at: piece.source,
        in: evidence.field(ofLeftover: piece.source))
    }
  }

  private func message(_ text: String) -> Localized {
    Localized(ja: "「\(text)」が残っています。", en: "“\(text)” is left in the text.")
  }

  /// A text on one line and short enough for a message.
  private static func shown(_ text: String) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}
