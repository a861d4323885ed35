/// The declarations of an element's `style` attribute, names and values in lower case and without white
/// space.
struct InlineStyle {
  private var values: [String: String] = [:]

  /// More declarations are not read.
  private static let mostDeclarations = 100

  init(_ style: [UInt8]) {
    let plain = String(
      decoding: style.filter { !$0.isMarkupSpace }.map(\.lowercased), as: UTF8.self)
    for declaration in plain.split(separator: ";").prefix(Self.mostDeclarations) {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let value = declaration[declaration.index(after: colon)...]
      values[String(declaration[..<colon])] = String(value.prefix { $0 != "!" })
    }
  }

  /// The style of an element; `nil` where it has none.
  init?(of node: HTMLNode) {
    guard let style = node.attribute("style")?.decoded else { return nil }
    self.init(style)
  }

  /// The value of a property, `!important` left out; where it is declared more than once, the last.
  subscript(_ property: String) -> String? { values[property] }
}
