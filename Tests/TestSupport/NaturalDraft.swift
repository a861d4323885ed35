package import Vocabulary

/// A draft put together at random from sentences that no editor would call stuffed.
///
/// No sentence stands in it twice. Some drafts name the phrase everywhere, some hardly at all.
package struct NaturalDraft: Sendable {
  package static let phrase = "引っ越し 見積もり"

  package struct Section: Sendable {
    package var heading: String?
    /// Each a paragraph of sentences, or an image.
    package var passages: [Passage]

    package init(heading: String?, passages: [Passage]) {
      self.heading = heading
      self.passages = passages
    }
  }

  package enum Passage: Sendable, Equatable {
    case paragraph([String])
    case image(alt: String)
  }

  package var title: String
  package var description: String?
  package var sections: [Section]

  /// - Parameter isComplete: whether every place names the phrase.
  package init(_ generator: inout SeededGenerator, isComplete: Bool = false) {
    var sentences = (Self.naming + Self.others).shuffled(using: &generator)
    var headings = (Self.namingHeadings + Self.otherHeadings).shuffled(using: &generator)
    if isComplete {
      sentences = Self.naming.shuffled(using: &generator) + Self.others.shuffled(using: &generator)
      headings = Self.otherHeadings.shuffled(using: &generator)
      headings.insert(Self.namingHeadings[0], at: 0)
    }
    title = isComplete ? Self.titles[0] : Self.titles.randomElement(using: &generator) ?? ""
    let hasDescription = isComplete || Bool.random(using: &generator)
    description =
      hasDescription
      ? isComplete
        ? Self.descriptions[0] : Self.descriptions.randomElement(using: &generator) : nil
    var sections: [Section] = []
    for index in 0..<Int.random(in: 2...4, using: &generator) {
      let passages = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
        Passage.paragraph(
          (0..<Int.random(in: 1...3, using: &generator)).compactMap { _ in
            sentences.isEmpty ? nil : sentences.removeFirst()
          })
      }
      sections.append(
        Section(heading: index == 0 ? nil : headings.removeFirst(), passages: passages))
    }
    self.sections = sections
  }

  // Says all terms, one of them, none.
  private static let naming = [
    "引っ越しの見積もりは、三社から取ると差が見えます。", "見積もりを頼む前に、引っ越しの日を二つほど選びます。",
    "遠い町への引っ越しは、見積もりに高速の料金が入ります。", "はじめての引っ越しは、友人の手を借りて済ませました。",
    "単身の引っ越しなら、軽いトラックで足ります。", "箱の数まで見積もりの紙に書いてもらいます。",
    "電話で聞いた額と見積もりがちがうこともあります。",
  ]
  private static let others = [
    "荷物の量は、押し入れを開けて見ないとわかりません。", "業者によっては、段ボールを先に届けてくれます。",
    "支払いは作業のあとに現金でします。", "家具の脚を外しておくと、運ぶ人が助かります。", "大きな鏡は毛布で包みます。",
    "管理人に、エレベーターを使う時間を伝えておきます。", "雨の日は玄関に古い布を敷きます。", "植木は前の晩に水をやりません。",
    "本は小さい箱に分けて詰めます。", "冷蔵庫は前の日に空にします。", "新しい家の鍵は早めに受け取ります。",
    "子どもの学校には、ひと月前に知らせます。", "近くの店に休みの日を聞いておきます。", "春は道が混みます。",
  ]
  private static let titles = [
    "引っ越しの見積もりの取り方", "引っ越しの話", "見積もりの読み方", "新しい町で暮らす",
  ]
  private static let descriptions = [
    "引っ越しの見積もりを取る順番と、荷物の減らし方です。", "春に住まいを移す人へ。", "見積もりの紙の読み方をまとめました。",
  ]
  private static let namingHeadings = ["引っ越しの見積もりを頼む", "引っ越しの時期", "見積もりで聞くこと"]
  private static let otherHeadings = ["荷物を減らす", "当日の流れ", "近所へのあいさつ", "支払いの方法"]

  // Both formats

  package func text(as format: DraftFormat) -> String { format == .html ? html : markdown }

  private var markdown: String {
    var text = description.map { "---\ndescription: \($0)\n---\n" } ?? ""
    text += "# \(title)\n\n"
    for section in sections {
      if let heading = section.heading { text += "## \(heading)\n\n" }
      for passage in section.passages {
        switch passage {
        case .paragraph(let sentences): text += sentences.joined()
        case .image(let alt): text += "![\(alt)](a.png)"
        }
        text += "\n\n"
      }
    }
    return text
  }

  private var html: String {
    var text = "<h1>\(title)</h1>\n"
    for section in sections {
      if let heading = section.heading { text += "<h2>\(heading)</h2>\n" }
      for passage in section.passages {
        switch passage {
        case .paragraph(let sentences): text += "<p>\(sentences.joined())</p>\n"
        case .image(let alt): text += "<p><img src=\"a.png\" alt=\"\(alt)\"></p>\n"
        }
      }
    }
    guard let description else { return text }
    return """
      <html><head><title>\(title)</title><meta name="description" content="\(description)"></head>
      <body>\(text)</body></html>
      """
  }

  // Changes

  /// Puts passages at a place of a section.
  package func inserting(
    _ passages: [Passage], at place: (section: Int, passage: Int)
  ) -> NaturalDraft {
    var copy = self
    copy.sections[place.section].passages.insert(contentsOf: passages, at: place.passage)
    return copy
  }

  /// A section and a place among its passages.
  package func place(_ generator: inout SeededGenerator) -> (section: Int, passage: Int) {
    let section = Int.random(in: 0..<sections.count, using: &generator)
    return (section, Int.random(in: 0...sections[section].passages.count, using: &generator))
  }
}
