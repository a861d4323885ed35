import SourceText
import TestSupport
import Vocabulary

@testable import Reports

extension HardReport {
  /// Two errors, two warnings, and eleven notes of which nine are of one rule.
  var findings: [FindingReport] {
    let phrase = "引っ越し 見積もり 安い 比較"
    let sentences = [30, 55, 90, 101, 150, 222, 380, 777, 1_203]
    return [
      finding(
        "phrase-missing-from-title", .error, phrase, 1, 1,
        say("タイトルに「比較」がありません。", "The title lacks “比較”."),
        say("足りない語をタイトルに自然な形で入れてください。", "Work the missing terms into the title."),
        field: .title),
      finding(
        "term-never-used", .error, "住宅ローン控除確定申告必要書類一覧 supercalifragilisticexpialidocious", 1, 1,
        say(
          "「supercalifragilisticexpialidocious」は本文でいちども使われていません。",
          "“supercalifragilisticexpialidocious” is never used in the text."),
        say("使わない語ならフレーズから外してください。", "Drop it from the phrase if it is not meant.")),
      finding(
        "citation-residue", .warning, nil, 1_002, 47,
        say(
          "AIの引用の跡「https://example.com/?utm_source=chatgpt.com&utm_medium=referral&utm_campaign="
            + "abcdefghijklmnopqrstuvwxyz0123456789」が残っています。",
          "Left over from a pasted citation: https://example.com/?utm_source=chatgpt.com&utm_medium="
            + "referral&utm_campaign=abcdefghijklmnopqrstuvwxyz0123456789."),
        say("消すか、出典として書き直してください。", "Delete it or write it as a source.")),
      finding(
        "mixed-spelling", .warning, phrase, 14, 3,
        say("「引っ越し」\u{1B}[1mと「引越し」が混ざっています。", "Both “引っ越し”\u{1B}[1m and “引越し” are used."),
        say(
          "どちらかにそろえてください。固有名詞や引用の中の表記はそのままでかまいませんが、読み手が別の語と受け取らないよう、"
            + "本文ではひとつの表記（いちばん多く使っているもの）にするのがよいでしょう。",
          "Choose one of them. Names and quotations may keep their own spelling, but the text itself "
            + "should stay with one, best the one it uses most, lest readers take them for "
            + "two different things.")),
      finding(
        "image-without-alt", .info, nil, 40, 1,
        say("画像に代替テキストがありません。", "The image has no alternative text."),
        say("何の画像かを書いてください。", "Say what it shows."), related: [41, 40, 1_003]),
    ]
      + sentences.map { line in
        finding(
          "long-sentence", .info, nil, line, 1,
          say("文が\(100 + line % 50)字あります。", "The sentence has \(100 + line % 50) characters."),
          say("100字以内に分けてください。", "Divide it into sentences of at most 100."))
      } + [
        finding(
          "duplicate-heading", .info, nil, 500, 4,
          say("同じ見出しが2つあります。", "Two headings are the same."),
          say("見出しを言い分けてください。", "Tell them apart."), state: .unchanged)
      ]
  }

  /// One with a reason, one without.
  var suppressed: [FindingReport] {
    let reasons = [say("引用のとおりに <b> 残す -- 編集部", "as quoted, <b> stays -- the editors"), nil]
    return zip(reasons, [61, 700]).map { reason, line in
      var finding = finding(
        "placeholder", .warning, nil, line, 2,
        say("「（仮）」が残っています。", "“TODO” is left over."), say("書き上げてください。", "Finish it."))
      finding.suppression = SuppressionReport(kind: .inSource, justification: reason)
      return finding
    }
  }

  /// A draft that scored better once and lost two findings since.
  var fallenBaseline: BaselineReport {
    BaselineReport(
      score: 60.2,
      fixed: [
        Self.fixed("title-missing", ""),
        Self.fixed("long-sentence", "引っ越しの\u{1B}見積もりを取る前に…", phrase: "引っ越し"),
      ])
  }

  static func fixed(
    _ rule: RuleID, _ excerpt: String, phrase: String? = nil
  ) -> BaselineFinding {
    BaselineFinding(
      rule: rule, phrase: phrase, excerpt: excerpt,
      fingerprint: StableHash(rule.rawValue, excerpt).hexadecimal)
  }

  /// - Parameters:
  ///   - state: beside the baseline.
  ///   - related: the lines of the other places.
  ///   - field: beside the draft.
  func finding(
    _ rule: RuleID, _ severity: Severity, _ phrase: String?, _ line: Int, _ column: Int,
    _ message: String, _ advice: String, state: BaselineState = .new, related: [Int] = [],
    field: MetadataField? = nil
  ) -> FindingReport {
    // As if the line were all kana, of three bytes each.
    FindingReport(
      rule: rule, group: rule == "term-never-used" ? .naturalness : .structure, severity: severity,
      phrase: phrase, message: message, advice: advice, line: line,
      column: column, endLine: line, endColumn: column + 4, byteColumn: 3 * column - 2,
      endByteColumn: 3 * column + 10, field: field,
      excerpt: "抜粋…",
      fingerprint: StableHash(rule.rawValue, phrase ?? "", String(line)).hexadecimal,
      baselineState: state,
      related: related.map { .init(line: $0, column: 7, endLine: $0, endColumn: 9) })
  }
}
