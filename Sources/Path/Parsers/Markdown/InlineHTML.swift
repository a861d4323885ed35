internal import Drafts

/// The HTML tags among a Markdown block's words: what they start and end.
struct InlineHTML {
  enum Effect {
    case nothing
    case lineBreak
    case image
    case openSpan(Block.Span.Kind)
    case closeSpan(Block.Span.Kind)
  }

  /// The names of open elements whose content is not text.
  private var suppressed: [[UInt8]] = []
  private var openLinks = 0

  var isSuppressing: Bool { !suppressed.isEmpty }

  mutating func read(_ tag: [UInt8]) -> Effect {
    let isEnd = tag.count > 1 && tag[1] == UInt8(ascii: "/")
    let name = tag.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isDigit || $0 == 0x2D }
      .map(\.lowercased)
    return isEnd ? end(name) : start(name, tag)
  }

  private mutating func end(_ name: [UInt8]) -> Effect {
    if let index = suppressed.lastIndex(of: name) {
      suppressed.removeSubrange(index...)
      return .nothing
    }
    if name.elementsEqual("ruby".utf8) { suppressed.removeAll { Self.isRubyText($0) } }
    if isSuppressing { return .nothing }
    if name.elementsEqual("a".utf8), openLinks > 0 {
      openLinks -= 1
      return .closeSpan(.link)
    }
    switch String(decoding: name, as: UTF8.self) {
    case "code": return .closeSpan(.code)
    case let name where HTMLElements.bold.contains(name): return .closeSpan(.strong)
    default: return .nothing
    }
  }

  private mutating func start(_ name: [UInt8], _ tag: [UInt8]) -> Effect {
    if Self.isRubyText(name), let last = suppressed.last, Self.isRubyText(last) {
      // `<rt>` and `<rp>` need no end tag before the next one.
      suppressed.removeLast()
    }
    if isSuppressing {
      if suppressed.contains(name) { suppressed.append(name) }
      return .nothing
    }
    switch String(decoding: name, as: UTF8.self) {
    case "br": return .lineBreak
    case "img": return .image
    case "code": return .openSpan(.code)
    case "a":
      guard HTMLFragment.hasAttribute("href", tag) else { return .nothing }
      openLinks += 1
      return .openSpan(.link)
    case let name where HTMLElements.bold.contains(name): return .openSpan(.strong)
    case "wbr", "hr", "input", "": return .nothing
    default:
      if HTMLFragment.hidesContent(name, tag) { suppressed.append(name) }
      return .nothing
    }
  }

  private static func isRubyText(_ name: [UInt8]) -> Bool {
    name.elementsEqual("rt".utf8) || name.elementsEqual("rp".utf8)
  }
}
