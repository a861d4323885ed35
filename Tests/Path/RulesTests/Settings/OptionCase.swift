import TestSupport
import Testing
import Vocabulary

/// A draft that stands exactly at an option's threshold, with what its rule finds at each of two
/// neighbouring values.
struct OptionCase: Sendable, CustomTestStringConvertible {
  let rule: RuleID
  let option: String
  let draft: String
  let phrases: [String]
  let values: [(value: Double, severities: [Severity])]

  init(
    _ rule: RuleID, _ option: String, _ draft: String, _ phrases: [String] = [],
    _ values: (Double, [Severity])...
  ) {
    self.rule = rule
    self.option = option
    self.draft = draft
    self.phrases = phrases
    self.values = values.map { ($0.0, $0.1) }
  }

  var testDescription: String { "\(rule) \(option)" }

  static let all: [OptionCase] = placement + usage + naturalness + structure + metadata

  private static let placement = [
    // 25 + the 3 of テスト.
    OptionCase(
      "phrase-late-in-title", "maximum", "# " + String(repeating: "、", count: 25) + "テスト、",
      ["テスト"], (28, []), (27.5, [.info])),
    // 4 characters of title and 596 of text.
    OptionCase(
      "phrase-missing-from-headings", "longest-without-headings",
      "# テスト中\n\n" + text(596), ["テスト"], (600, []), (599, [.info])),
    OptionCase(
      "phrase-missing-from-closing", "fewest-sentences",
      "# テスト\n\n## テスト\n\nテストです。\n\n## まとめ\n\n" + String(repeating: "花が咲く。", count: 4),
      ["テスト"], (4, [.info]), (5, [])),
  ]

  private static let usage = [
    // 6 of 200 words are 3 %.
    OptionCase("density-high", "over", words(200, uses: 6), ["draft"], (3, []), (2.5, [.info])),
    OptionCase(
      "density-high", "fewest-words", words(200, uses: 7), ["draft"], (200, [.info]), (201, [])),
    OptionCase(
      "density-high", "fewest-uses", words(200, uses: 7), ["draft"], (7, [.info]), (8, [])),
    OptionCase(
      "topic-gap", "info-over", sentences(10, without: 4), ["テスト"], (40, []), (39, [.info])),
    OptionCase(
      "topic-gap", "warning-over", sentences(10, without: 6), ["テスト"], (60, [.info]),
      (59, [.warning])),
    OptionCase(
      "topic-gap", "fewest-sentences", sentences(10, without: 5), ["テスト"], (10, [.info]),
      (11, [])),
  ]

  private static let naturalness = [
    // 3 of 4 headings.
    OptionCase(
      "phrase-in-too-many-headings", "maximum-share", headings(3, of: 4), ["本番 テスト"],
      (75, []), (74.5, [.warning])),
    OptionCase(
      "phrase-in-too-many-headings", "fewest-headings", headings(4, of: 4), ["本番 テスト"],
      (4, [.warning]), (5, [])),
    OptionCase(
      "phrase-repeated-in-a-row", "phrase-uses", "本番のテスト。本番テスト。", ["本番 テスト"],
      (2, [.warning]), (3, [])),
    OptionCase(
      "phrase-repeated-in-a-row", "term-uses", "テストはテストで、テストだ。テストだ。", ["テスト"],
      (4, [.warning]), (5, [])),
    OptionCase(
      "phrase-repeated-in-a-row", "uses-on-end", "テスト、テスト。", ["テスト"], (2, [.warning]),
      (3, [])),
    OptionCase(
      "hidden-text", "fewest-uses",
      "# 題\n\n本文です。\n\n<div style=\"display:none\">テスト、テスト、テスト</div>", ["テスト"],
      (3, [.error]), (4, [])),
    OptionCase(
      "term-series", "fewest-names", "# 題\n\n国語テスト、算数テスト、理科テスト、社会テスト、英語テストのことです。",
      ["テスト"], (5, [.error]), (6, [])),
    OptionCase(
      "doorway-passages", "fewest",
      "# 題\n\n"
        + ["千葉", "船橋", "市川"].map { "\($0)で模擬テストを受けるなら、駅から近い会場へ。朝の九時に始まり、昼には結果をお渡しします。" }
        .joined(separator: "\n\n"), ["テスト"], (3, [.error]), (4, [])),
    OptionCase(
      "term-beside-row-key", "fewest-rows",
      "# 題\n\n| 日 | 所 |\n| --- | --- |\n"
        + ["春", "夏", "秋"].map { "| \($0)のテスト | テストの部屋 |" }.joined(separator: "\n"), ["テスト"],
      (3, [.error]), (4, [])),
    // 7 uses, one in 8 words: the first and the last are 48 words apart, within one window of 60.
    OptionCase(
      "thick-passage", "warning-from", words(200, uses: 7), ["draft"], (7, [.warning]), (8, [])),
    OptionCase(
      "thick-passage", "error-from", words(200, uses: 7), ["draft"], (7, [.error]),
      (8, [.warning])),
    OptionCase(
      "repeated-opening", "fewest",
      "# 題\n\n- テストは春に受ける\n- テストは机を並べる\n- テストは紙を配る\n- テストは昼に終わる", ["テスト"],
      (4, [.warning]), (5, [])),
    // Three spellings, which change three times.
    OptionCase(
      "rotated-spellings", "fewest-spellings",
      "# 題\n\n春は申し込みを受ける。夏は申込みを待つ。秋は申込の紙を見る。冬は申し込みを閉じる。", ["申し込み"],
      (3, [.warning]), (4, [])),
  ]

  private static let structure = [
    OptionCase(
      "long-section", "maximum", "# 題\n\n## 節\n\n" + text(120) + "\n\n" + text(80), [],
      (200, []), (199, [.info])),
    OptionCase(
      "long-sentence", "maximum", "# 題\n\n" + text(50) + "次。", [], (50, []), (49, [.info])),
    OptionCase(
      "long-paragraph", "maximum", "# 題\n\n" + text(60) + text(40), [], (100, []), (99, [.info])),
  ]

  private static let metadata = [
    OptionCase(
      "title-too-wide", "warning-over", "# " + String(repeating: "あ", count: 40), [],
      (40, []), (39.5, [.warning])),
    OptionCase(
      "description-too-short", "minimum", description(40), [], (40, []), (41, [.info])),
    OptionCase(
      "description-too-long", "maximum", description(90), [], (90, []), (89, [.info])),
  ]

  /// One sentence.
  private static func text(_ characters: Int) -> String {
    String(repeating: "あ", count: characters - 1) + "。"
  }

  private static func headings(_ carrying: Int, of count: Int) -> String {
    let lines = (0..<count).map { $0 < carrying ? "## テスト\($0)回目の本番" : "## 準備" }
    return "# 題\n\n" + lines.joined(separator: "\n\n本文です。\n\n")
  }

  /// Latin words are words in any segmenter; full stops keep uses in sentences of their own.
  private static func words(_ count: Int, uses: Int) -> String {
    var words = Array(repeating: "word", count: count)
    for use in 0..<uses { words[10 + use * 8] = ". draft" }
    return words.joined(separator: " ")
  }

  private static func sentences(_ count: Int, without: Int) -> String {
    "# 題\n\n" + (0..<count).map { $0 < without ? "花が咲く。" : "テストです。" }.joined()
  }

  private static func description(_ characters: Int) -> String {
    "---\ntitle: 題\ndescription: \(text(characters))\n---\n\n本文です。"
  }
}
