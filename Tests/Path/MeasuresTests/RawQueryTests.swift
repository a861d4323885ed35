import Auditing
import Drafts
import Measures
import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary

/// Texts in which a person has put each query between ⟦ and ⟧.
@Suite("Raw queries in prose")
struct RawQueryTests {
  private static func check(_ labelled: String, _ phrases: [String], as format: DraftFormat)
    throws
  {
    let text = labelled.filter { $0 != "⟦" && $0 != "⟧" }
    let expected = labelled.split(separator: "⟦").dropFirst().map { part in
      String(part.prefix { $0 != "⟧" })
    }
    let evidence = try AuditSample.evidence(text, as: format, phrases: phrases)
    let found = AuditSample.findings(of: RawQueryInText(), in: evidence)
    #expect(
      found.map { evidence.draft.source.text(in: $0.range) } == expected, "\(labelled)")
  }

  @Test(
    "A target phrase is found where it is a noun",
    arguments: [
      ("# 題\n\n『⟦椅子 選び方 おすすめ⟧』という視点で、部屋に合うものを考えます。", "椅子 選び方 おすすめ"),
      ("# 題\n\n⟦東京 脱毛 安い⟧ をお探しの方に、三つの店を紹介します。", "東京 脱毛 安い"),
      ("# 題\n\nこの記事では⟦東京 脱毛 安い⟧を比べます。", "東京 脱毛 安い"),
      ("# 題\n\n⟦東京　脱毛　安い⟧なら、平日の昼が狙い目です。", "東京 脱毛 安い"),
      ("# 題\n\n本文です。\n\n## ⟦椅子 選び方 おすすめ⟧\n\n本文です。", "椅子 選び方 おすすめ"),
      ("# 題\n\n本文です。\n\n## ⟦椅子 選び方 おすすめ⟧の結論\n\n本文です。", "椅子 選び方 おすすめ"),
      ("# 題\n\n⟦引っ越し 見積もり⟧を取るなら、三社に頼みます。", "引っ越し 見積もり"),
      ("# 題\n\n東京には店が多く、脱毛の料金もさまざまです。⟦東京 脱毛⟧で迷ったら試します。", "東京 脱毛"),
      ("# 題\n\n- ⟦椅子 選び方 おすすめ⟧について知りたい人\n- 部屋の狭い人", "椅子 選び方 おすすめ"),
      ("# 題\n\n⟦おすすめ 椅子 選び方⟧をまとめました。", "椅子 選び方 おすすめ"),
      ("# 題\n\n⟦椅子 選び方 おすすめ⟧を知りたい人へ。", "椅子 選び方"),
      ("# 題\n\n⟦椅子 選び方⟧に迷い、また⟦椅子 選び方⟧を見ずに買いました。", "椅子 選び方"),
      ("# 題\n\nここで扱うのは⟦椅子 選び方 おすすめ⟧です。", "椅子 選び方 おすすめ"),
      ("# 題\n\n⟦Web 制作 会社⟧を比べます。", "Web 制作 会社"),
      ("# 題\n\n「⟦男の子 名前 おすすめ⟧」が気になる方へ。", "男の子 名前 おすすめ"),
      ("# 題\n\n人気の⟦引っ越し 見積もりサービス⟧を比べます。", "引っ越し 見積もり"),
      ("# 題\n\n⟦SEO 検索 選び方⟧を知りたい人へ。", "SEO 検索 選び方"),
      ("# 題\n\n**⟦椅子 選び方 おすすめ⟧**を知りたい人へ。", "椅子 選び方 おすすめ"),
    ])
  func target(text: String, phrase: String) throws {
    try Self.check(text, [phrase], as: .markdown)
  }

  @Test(
    "Another query is found by its thing and what is wanted of it",
    arguments: [
      ("# 題\n\n⟦沖縄 旅行 おすすめ⟧を知りたい方へ。", [String]()),
      ("# 題\n\n⟦渋谷 カフェ 安い⟧ をお探しなら、裏通りがよいでしょう。", []),
      ("# 題\n\n『⟦一人暮らし 家電 必要なもの⟧』という視点で選びます。", []),
      ("# 題\n\n『⟦椅子 選び方⟧』といった悩みに答えます。", []),
      ("# 題\n\n⟦椅子 選び方⟧を知ると、部屋が変わります。", ["椅子 机"]),
      ("# 題\n\n⟦引っ越し 費用⟧ について話します。", ["引っ越し 見積もり"]),
      ("# 題\n\n本文です。\n\n## ⟦沖縄 旅行 おすすめ⟧の宿\n\n本文です。", []),
    ])
  func other(text: String, phrases: [String]) throws {
    try Self.check(text, phrases, as: .markdown)
  }

  @Test("It is found in HTML and in plain text")
  func formats() throws {
    try Self.check("<h1>題</h1><p>⟦椅子 選び方 おすすめ⟧を知る。</p>", [], as: .html)
    try Self.check("題\n\n　⟦椅子 選び方 おすすめ⟧を知る。\n", [], as: .text)
  }

  @Test(
    "What an editor leaves as it is",
    arguments: [
      // Talk of searching.
      ("# 題\n\n『椅子 選び方』と検索すると、記事が並びます。", ["椅子 選び方"]),
      ("# 題\n\n「椅子 選び方」というキーワードで来る人がいます。", ["椅子 選び方"]),
      ("# 題\n\n検索窓に「椅子 選び方 おすすめ」を入れます。", ["椅子 選び方 おすすめ"]),
      ("# SEOの始め方\n\n「渋谷 カフェ おすすめ」を例にします。", []),
      // Names.
      ("# 題\n\n山田 太郎 さんは話します。", ["山田 太郎"]),
      ("# 題\n\n山田 太郎は町で生まれた。山田は歌い、また歌う。", ["山田 太郎"]),
      ("# 題\n\n山田の話。太郎の話。山田 太郎さんと山田 太郎選手の話。", ["山田 太郎"]),
      ("# 題\n\nさくら ももこは町で生まれた。", ["さくら ももこ"]),
      ("# 題\n\n代表取締役 山田 太郎が話します。", []),
      ("# 題\n\n国立病院機構 東京医療センターは駅の近くです。", []),
      ("# 題\n\n三井住友銀行 渋谷支店に行きます。", []),
      ("# 題\n\n東京都 渋谷区 道玄坂の店です。", []),
      ("# 題\n\nマキタ 充電式 インパクトドライバー を使います。", []),
      ("# 題\n\n『劇場版 星の旅 銀河編』という映画です。", []),
      // Spaces beside Latin letters and digits.
      ("# 題\n\nWeb 制作 を始めます。", ["Web 制作"]),
      ("# 題\n\nこの Web サイト の 3 ページ目を見ます。", []),
      ("# 題\n\niPhone 修理を頼みます。", ["iPhone 修理"]),
      // Marks, indents, speakers, captions.
      ("# 題\n\n座ってみて！　椅子を選びます。", ["椅子 選び方"]),
      ("# 題\n\n　椅子の選び方を話します。", ["椅子 選び方"]),
      ("# 題\n\n聞き手　山田\n\n記者　椅子の選び方を教えてください。", ["椅子 選び方"]),
      ("# 題\n\n撮影　山田太郎\n\n山田　そうですね。", []),
      // Lists and labels.
      ("# 題\n\n椅子 選び方 おすすめ\n\n本文です。", ["椅子 選び方 おすすめ"]),
      ("# 題\n\n- 椅子 選び方\n- 椅子 おすすめ\n\n本文です。", ["椅子 選び方", "椅子 おすすめ"]),
      ("# 題\n\n営業時間 料金 アクセスはこちらです。", []),
      ("# 題\n\n料金　比較　表を見ます。", []),
      ("# 題\n\nシェフ 自慢のスープと、今日の おすすめ をどうぞ。", []),
      ("# 題\n\n「安い 早い うまい」が合言葉です。", []),
      ("# 題\n\nりんご　みかん　ぶどうを買いました。", []),
      ("# 題\n\n月 水 金の午前は休みです。", []),
      ("# 題\n\n| 語 | 数 |\n| --- | --- |\n| 椅子 選び方 おすすめを探す | 10 |", ["椅子 選び方 おすすめ"]),
      ("# 題\n\n#椅子 #選び方 #おすすめを付けます。", ["椅子 選び方 おすすめ"]),
      // Headings in parts, titles, metadata, alternative texts, code.
      ("# 題\n\n## 第1章　温泉\n\n本文です。", ["温泉 宿"]),
      ("# 題\n\n## 温泉　選び方\n\n本文です。", ["温泉 選び方"]),
      ("# 椅子 選び方 おすすめ\n\n本文です。", ["椅子 選び方 おすすめ"]),
      ("---\ndescription: 椅子 選び方 おすすめを知る\n---\n# 題\n\n本文です。", ["椅子 選び方 おすすめ"]),
      ("# 題\n\n![椅子 選び方 おすすめの図](a.png)", ["椅子 選び方 おすすめ"]),
      ("# 題\n\n`椅子 選び方 おすすめ`を使います。\n\n```\n椅子 選び方 おすすめを\n```", ["椅子 選び方 おすすめ"]),
      // Verse, and text with spaces between all its words.
      ("# 題\n\n古池や　蛙飛びこむ　水の音という句があります。", []),
      ("# 題\n\n淡い　光　揺れる　夜を越えて", []),
      ("# 題\n\nきょうは おかあさんと 安い りんごを かいに いきました。", []),
      ("# 題\n\n私 は 部屋 に 合う 椅子 の 選び方 を 知り たい 。", ["椅子 選び方"]),
      ("# 題\n\n椅子は 選び方で 変わります。", ["椅子 選び方"]),
      ("# 題\n\n椅子<br>選び方を話します。", ["椅子 選び方"]),
      ("# 題\n\n家賃 高いが、駅には近い。", []),
      // Whole sentences.
      ("# 題\n\n椅子の選び方とおすすめの店を紹介します。", ["椅子 選び方 おすすめ"]),
      ("# 題\n\n椅子選び方おすすめを紹介します。", ["椅子 選び方 おすすめ"]),
    ])
  func accepted(text: String, phrases: [String]) throws {
    try Self.check(text, phrases, as: .markdown)
  }

  @Test("Navigation is not read")
  func outside() throws {
    try Self.check(
      "<nav><p>椅子 選び方 おすすめを知る</p></nav><main><p>本文です。</p></main>", ["椅子 選び方 おすすめ"], as: .html)
  }

  @Test(
    "One cause is one finding: a note about keywords and a list of phrases are others' business")
  func oneCause() throws {
    for text in [
      "# 題\n\n本文です。キーワードは「椅子 選び方」「椅子 おすすめ」を意識する。",
      "# 題\n\n椅子 選び方、椅子 おすすめ\n\n本文です。",
    ] {
      let findings = try AuditSample.audit(text, phrases: ["椅子 選び方", "椅子 おすすめ"]).findings
      #expect(!findings.contains { $0.rule == "raw-query-in-text" })
      #expect(findings.contains { $0.rule == "keyword-list" })
    }
  }

  @Test("The finding belongs to the phrase that it holds")
  func phrase() throws {
    let evidence = try AuditSample.evidence(
      "# 題\n\n机 椅子 選び方を見る。沖縄 旅行 おすすめを見る。", phrases: ["机 棚", "椅子 選び方"])
    let queries = evidence.measures.rawQueries
    #expect(queries.map(\.text) == ["机 椅子 選び方", "沖縄 旅行 おすすめ"])
    #expect(queries.map(\.phrase) == [1, nil])
  }
}
