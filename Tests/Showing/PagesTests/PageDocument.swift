import CGumbo

/// A page as gumbo, which knows nothing of templates, reads it.
struct PageDocument {
  struct Element: Equatable {
    let name: String
    let attributes: [String: String]
    /// The text in it, that of its descendants included.
    var text = ""
    /// The index of the element that holds it; `nil` for the outermost.
    let parent: Int?
  }

  private(set) var elements: [Element] = []

  init(_ page: String) {
    var options = kGumboDefaultOptions
    let utf8 = Array(page.utf8)
    utf8.withUnsafeBytes { bytes in
      let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let output = gumbo_parse_with_options(&options, text, bytes.count) else { return }
      defer { gumbo_destroy_output(&options, output) }
      add(output.pointee.root, parent: nil)
    }
  }

  private mutating func add(_ node: UnsafeMutablePointer<GumboNode>, parent: Int?) {
    let isTemplate = node.pointee.type == GUMBO_NODE_TEMPLATE
    guard node.pointee.type == GUMBO_NODE_ELEMENT || isTemplate else {
      let isText = [GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA]
        .contains(node.pointee.type)
      guard isText else { return }
      let text = String(cString: node.pointee.v.text.text)
      var holder = parent
      while let index = holder {
        elements[index].text += text
        holder = elements[index].parent
      }
      return
    }
    let element = node.pointee.v.element
    let start = element.original_tag
    let name =
      element.tag == GUMBO_TAG_UNKNOWN
      ? String(
        decoding: UnsafeRawBufferPointer(start: start.data, count: start.length).prefix(20),
        as: UTF8.self)
      : String(cString: gumbo_normalized_tagname(element.tag))
    elements.append(
      Element(name: name, attributes: Self.attributes(element.attributes), parent: parent))
    let index = elements.count - 1
    for child in 0..<Int(element.children.length) {
      guard let node = element.children.data[child] else { continue }
      add(node.assumingMemoryBound(to: GumboNode.self), parent: index)
    }
  }

  private static func attributes(_ vector: GumboVector) -> [String: String] {
    var attributes: [String: String] = [:]
    for index in 0..<Int(vector.length) {
      guard let data = vector.data[index] else { continue }
      let attribute = data.assumingMemoryBound(to: GumboAttribute.self).pointee
      attributes[String(cString: attribute.name)] = String(cString: attribute.value)
    }
    return attributes
  }

  /// The elements of a name, in order.
  func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }

  /// The elements of a class, in order.
  func ofClass(_ name: String) -> [Element] {
    elements.filter { ($0.attributes["class"] ?? "").split(separator: " ").contains { $0 == name } }
  }

  /// What the page is made of, without its texts: the same for reports that differ in texts alone.
  var shape: [String] {
    elements.map { "\($0.name) \($0.attributes.keys.sorted().joined(separator: " "))" }
  }
}
