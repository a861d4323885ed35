/// A draft put together at random from sentences with and without the terms of two phrases.
package struct RandomDraft: Sendable {
  package static let phrases = ["引っ越し 見積もり 比較", "引っ越し 費用"]

  private static let fragments = [
    "引っ越し", "見積もり", "比較", "費用", "荷物", "業者", "春", "引越し", "引っ越しの見積もり", "見積もりの比較", "日程",
  ]

  private struct Section: Sendable {
    var heading: String?
    var paragraphs: [[String]]
  }

  private var title: String
  private var description: String?
  private var sections: [Section]

  package init(_ generator: inout SeededGenerator) {
    func words(_ count: Int, _ generator: inout SeededGenerator) -> String {
      (0..<count).map { _ in Self.fragments.randomElement(using: &generator) ?? "" }
        .joined(separator: "と")
    }
    func sentence(_ generator: inout SeededGenerator) -> String {
      words(Int.random(in: 1...4, using: &generator), &generator) + "を考えます。"
    }
    title = words(Int.random(in: 1...3, using: &generator), &generator) + "の話"
    description = Bool.random(using: &generator) ? sentence(&generator) : nil
    sections = (0..<Int.random(in: 1...4, using: &generator)).map { index in
      Section(
        heading: index == 0 && Bool.random(using: &generator)
          ? nil : words(Int.random(in: 1...3, using: &generator), &generator),
        paragraphs: (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          (0..<Int.random(in: 1...3, using: &generator)).map { _ in sentence(&generator) }
        })
    }
  }

  package var markdown: String {
    var text = description.map { "---\ndescription: \($0)\n---\n" } ?? ""
    text += "# \(title)\n\n"
    for section in sections {
      if let heading = section.heading { text += "## \(heading)\n\n" }
      for paragraph in section.paragraphs { text += paragraph.joined() + "\n\n" }
    }
    return text
  }

  /// The draft with one of its sentences said again right after itself.
  package func repeatingASentence(_ generator: inout SeededGenerator) -> RandomDraft? {
    var copy = self
    let section = Int.random(in: 0..<sections.count, using: &generator)
    let paragraph = Int.random(in: 0..<sections[section].paragraphs.count, using: &generator)
    let sentences = sections[section].paragraphs[paragraph]
    let index = Int.random(in: 0..<sentences.count, using: &generator)
    let times = Int.random(in: 1...5, using: &generator)
    copy.sections[section].paragraphs[paragraph]
      .insert(contentsOf: Array(repeating: sentences[index], count: times), at: index)
    return copy
  }

  /// The draft with a paragraph that lists its phrases.
  package func insertingAKeywordList(_ generator: inout SeededGenerator) -> RandomDraft {
    var copy = self
    let section = Int.random(in: 0..<sections.count, using: &generator)
    let place = Int.random(in: 0...sections[section].paragraphs.count, using: &generator)
    let lists = [
      "キーワードとしては「\(Self.phrases[0])」「\(Self.phrases[1])」を意識する。",
      Self.phrases.joined(separator: "、"), "関連キーワード：" + Self.phrases.joined(separator: "、"),
    ]
    copy.sections[section].paragraphs
      .insert([lists.randomElement(using: &generator) ?? ""], at: place)
    return copy
  }

  /// The draft with one term of the first phrase in front of its title.
  package func addingATermToTheTitle(_ generator: inout SeededGenerator) -> RandomDraft {
    var copy = self
    let term = ["引っ越し", "見積もり", "比較"].filter { !title.replacing("引越し", with: "引っ越し").contains($0) }
      .randomElement(using: &generator)
    if let term { copy.title = "\(term)と\(title)" }
    return copy
  }
}
