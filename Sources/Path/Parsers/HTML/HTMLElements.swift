/// What HTML's elements mean for a draft's text.
enum HTMLElements {
  /// Elements whose content is not text: code, foreign languages, embedded media, form controls.
  static let withoutText: Set<String> = [
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "audio",
    "video", "canvas", "map", "select", "option", "optgroup", "datalist", "textarea", "button",
    "input", "output", "progress", "meter", "noembed", "noframes", "rt", "rp", "rtc", "applet",
    "frameset", "title",
  ]

  /// Elements within a line of text; every other one stands on lines of its own.
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "image", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rb",
    "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt",
    "u", "var", "wbr", "br", "param", "track", "area", "slot", "",
  ]

  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  static let bold: Set<String> = ["b", "strong"]

  /// Elements that set computer text.
  static let code: Set<String> = ["code", "kbd", "samp", "tt"]
  static let preformatted: Set<String> = ["pre", "listing", "xmp", "plaintext"]

  /// Roles of regions that are not part of a page's main content.
  static let outerRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search",
  ]

  /// Classes and ids of the lists of contents that plugins and themes make.
  ///
  /// Sources: Table of Contents Plus, Easy Table of Contents, WordPress' own block, Jekyll's and
  /// kramdown's, Hugo's, Cocoon's, SWELL's, and Rich Table of Content.
  static let contentsNames: Set<String> = [
    "toc", "toc_container", "ez-toc-container", "wp-block-table-of-contents", "table-of-contents",
    "tableofcontents", "markdown-toc", "rtoc-mokuji-content", "p-toc",
  ]

  /// Whether an element is a list of contents that a program made.
  static func isContents(_ node: HTMLNode) -> Bool {
    ["id", "class"].contains { attribute in
      guard let value = node.value(attribute) else { return false }
      return value.split(whereSeparator: \.isWhitespace).contains {
        contentsNames.contains(String($0))
      }
    }
  }

  /// Whether an element's content is not text, seen or unseen.
  static func isWithoutText(_ node: HTMLNode, name: String) -> Bool {
    withoutText.contains(name) || node.value("aria-hidden") == "true"
  }
}
