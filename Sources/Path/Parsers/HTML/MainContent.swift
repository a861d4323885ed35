internal import Drafts

/// Which elements hold a page's main content: `main`, or its only `article`.
struct MainContent {
  private var hasMain = false
  private var articles = 0

  init(_ root: HTMLNode) {
    var stack = [(node: root, next: 0)]
    while let (node, next) = stack.last {
      guard let child = node.child(next) else {
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      guard child.kind == .element else { continue }
      let name = child.name
      if HTMLElements.isWithoutText(child, name: name) || HiddenElements.isHidden(child) {
        continue
      }
      if Self.isMainElement(child, name: name) { hasMain = true }
      if name == "article" { articles += 1 }
      stack.append((child, 0))
    }
  }

  /// Whether the page says what its main content is.
  var isMarked: Bool { hasMain || articles == 1 }

  func isMain(_ node: HTMLNode, name: String) -> Bool {
    hasMain ? Self.isMainElement(node, name: name) : name == "article"
  }

  private static func isMainElement(_ node: HTMLNode, name: String) -> Bool {
    name == "main" || node.value("role") == "main"
  }
}
