/// The elements of HTML by what their tags do to the elements that are open.
///
/// Source: html.spec.whatwg.org/multipage/parsing.html, "The stack of open elements" and "The rules
/// for parsing tokens in HTML content".
enum HTMLNames {
  static let a: TagName = "a"
  static let h1: TagName = "h1"
  static let table: TagName = "table"
  static let headings: TagNames = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// Tags that open nothing, or nothing anew.
  static let ignored: TagNames = ["html", "head", "body", "frameset", "option", "optgroup"]

  static let void: TagNames = [
    "area", "base", "basefont", "bgsound", "br", "col", "command", "embed", "frame", "hr", "image",
    "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
  ]

  static let formatting: TagNames = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]

  /// What formatting elements do not go on beyond.
  static let markers: TagNames = [
    "applet", "caption", "marquee", "object", "td", "template", "th",
  ]

  /// Elements whose content is text up to their end tag.
  static let ofText: TagNames = [
    "iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp",
  ]
  /// Elements in which those of text are not.
  static let withoutTextInside: TagNames = ["svg", "math", "select"]

  /// Whether an element is of SVG or MathML.
  /// - Parameter outer: whether the one around it is.
  static func isForeign(_ name: TagName, in outer: Bool) -> Bool {
    foreign.contains(name) || outer && !endingForeign.contains(name)
  }

  private static let foreign: TagNames = ["svg", "math"]
  /// What holds HTML again, and what ends what is foreign.
  private static let endingForeign = endingParagraphs.union(formatting).union([
    "foreignobject", "desc", "title", "annotation-xml", "mi", "mo", "mn", "ms", "mtext", "ruby",
    "span",
    "sub", "sup", "var",
  ])

  static let tableParts: TagNames = [
    "caption", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
  ]
  static let tables: TagNames = ["table", "template"]
  /// What an end tag does not reach beyond.
  static let scopes: TagNames = [
    "applet", "button", "caption", "marquee", "object", "table", "td", "template", "th",
    "foreignobject", "desc", "annotation-xml",
  ]

  /// Block-level elements, whose start ends a paragraph.
  static let endingParagraphs: TagNames = [
    "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "header", "hgroup",
    "li", "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section",
    "summary", "table", "ul", "xmp",
  ]

  /// Elements that a start tag ends, and what is not looked beyond for them.
  struct Implied {
    let names: TagNames
    let limits: TagNames
  }

  /// What the start of an element ends.
  static let implied: [TagName: [Implied]] = {
    let lists = scopes.union(["ul", "ol", "dl", "menu", "dir"])
    let paragraph = Implied(names: ["p"], limits: scopes)
    let ruby: TagNames = ["rb", "rt", "rtc", "rp"]
    let groups: TagNames = ["tbody", "thead", "tfoot", "caption", "colgroup"]
    var implied = Dictionary(uniqueKeysWithValues: endingParagraphs.names.map { ($0, [paragraph]) })
    implied["li"] = [Implied(names: ["li"], limits: lists), paragraph]
    for name: TagName in ["dd", "dt"] {
      implied[name] = [Implied(names: ["dd", "dt"], limits: lists), paragraph]
    }
    for name in ruby.names {
      implied[name] = [Implied(names: ruby, limits: scopes.union(["ruby"]))]
    }
    for name: TagName in ["td", "th"] {
      implied[name] = [Implied(names: ["td", "th"], limits: tables.union(["tr"]))]
    }
    for name in groups.names { implied[name] = [Implied(names: groups, limits: tables)] }
    implied["tr"] = [Implied(names: ["tr"], limits: tables)]
    implied["button"] = [Implied(names: ["button"], limits: scopes.subtracting(["button"]))]
    return implied
  }()
}
