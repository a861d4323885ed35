internal import SourceText

/// The variables that WordPress' SEO plugins fill in: `%%title%% %%sep%% %%sitename%%`,
/// `%title% %sep% %sitename%`.
///
/// Sources: yoast.com/help/list-available-snippet-variables-yoast-seo (`%%name%%`), and
/// rankmath.com/kb/variables-in-seo-title-description (`%name%`, `%name(arguments)%`).
enum SEOVariables {
  /// A value as its page has it: with the post's title for the variable that stands for it, and
  /// nothing for those whose value stands elsewhere, nor for the separators beside them.
  ///
  /// - Parameters:
  ///   - title: `nil` where it is not known.
  ///   - needsTitle: whether the value is nothing without the title that a variable of it stands for.
  /// - Returns: `nil` where the value is no text.
  static func resolved(
    _ entry: MetadataEntry, title: MappedText?, needsTitle: Bool
  ) -> MappedText? {
    guard case .text(let text) = entry.value else { return nil }
    let variables = variables(in: text.utf8)
    if variables.isEmpty { return text.trimmed() }
    if needsTitle, title == nil, variables.contains(where: { $0.name == "title" }) { return nil }
    var result = MappedText()
    var start = 0
    var isOpen = true
    for variable in variables {
      append(text.slice(start..<variable.range.lowerBound), to: &result, afterNothing: isOpen)
      isOpen = true
      if variable.name == "title", let title, !title.isEmpty {
        let place = text.sourceRange(of: variable.range)
        result.append(title.utf8, standingFor: place)
        isOpen = false
      }
      start = variable.range.upperBound
    }
    append(text.slice(start..<text.utf8.count), to: &result, afterNothing: isOpen)
    return withoutTail(result)
  }

  /// Appends what stands between variables, without the separators behind one that became nothing.
  private static func append(
    _ text: MappedText, to result: inout MappedText, afterNothing: Bool
  ) {
    guard afterNothing else { return result.append(text) }
    let length = Separators.length(atStartOf: text.utf8)
    let rest = text.slice(length..<text.utf8.count)
    if rest.isEmpty { return }
    // White space before the variable parts the words.
    let isParted = result.utf8.last.map(\.isMarkupSpace) ?? true
    if !isParted, length > 0 {
      result.append(text.slice(0..<length))
    }
    result.append(rest)
  }

  private static func withoutTail(_ text: MappedText) -> MappedText {
    text.slice(0..<Separators.end(of: text.utf8)).trimmed()
  }

  private struct Variable {
    let range: Range<Int>
    let name: String
  }

  private static func variables(in utf8: TextBytes) -> [Variable] {
    var found: [Variable] = []
    var index = 0
    while let start = utf8[index...].firstIndex(of: percent) {
      index = start + 1
      guard let variable = variable(at: start, in: utf8) else { continue }
      found.append(variable)
      index = variable.range.upperBound
    }
    return found
  }

  private static func variable(at start: Int, in utf8: TextBytes) -> Variable? {
    let isDoubled = start + 1 < utf8.count && utf8[start + 1] == percent
    let nameStart = start + (isDoubled ? 2 : 1)
    let bytes = utf8[nameStart...].prefix { $0.isKeyPart }
    guard bytes.first?.isLetter == true else { return nil }
    let name = String(decoding: bytes, as: UTF8.self).lowercased()
    var end = bytes.endIndex
    if isDoubled {
      guard utf8[end...].starts(with: [percent, percent]) else { return nil }
      return Variable(range: start..<end + 2, name: name)
    }
    // Percent signs in a text are signs: one of the plugin's own names has to stand between two.
    guard ofRankMath.contains(name) else { return nil }
    if end < utf8.count, utf8[end] == UInt8(ascii: "(") {
      guard let close = utf8[end...].prefix(100).firstIndex(of: UInt8(ascii: ")")) else {
        return nil
      }
      end = close + 1
    }
    guard end < utf8.count, utf8[end] == percent else { return nil }
    return Variable(range: start..<end + 1, name: name)
  }

  private static let percent = UInt8(ascii: "%")

  private static let ofRankMath: Set<String> = [
    "title", "parent_title", "excerpt", "excerpt_only", "seo_title", "seo_description", "url",
    "post_thumbnail", "date", "modified", "category", "categories", "primary_taxonomy_terms", "tag",
    "tags", "sep", "sitename", "sitedesc", "currentdate", "currentday", "currentmonth",
    "currentyear", "currenttime", "page", "pagenumber", "pagetotal", "search_query", "count",
    "filename", "org_name", "org_logo", "org_url", "name", "post_author", "userid",
    "user_description", "term", "term_description", "id", "focuskw", "keywords", "customfield",
    "customterm", "customterm_desc", "pt_single", "pt_plural",
  ]
}

/// What stands between the parts of a title: white space, and the marks that plugins offer.
private enum Separators {
  /// Source: the separators that Yoast SEO and Rank Math offer, and their full-width forms.
  private static let marks = [
    "-", "–", "—", ":", "·", "•", "*", "⋆", "|", "~", "«", "»", "<", ">",
    "｜", "：", "・", "－", "　",
  ].map { Array($0.utf8) }

  static func length(atStartOf utf8: TextBytes) -> Int {
    var length = 0
    while length < utf8.count {
      if utf8[length].isMarkupSpace {
        length += 1
      } else if let mark = marks.first(where: { utf8[length...].starts(with: $0) }) {
        length += mark.count
      } else {
        break
      }
    }
    return length
  }

  static func end(of utf8: TextBytes) -> Int {
    var end = utf8.count
    while end > 0 {
      if utf8[end - 1].isMarkupSpace {
        end -= 1
      } else if let mark = marks.first(where: { utf8[..<end].suffix($0.count).elementsEqual($0) }) {
        end -= mark.count
      } else {
        break
      }
    }
    return end
  }
}
