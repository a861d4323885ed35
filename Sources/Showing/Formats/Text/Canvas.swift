internal import Outcomes
internal import SourceText

/// The lines of a text report, drawn from the top.
struct Canvas {
  /// The columns of a line.
  let width: Int
  private let usesColor: Bool
  private(set) var text: String

  /// - Parameter text: what stands above.
  init(_ options: RenderOptions, text: String = "") {
    self.text = text
    width = options.width
    usesColor = options.usesColor
  }

  mutating func blank() {
    // One blank line at most, and none at the top.
    if !text.isEmpty, !text.utf8.suffix(2).elementsEqual("\n\n".utf8) { text += "\n" }
  }

  /// Draws spans next to each other.
  mutating func line(indent: Int = 0, _ spans: Span...) { line(indent: indent, spans) }

  mutating func line(indent: Int = 0, _ spans: [Span]) {
    var spans = spans
    while let last = spans.last, last.isBlank { spans.removeLast() }
    if !spans.isEmpty { text += .spaces(indent) }
    for span in spans { draw(span) }
    text += "\n"
  }

  /// Draws a text over as many lines as it needs.
  /// - Parameter hanging: further columns before all lines but the first.
  mutating func paragraph(
    indent: Int, hanging: Int = 0, _ text: String, _ tone: Tone = .plain
  ) {
    let lines = TextWrapper.lines(
      text.shortened.printable, columns: width - indent, hanging: hanging)
    for (index, piece) in lines.enumerated() {
      line(indent: indent + (index == 0 ? 0 : hanging), Span(piece, tone))
    }
  }

  /// Draws pieces side by side over as many lines as they need; a long piece of one span is broken.
  mutating func flow(indent: Int, gap: Int = 2, _ items: [[Span]]) {
    labelled("", indent: indent, columns: 0, gap: gap, items)
  }

  /// Draws a label and beside it pieces that flow over as many lines as they need.
  /// - Parameter columns: the columns of the widest label; 0 for none.
  mutating func labelled(
    _ label: String, indent: Int = 2, columns: Int, gap: Int = 2, _ items: [[Span]]
  ) {
    let left = columns == 0 ? 0 : columns + 2
    let padding = String.spaces(max(0, left - Canvas.columns(of: [label])))
    let rows = rows(of: items, columns: width - indent - left, gap: gap)
    for (index, row) in rows.enumerated() {
      let first = Span(index == 0 ? label + padding : .spaces(left), .faint)
      line(indent: indent, [first] + row)
    }
  }

  /// The columns of the widest label.
  static func columns(of labels: [String]) -> Int {
    labels.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
  }

  private func rows(of items: [[Span]], columns: Int, gap: Int) -> [[Span]] {
    var rows: [[Span]] = []
    var row: [Span] = []
    var used = 0
    for item in items.flatMap({ broken($0, columns: columns) }) {
      let size = item.reduce(0) { $0 + $1.columns }
      if !row.isEmpty, used + gap + size > columns {
        rows.append(row)
        row = []
        used = 0
      }
      if !row.isEmpty, gap > 0 { row.append(Span(spaces: gap)) }
      used += size + (row.isEmpty ? 0 : gap)
      row += item
    }
    return row.isEmpty ? rows : rows + [row]
  }

  /// A piece that is wider than a line, as pieces of one line each.
  private func broken(_ item: [Span], columns: Int) -> [[Span]] {
    guard item.count == 1, item[0].columns > columns else { return [item] }
    return TextWrapper.lines(item[0].text, columns: columns).map { [Span($0, item[0].tone)] }
  }

  mutating func table(indent: Int, _ table: Table) {
    for row in table.lines(columns: width - indent) { line(indent: indent, row) }
  }

  private mutating func draw(_ span: Span) {
    if usesColor, let code = span.tone.code, !span.text.isEmpty {
      text += "\u{1B}[\(code)m\(span.text)\u{1B}[0m"
    } else {
      text += span.text
    }
  }
}
