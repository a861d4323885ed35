internal import Mustache
internal import Outcomes

/// The templates, and what they do to texts.
enum Templates {
  /// By their names; each escapes as `PageEscape` does.
  static let library: MustacheLibrary = {
    MustacheContentTypes.register(PageEscape(), named: PageEscape.name)
    var library = MustacheLibrary()
    for file in PageFile.all where file.mediaType == nil {
      do {
        try library.register("{{% CONTENT_TYPE:\(PageEscape.name)}}" + file.text, named: file.name)
      } catch {
        preconditionFailure("The template \(file.name) cannot be read: \(error)")
      }
    }
    return library
  }()

  /// A template filled in.
  static func render(_ template: String, _ values: Values) -> String {
    library.render(values, withTemplate: template) ?? ""
  }
}

/// The values that a template shows, by the names that it has for them.
///
/// One without a value is false: a template that asks for it does not look for the same name outside.
struct Values: MustacheParent, ExpressibleByDictionaryLiteral {
  private var values: [String: Any] = [:]

  init(dictionaryLiteral elements: (String, Any?)...) {
    for (name, value) in elements { values[name] = value ?? false }
  }

  func child(named name: String) -> Any? { values[name] }

  /// These and others.
  func adding(_ others: Values) -> Values {
    var all = self
    all.values.merge(others.values) { $1 }
    return all
  }
}

/// What makes text safe in HTML, in elements and in quoted attributes, byte by byte.
///
/// The library's own escape compares characters, and leaves a quotation mark as it is that a combining mark
/// follows; a browser does not.
struct PageEscape: MustacheContentType {
  static let name = "KWAUDIT"

  func escapeText(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count)
    let lines =
      text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
      ? text.printableLines : text
    for byte in lines.utf8 {
      switch byte {
      // No line of a page begins as a text has it: what reads the output line by line may obey it.
      case UInt8(ascii: "\n"): escaped += "&#10;".utf8
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      case UInt8(ascii: "'"): escaped += "&#39;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
