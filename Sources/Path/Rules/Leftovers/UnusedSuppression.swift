internal import Phrases
internal import Vocabulary

/// Finds comments that suppress nothing.
package struct UnusedSuppression: ReviewRule {
  package init() {}

  package static let description = RuleDescription(
    id: "unused-suppression",
    group: .leftovers,
    severities: [.warning],
    summary: Localized(
      ja: "効いていない抑制コメントがある", en: "A comment suppresses nothing"),
    rationale: Localized(
      ja: """
        指摘がなくなったあとも残っている抑制コメント（kwaudit-disable など）は、あとから入った本当の問題まで隠してしまいます。\
        対策フレーズを指定せずに調べたときは、フレーズについてのルールの抑制は判定しません。\
        ルールやコメントの名前を書き間違えたところも、何も抑制しないので、ここで知らせます。
        """,
      en: """
        A comment (kwaudit-disable and its like) that outlives what it suppressed will hide the next \
        real problem. Without target phrases, comments about rules on phrases are not judged. A misspelt \
        name of a rule or comment suppresses nothing either, and is reported here.
        """),
    remedy: Localized(
      ja: "コメントを削除するか、並べたルールから不要なものを外してください。",
      en: "Delete the comment, or remove the rules that it does not need."),
    pairs: [
      RulePair(
        before: """
          # パンの焼き方

          <!-- kwaudit-disable-next-line long-sentence -->

          生地は二倍になるまで待ちます。
          """,
        after: """
          # パンの焼き方

          生地は二倍になるまで待ちます。
          """),
      RulePair(
        before: """
          # 保育園の持ち物

          <!-- kwaudit-disable-next-line long-sentense -->

          持ち物には名前を書きます。
          """,
        after: """
          # 保育園の持ち物

          持ち物には名前を書きます。
          """),
    ],
    passing: [
      RuleExample(
        "# 題\n\n<!-- kwaudit-disable-next-line long-sentence -->\n\n" + longSentence,
        // Comments do not get through the renderings of examples as plain text.
        except: [.plainText]),
      RuleExample(
        "# 題\n\n<!-- kwaudit-disable long-sentence -->\n\n" + longSentence
          + "\n\n<!-- kwaudit-enable -->\n\n終わりです。", except: [.plainText]),
    ],
    failing: [
      RuleExample(
        "# 題\n\n↓<!-- kwaudit-disable-next-line long-sentence -->\n\n短い文です。",
        says: ["long-sentence"], except: [.plainText]),
      RuleExample(
        "# 題\n\n<!-- kwaudit-disable-next-line long-sentence ↓long-paragraph -->\n\n"
          + longSentence, says: ["long-paragraph"], except: [.plainText]),
      RuleExample(
        "# 題\n\n短い文です。↓<!-- kwaudit-enable long-sentence -->", except: [.plainText]),
      RuleExample(
        "# 題\n\n<!-- kwaudit-disable-next-line ↓long-sentense -->\n\n短い文です。",
        says: ["long-sentense", "long-sentence"], except: [.plainText]),
      RuleExample(
        "# 題\n\n<!-- ↓kwaudit-disable-nextline long-sentence -->\n\n短い文です。",
        says: ["kwaudit-disable-nextline", "kwaudit-disable-next-line"], except: [.plainText]),
      RuleExample(
        "# 題\n\n<!-- ↓kwaudit disable-line long-sentence -->\n\n短い文です。",
        says: ["kwaudit disable-line", "kwaudit-disable-line"], except: [.plainText]),
    ])

  private static let longSentence = String(repeating: "春は花が咲いて、人も町も動きだして、", count: 7) + "夏になります。"

  package func findings(in evidence: Evidence, after earlier: [Finding]) -> [Finding] {
    var usage = SuppressionUsage(
      of: evidence.suppressions, hasPhrases: !evidence.matched.phrases.phrases.isEmpty)
    for finding in earlier { usage.note(finding) }
    let others = usage.unused(isNamingUnused: false).map(finding)
    for finding in others { usage.note(finding) }
    return others + usage.unused(isNamingUnused: true).map(finding)
  }

  private func finding(_ unused: UnusedPart) -> Finding {
    finding(
      severity: .warning, message: message(unused), advice: advice(unused), at: unused.range)
  }

  private func advice(_ unused: UnusedPart) -> Localized? {
    switch unused.kind {
    case .enable: Localized(ja: "このコメントを削除してください。", en: "Delete this comment.")
    case .unknownName, .unknownRule:
      Localized(ja: "正しい名前に書き直してください。", en: "Correct the name.")
    case .comment, .rule: nil
    }
  }

  private func message(_ unused: UnusedPart) -> Localized {
    switch unused.kind {
    case .unknownName(let name, let nearest): Self.unknownName(name, nearest)
    case .unknownRule(let name, let nearest): Self.unknownRule(name, nearest)
    case .enable:
      Localized(
        ja: "この kwaudit-enable より前に kwaudit-disable がありません。",
        en: "This kwaudit-enable has no kwaudit-disable before it.")
    case .rule(let rule):
      Localized(
        ja: "このコメントは \(rule) の指摘を1つも抑制していません。", en: "The comment suppresses no finding of \(rule)."
      )
    case .comment:
      Localized(ja: "このコメントは指摘を1つも抑制していません。", en: "The comment suppresses no finding.")
    }
  }

  private static func unknownName(_ name: String, _ nearest: SuppressionKind?) -> Localized {
    let known = SuppressionKind.allCases.map(\.rawValue)
    let meant = nearest?.rawValue
    return Localized(
      ja: "「\(name)」というコメントはないので、何も抑制していません。"
        + (meant.map { "\($0) のことですか。" } ?? "使えるのは \(known.joined(separator: "・")) です。"),
      en: "There is no comment “\(name)”, so it suppresses nothing. "
        + (meant.map { "Did you mean \($0)?" }
          ?? "Use one of these: \(known.joined(separator: ", ")).")
    )
  }

  /// A word that is like no rule is probably the reason for the comment.
  private static func unknownRule(_ name: String, _ nearest: String?) -> Localized {
    Localized(
      ja: "「\(name)」というルールはないので、この名前では何も抑制していません。"
        + (nearest.map { "\($0) のことですか。" } ?? "理由なら、その前に -- を置いてください。"),
      en: "There is no rule “\(name)”, so that name suppresses nothing. "
        + (nearest.map { "Did you mean \($0)?" } ?? "If it is a reason, put -- before it."))
  }
}
