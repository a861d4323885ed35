internal import Outcomes

/// Writes XML 1.0 in UTF-8: elements with attributes, text, two spaces a level.
///
/// Written here and not taken from Foundation: that would load libxml2 at every start of the program,
/// and let through the control characters that XML 1.0 forbids.
struct XMLWriter {
  typealias Attribute = (name: String, value: String)

  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var level = 0

  /// Writes an element with what `content` writes inside it.
  mutating func element(
    _ name: String, _ attributes: [Attribute] = [], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    text += ">\n"
    level += 1
    let empty = text.utf8.count
    content(&self)
    level -= 1
    if text.utf8.count == empty {
      text.removeLast(2)
      text += "/>\n"
    } else {
      text += indentation + "</\(name)>\n"
    }
  }

  /// Writes an element that holds nothing but text.
  mutating func element(_ name: String, _ attributes: [Attribute] = [], text content: String = "") {
    open(name, attributes)
    text += content.isEmpty ? "/>\n" : ">\(Self.escaped(content))</\(name)>\n"
  }

  private mutating func open(_ name: String, _ attributes: [Attribute]) {
    text += indentation + "<" + name
    for attribute in attributes {
      text += " \(attribute.name)=\"\(Self.escaped(attribute.value, isAttribute: true))\""
    }
  }

  private var indentation: String { String(repeating: "  ", count: level) }

  /// Characters that XML 1.0 cannot hold stand as the visible signs of terminals.
  private static func escaped(_ text: String, isAttribute: Bool = false) -> String {
    var escaped = String.UnicodeScalarView()
    func append(_ text: String) { escaped.append(contentsOf: text.unicodeScalars) }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "\n" where !isAttribute: append("\n")
      // An XML reader turns these into spaces or line feeds where they stand for themselves.
      case "\n", "\r", "\t": append("&#\(scalar.value);")
      case "\u{FFFE}", "\u{FFFF}": append("\u{FFFD}")
      default: escaped.append(scalar.sign ?? scalar)
      }
    }
    return String(escaped)
  }
}
