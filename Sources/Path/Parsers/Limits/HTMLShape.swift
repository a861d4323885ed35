/// Goes over the tags of HTML before gumbo makes a tree of them, and counts what would take gumbo the
/// square of its time or memory.
///
/// It follows HTML's rules for elements that end without an end tag only roughly, and where it is
/// not exact it counts too much.
struct HTMLShape {
  /// The first place at which a text goes beyond a limit.
  static func excess(of bytes: [UInt8]) -> LimitExcess? {
    bytes.withUnsafeBufferPointer { bytes in
      var tags = TagScan(bytes)
      var shape = HTMLShape()
      while let tag = tags.next() {
        if tag.attributes > DraftLimit.attributes.most {
          return LimitExcess(limit: .attributes, offset: tag.start)
        }
        shape.read(tag)
        if shape.elements.count > DraftLimit.openElements.most {
          return LimitExcess(limit: .openElements, offset: tag.start)
        }
        if shape.reopened > DraftLimit.reopenedElements.most {
          return LimitExcess(limit: .reopenedElements, offset: tag.start)
        }
        if !tag.isEnd, shape.readsAsText(tag) { tags.skipText(of: tag) }
      }
      return nil
    }
  }

  private struct Element {
    let name: TagName
    /// Of SVG or MathML, where `<g/>` ends itself.
    let isForeign: Bool
    /// How many formatting elements were open when it began.
    let formatting: Int
  }

  /// `<b>`, `<font>` and their like, which go on after the element that they stand in has ended.
  private struct Formatting {
    let name: TagName
    let tag: Int
    /// How many elements were open with it.
    var depth: Int
  }

  private var elements: [Element] = []
  private var formatting: [Formatting] = []
  /// The fewest elements that were open since formatting elements were last opened again.
  private var shallowest = Int.max
  private var reopened = 0
  /// Tables and templates that are open: without one, `<tr>` and `<td>` are not read.
  private var tables = 0

  /// Whether what follows a start tag is text up to its end tag, whatever it looks like.
  private func readsAsText(_ tag: TagScan.Tag) -> Bool {
    HTMLNames.ofText.contains(tag.name)
      && !elements.contains { HTMLNames.withoutTextInside.contains($0.name) }
  }

  private mutating func read(_ tag: TagScan.Tag) {
    if HTMLNames.ignored.contains(tag.name) { return }
    if HTMLNames.formatting.contains(tag.name) {
      if tag.isEnd {
        end(tag.name)
      } else {
        reopen()
        open(tag)
      }
    } else if tag.isEnd {
      close(HTMLNames.headings.contains(tag.name) ? HTMLNames.h1 : tag.name)
    } else {
      begin(HTMLNames.headings.contains(tag.name) ? HTMLNames.h1 : tag.name, tag)
    }
  }

  private mutating func open(_ tag: TagScan.Tag) {
    // A link ends at the next one; of other tags that are the same, three are opened again at most.
    if tag.name == HTMLNames.a { end(tag.name) }
    let same = formatting.indices.filter {
      formatting[$0].tag == tag.hash && formatting[$0].name == tag.name
    }
    if same.count == 3 { formatting.remove(at: same[0]) }
    push(tag.name)
    formatting.append(Formatting(name: tag.name, tag: tag.hash, depth: elements.count))
  }

  /// Ends the last formatting element of a name, and none that stands in it.
  private mutating func end(_ name: TagName) {
    let first = elements.last { HTMLNames.markers.contains($0.name) }?.formatting ?? 0
    guard first < formatting.count,
      let index = formatting[first...].lastIndex(where: { $0.name == name })
    else { return }
    let depth = formatting.remove(at: index).depth
    if depth <= min(shallowest, elements.count), elements[depth - 1].name == name {
      elements.remove(at: depth - 1)
    }
  }

  private mutating func push(_ name: TagName, isForeign: Bool = false) {
    if HTMLNames.tables.contains(name) { tables += 1 }
    elements.append(Element(name: name, isForeign: isForeign, formatting: formatting.count))
  }

  /// Opens the formatting elements anew that ended with an element around them.
  private mutating func reopen() {
    guard shallowest < .max else { return }
    var index = formatting.count
    while index > 0, formatting[index - 1].depth > shallowest {
      index -= 1
      reopened += 1
    }
    for index in index..<formatting.count {
      push(formatting[index].name)
      formatting[index].depth = elements.count
    }
    shallowest = .max
  }

  private mutating func begin(_ name: TagName, _ tag: TagScan.Tag) {
    if HTMLNames.void.contains(name) { return reopen() }
    if tables == 0, HTMLNames.tableParts.contains(name), name != HTMLNames.table { return }
    let isForeign = HTMLNames.isForeign(name, in: elements.last?.isForeign ?? false)
    if isForeign, tag.isSelfClosing { return }
    for implied in HTMLNames.implied[name] ?? [] {
      close(within: implied.limits) { implied.names.contains($0) }
    }
    if !HTMLNames.endingParagraphs.contains(name) { reopen() }
    push(name, isForeign: isForeign)
  }

  private mutating func close(_ name: TagName) {
    close(
      within: HTMLNames.tableParts.contains(name) ? HTMLNames.tables : HTMLNames.scopes
    ) { $0 == name }
  }

  /// Ends the innermost of some elements with all that stands in it.
  /// - Parameters:
  ///   - limits: elements that are not looked beyond.
  ///   - isOne: whether an element of a name is one of them.
  private mutating func close(within limits: TagNames, _ isOne: (TagName) -> Bool) {
    var index = elements.count
    while index > 0 {
      index -= 1
      if isOne(elements[index].name) {
        for element in elements[index...].reversed() {
          if HTMLNames.tables.contains(element.name) { tables -= 1 }
          guard HTMLNames.markers.contains(element.name) else { continue }
          formatting.removeLast(max(0, formatting.count - element.formatting))
        }
        elements.removeSubrange(index...)
        shallowest = min(shallowest, index)
        return
      }
      if limits.contains(elements[index].name) { return }
    }
  }
}
