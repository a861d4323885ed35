/// The elements of HTML by what their tags do to the elements that are open.
///
/// Source: html.spec.whatwg.org/multipage/parsing.html, "The stack of open elements" and "The rules
/// for parsing tokens in HTML content".
enum HTMLNames {
  static let a: TagName = "a"
  static let h1: TagName = "h1"
  static let table: TagName = "table"
  static let headings: Set<TagName> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// Tags that open nothing, or nothing anew.
  static let ignored: Set<TagName> = ["html", "head", "body", "frameset", "option", "optgroup"]

  static let void: Set<TagName> = [
    "area", "base", "basefont", "bgsound", "br", "col", "command", "embed", "frame", "hr", "image",
    "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
  ]

  static let formatting: Set<TagName> = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]

  /// What formatting elements do not go on beyond.
  static let markers: Set<TagName> = [
    "applet", "caption", "marquee", "object", "td", "template", "th",
  ]

  /// Elements whose content is text up to their end tag.
  static let ofText: Set<TagName> = [
    "iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp",
  ]
  /// Elements in which those of text are not.
  static let withoutTextInside: Set<TagName> = ["svg", "math", "select"]

  /// Whether an element is of SVG or MathML.
  /// - Parameter outer: whether the one around it is.
  static func isForeign(_ name: TagName, in outer: Bool) -> Bool {
    foreign.contains(name) || outer && !endingForeign.contains(name)
  }

  private static let foreign: Set<TagName> = ["svg", "math"]
  /// What holds HTML again, and what ends what is foreign.
  private static let endingForeign = endingParagraphs.union(formatting).union([
    "foreignobject", "desc", "title", "annotation-xml", "mi", "mo", "mn", "ms", "mtext", "ruby",
    "span",
    "sub", "sup", "var",
  ])

  static let tableParts: Set<TagName> = [
    "caption", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
  ]
  static let tables: Set<TagName> = ["table", "template"]
  /// What an end tag does not reach beyond.
  static let scopes: Set<TagName> = [
    "applet", "button", "caption", "marquee", "object", "table", "td", "template", "th",
    "foreignobject", "desc", "annotation-xml",
  ]

  /// Block-level elements, whose start ends a paragraph.
  static let endingParagraphs: Set<TagName> = [
    "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "header", "hgroup",
    "li", "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section",
    "summary", "table", "ul", "xmp",
  ]

  /// Elements that a start tag ends, and what is not looked beyond for them.
  struct Implied {
    let names: Set<TagName>
    let limits: Set<TagName>
  }

  /// What the start of an element ends.
  static let implied: [TagName: [Implied]] = {
    let lists = scopes.union(["ul", "ol", "dl", "menu", "dir"])
    let paragraph = Implied(names: ["p"], limits: scopes)
    let ruby: Set<TagName> = ["rb", "rt", "rtc", "rp"]
    let groups: Set<TagName> = ["tbody", "thead", "tfoot", "caption", "colgroup"]
    var implied = Dictionary(uniqueKeysWithValues: endingParagraphs.map { ($0, [paragraph]) })
    implied["li"] = [Implied(names: ["li"], limits: lists), paragraph]
    for name: TagName in ["dd", "dt"] {
      implied[name] = [Implied(names: ["dd", "dt"], limits: lists), paragraph]
    }
    for name in ruby { implied[name] = [Implied(names: ruby, limits: scopes.union(["ruby"]))] }
    for name: TagName in ["td", "th"] {
      implied[name] = [Implied(names: ["td", "th"], limits: tables.union(["tr"]))]
    }
    for name in groups { implied[name] = [Implied(names: groups, limits: tables)] }
    implied["tr"] = [Implied(names: ["tr"], limits: tables)]
    implied["button"] = [Implied(names: ["button"], limits: scopes.subtracting(["button"]))]
    return implied
  }()
}
