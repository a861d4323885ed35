internal import SourceText

/// The name of a site at the end of a page's title: 引っ越しの費用｜くらしの窓.
///
/// Result pages show the site's name above the title, and mostly leave it out of it.
package struct SiteName: Sendable, Equatable {
  /// The name, without the mark that parts it from the title.
  package let text: String
  /// Where the title's own words end, in UTF-8 units of the title's text.
  package let start: Int

  /// - Parameters:
  ///   - title: the text of a title.
  ///   - names: what sites are known to be called.
  ///   - heading: the page's main heading. What a title has after it and a mark is the site's.
  /// - Returns: `nil` where the title is its own to the end.
  init?(endOf title: String, names: [String], heading: String?) {
    let whole = title[...].trimmed
    var own = whole
    while let shorter = names.lazy.compactMap({ Self.beginning(of: own, before: $0) }).first {
      own = shorter
    }
    if own.endIndex == whole.endIndex, let heading {
      own = Self.beginning(of: whole, afterHeading: heading[...].trimmed) ?? own
    }
    guard own.endIndex < whole.endIndex else { return nil }
    let rest = whole[own.endIndex...].drop { $0.isWhitespace || Self.marks.contains($0) }
    let bare = rest.first == "【" && rest.last == "】" ? rest.dropFirst().dropLast() : rest
    text = String(bare)
    start = title.utf8.distance(from: title.startIndex, to: own.endIndex)
  }

  /// What stands before a name that a title ends in, be it after a mark or in brackets.
  private static func beginning(of title: Substring, before name: String) -> Substring? {
    let name = String(name[...].trimmed)
    guard !name.isEmpty else { return nil }
    if let before = title.beginning(before: "【\(name)】")?.trimmed, !before.isEmpty { return before }
    guard let before = title.beginning(before: name)?.trimmed, let mark = before.last,
      marks.contains(mark)
    else { return nil }
    let own = before.dropLast().trimmed
    return own.isEmpty ? nil : own
  }

  /// What stands before the last mark of a title that goes on after the page's main heading.
  private static func beginning(of title: Substring, afterHeading heading: Substring) -> Substring?
  {
    guard !heading.isEmpty, title.hasPrefix(heading) else { return nil }
    let rest = title.dropFirst(heading.count)
    guard let first = rest.trimmed.first, bars.contains(first),
      let last = rest.indices.last(where: { isBar(rest[$0], at: $0, in: rest) }),
      !rest[rest.index(after: last)...].trimmed.isEmpty
    else { return nil }
    return title[..<last].trimmed
  }

  /// A hyphen is a part of many words and a bar only between spaces.
  private static func isBar(_ mark: Character, at index: Substring.Index, in text: Substring)
    -> Bool
  {
    guard bars.contains(mark) else { return false }
    guard mark == "-" else { return true }
    return text[..<index].last?.isWhitespace == true
      && text[text.index(after: index)...].first?.isWhitespace == true
  }

  /// What parts a site's name from a title.
  private static let bars: UnitSet = "|｜│-–—―－«»›"
  /// What does so before a name that is known.
  private static let marks: UnitSet = "|｜│-–—―－«»›:：/／·・~〜～<>＜＞"
}

extension Substring {
  /// What stands before an ending; width and composition count, case does not.
  fileprivate func beginning(before ending: String) -> Substring? {
    let tail = suffix(ending.count)
    return tail.lowercased() == ending.lowercased() ? self[..<tail.startIndex] : nil
  }
}
