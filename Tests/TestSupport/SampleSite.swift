package import Foundation

/// A content team's folder of drafts, written for tests: articles in Markdown with front matter, pages
/// in HTML, plain text notes, and articles without front matter, each about a topic of its own.
package struct SampleSite {
  package let folder: URL
  /// Paths of the drafts from the folder, sorted.
  package let paths: [String]

  /// Writes the drafts into a new temporary folder.
  package init() throws {
    // A path as git gives it back, without links on the way.
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "site-\(UUID().uuidString)")
    paths = Self.topics.indices.map(Self.path).sorted()
    for index in Self.topics.indices {
      try write(Self.text(index), to: Self.path(index))
    }
  }

  package func remove() { try? FileManager.default.removeItem(at: folder) }

  package func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  package func text(of path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// Puts text in the place of another, which must be there.
  package func replace(_ old: String, with new: String, in path: String) throws {
    let text = try text(of: path)
    guard text.contains(old) else { throw CocoaError(.fileReadCorruptFile) }
    try write(text.replacingOccurrences(of: old, with: new), to: path)
  }

  /// A phrase sheet as a keyword tool exports it, one row per draft.
  package static var phraseSheet: String {
    "file,keyword,volume\n"
      + topics.indices.map { "\(path($0)),\(topics[$0]) 費用,\(100 * ($0 + 1))\n" }.joined()
  }

  package static let topics = [
    "引っ越し", "車検", "脱毛", "英会話", "保険", "転職", "歯列矯正", "外壁塗装", "リフォーム", "太陽光発電", "結婚式", "婚活",
    "家庭教師", "学習塾", "葬儀", "墓石", "遺品整理", "不用品回収", "ハウスクリーニング", "エアコン工事", "防犯カメラ", "ウォーターサーバー", "光回線",
    "レンタルサーバー", "ペット保険", "ふるさと納税", "確定申告", "社労士", "税理士", "翻訳", "動画編集", "印鑑", "名刺印刷", "結納",
  ]

  private static func path(_ index: Int) -> String {
    let number = index < 10 ? "0\(index)" : "\(index)"
    return switch index % 4 {
    case 0: "content/blog/\(number) \(topics[index]).md"
    case 1: "content/pages/\(number).html"
    case 2: "content/notes/\(number).txt"
    default: "content/blog/\(number).markdown"
    }
  }

  private static func text(_ index: Int) -> String {
    switch index % 4 {
    case 0: article(topics[index])
    case 1: page(topics[index])
    case 2: note(topics[index])
    default: plainArticle(topics[index])
    }
  }

  private static func article(_ topic: String) -> String {
    """
    ---
    title: \(topic)の費用はいくら？相場と抑え方
    description: \(topic)の費用の相場を、規模ごとの表と実際の見積書でまとめました。追加の料金がかかる場合と、費用を抑える三つの方法も紹介します。はじめて頼む人が損をしないための手引きです。
    keywords: [\(topic) 費用]
    ---
    \(topic)の費用は、頼む時期と会社でかなり変わります。この記事では相場と抑え方をまとめます。

    ## \(topic)の費用の相場

    \(body(topic))

    ## 費用を抑える方法

    早めに頼めば、\(topic)の費用は下がります。平日を選ぶのもよい方法です。

    ## まとめ

    \(topic)の費用は比べて決めましょう。
    """
  }

  private static func page(_ topic: String) -> String {
    """
    <!doctype html>
    <html lang="ja"><head><meta charset="utf-8">
    <title>\(topic)の料金案内</title>
    <meta name="keywords" content="\(topic) 費用">
    </head><body>
    <nav><a href="/">トップ</a></nav>
    <main>
    <h1>\(topic)の料金案内</h1>
    <p>\(topic)を頼む前に、料金の決まり方を知っておきましょう。</p>
    <h2>料金の内訳</h2>
    <p>\(body(topic))</p>
    <h2>費用の例</h2>
    <p>小さな依頼なら費用は二万円ほどです。<img src="a.png"></p>
    </main></body></html>
    """
  }

  private static func note(_ topic: String) -> String {
    """
    \(topic)の費用を下げるには

    キーワード：\(topic) 費用

    \(topic)の費用は、聞き方ひとつで変わります。

    \(body(topic))

    ここに写真を入れる

    費用を知ってから頼めば、\(topic)で後悔しません。
    """
  }

  private static func plainArticle(_ topic: String) -> String {
    """
    # \(topic)を頼む前に知っておきたいこと

    はじめて\(topic)を頼む人に、確かめておきたい点をまとめました。

    ## 頼む前に

    \(body(topic))

    ### 費用のめやす

    費用は規模で決まります。

    ## 頼んだあとに

    終わったら、細かいところまで見ておきましょう。
    """
  }

  private static func body(_ topic: String) -> String {
    """
    \(topic)を頼む人の多くは、三社ほどから見積もりを取ります。同じ内容でも、金額には二割ほどの差が出ます。\
    見積書では、作業の範囲と追加の料金を確かめてください。わからない点は、電話で聞けばたいてい教えてもらえます。
    """
  }
}
