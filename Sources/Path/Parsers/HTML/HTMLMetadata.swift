internal import Drafts
internal import SourceText
internal import Vocabulary

/// What an HTML page says about itself: title, description, keywords, language.
struct HTMLMetadata {
  private let excerpt: Excerpt
  private let source: [UInt8]
  private let keys: MetadataKeys
  private var title: Block?
  private var description: Block?
  private var openGraphTitle: Block?
  private var openGraphDescription: Block?
  private(set) var declaredPhrases: [DeclaredPhrase] = []
  /// The texts of these.
  private var declared: Set<String> = []
  private(set) var language: String?
  /// The site's name.
  private(set) var siteName: String?
  private(set) var isPresent = false

  init(_ excerpt: Excerpt, source: [UInt8], keys: MetadataKeys) {
    self.keys = keys
    self.excerpt = excerpt
    self.source = source
  }

  var blocks: [Block] {
    [title ?? openGraphTitle, description ?? openGraphDescription].compactMap { $0 }
  }

  private mutating func readRoot(_ root: HTMLNode) {
    for name in ["lang", "xml:lang"] where language == nil {
      guard let value = root.attribute(name)?.decoded else { continue }
      let trimmed = value.filter { !$0.isMarkupSpace }
      if !trimmed.isEmpty { language = String(decoding: trimmed, as: UTF8.self) }
    }
  }

  mutating func read(_ node: HTMLNode, name: String) {
    if name == "html" { readRoot(node) }
    // A head that the page has not written itself may hold a title that it has.
    if name == "head" { readHead(node) }
    guard ["head", "title", "meta"].contains(name), let tag = node.startTag else { return }
    isPresent = true
    if name == "title" { readTitle(node, tag) }
    if name == "meta" { readMeta(node, tag) }
  }

  private mutating func readHead(_ head: HTMLNode) {
    for index in 0..<head.childCount {
      if let child = head.child(index), child.kind == .element { read(child, name: child.name) }
    }
  }

  private mutating func readTitle(_ node: HTMLNode, _ tag: Range<Int>) {
    guard title == nil else { return }
    var builder = HTMLTextBuilder(excerpt, source: source)
    for index in 0..<node.childCount {
      guard let child = node.child(index), child.kind == .text else { continue }
      builder.append(HTMLText(child.text, in: excerpt.bytes))
    }
    let end = max(tag.upperBound, node.endTag?.upperBound ?? builder.range?.upperBound ?? 0)
    title = block(.title(.titleElement), builder.take().text, tag.lowerBound..<end)
  }

  private mutating func readMeta(_ node: HTMLNode, _ tag: Range<Int>) {
    guard let content = node.attribute("content") else { return }
    var builder = HTMLTextBuilder(excerpt, source: source)
    builder.append(HTMLText(content, in: excerpt.bytes, syntax: .htmlAttribute))
    let text = builder.take().text
    let name = node.value("name")
    if name == "description" { description = description ?? block(.description, text, tag) }
    switch name.flatMap({ keys.field(of: [$0]) })?.field {
    // Pages that have it mean `keywords`.
    case .phrases where name == "keyword": declare(text, isLabel: true)
    case .phrases: declare(text, isLabel: false)
    case .labels: declare(text, isLabel: true)
    default: break
    }
    switch node.value("property") ?? node.value("name") {
    case "og:site_name", "application-name":
      let name = text.string[...].trimmed
      if siteName == nil, !name.isEmpty { siteName = String(name) }
    case "og:title": openGraphTitle = openGraphTitle ?? block(.title(.openGraph), text, tag)
    case "og:description":
      openGraphDescription = openGraphDescription ?? block(.description, text, tag)
    default: break
    }
  }

  private mutating func declare(_ list: MappedText, isLabel: Bool) {
    for part in list.separatedByCommas() {
      guard let phrase = DeclaredPhrase(part, isLabel: isLabel) else { continue }
      if declared.insert(phrase.text).inserted { declaredPhrases.append(phrase) }
    }
  }

  private func block(_ role: Block.Role, _ text: MappedText, _ range: Range<Int>) -> Block? {
    let text = text.trimmed()
    guard !text.isEmpty else { return nil }
    return Block(role: role, text: text, range: excerpt.sourceRange(of: range))
  }
}
