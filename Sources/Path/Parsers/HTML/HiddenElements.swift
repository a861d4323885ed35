/// Which elements a page holds and does not show.
///
/// Only what an element says itself is read, in its attributes; style sheets are not.
enum HiddenElements {
  static func isHidden(_ node: HTMLNode) -> Bool {
    if node.attribute("hidden") != nil { return true }
    return InlineStyle(of: node).map(isHidden) ?? false
  }

  /// Whether declarations hide what they style: it takes no place, is out of the page, has no size, no
  /// colour of its own, or lets everything through.
  ///
  /// Source: the ways of hiding text that Google's spam policies name (white on white, off-screen
  /// positions, a font size or opacity of 0), with those that CSS has for it.
  static func isHidden(_ values: InlineStyle) -> Bool {
    if values["display"] == "none" || values["visibility"] == "hidden" { return true }
    if let opacity = number(values["opacity"]), opacity == 0 { return true }
    if let size = length(values["font-size"]), size <= 1 { return true }
    if let indent = length(values["text-indent"]), indent <= -farAway { return true }
    let isPlaced = ["absolute", "fixed"].contains(values["position"] ?? "")
    if isPlaced {
      let sides = ["left", "top", "right", "bottom"].compactMap { length(values[$0]) }
      if sides.contains(where: { $0 <= -farAway }) { return true }
      if let clip = values["clip"] ?? values["clip-path"], isEmptyClip(clip) { return true }
    }
    let isCut = values["overflow"] == "hidden"
    if isCut, ["height", "max-height", "width"].contains(where: { (length(values[$0]) ?? 2) <= 1 })
    {
      return true
    }
    if let colour = values["color"] {
      if colour == "transparent" { return true }
      let ground = values["background-color"] ?? values["background"]
      if let ground, Colour.same(colour, ground) { return true }
    }
    return false
  }

  /// What is moved further than this is moved out of sight, in pixels.
  private static let farAway = 500.0

  private static func number(_ value: String?) -> Double? { value.flatMap(Double.init) }

  /// A length in pixels, near enough: em, rem, pt and the rest are taken as what they mostly are.
  private static func length(_ value: String?) -> Double? {
    guard let value else { return nil }
    let figure = value.prefix { $0.isNumber || $0 == "-" || $0 == "." }
    guard let number = Double(figure) else { return nil }
    switch value.dropFirst(figure.count) {
    case "", "px", "pt": return number
    case "em", "rem": return number * 16
    case "%", "vw", "vh": return number * 10
    default: return nil
    }
  }

  private static func isEmptyClip(_ value: String) -> Bool {
    let numbers = value.split { !$0.isNumber }.compactMap { Int($0) }
    return value.hasPrefix("rect(") && !numbers.isEmpty && numbers.allSatisfy { $0 <= 1 }
      || value == "inset(50%)" || value == "inset(100%)"
  }
}

/// The colours of style sheets, as far as text can be hidden by them.
private enum Colour {
  static func same(_ one: String, _ other: String) -> Bool { canonical(one) == canonical(other) }

  private static func canonical(_ value: String) -> String {
    if value == "white" || value == "rgb(255,255,255)" { return "#ffffff" }
    if value == "black" || value == "rgb(0,0,0)" { return "#000000" }
    guard value.hasPrefix("#"), value.count == 4 else { return value }
    return "#" + value.dropFirst().map { "\($0)\($0)" }.joined()
  }
}
