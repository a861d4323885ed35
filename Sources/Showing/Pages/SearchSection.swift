internal import Outcomes
internal import Reports
internal import Vocabulary

/// How a search may show the draft: title and description, cut where result pages cut them. An approximation.
struct SearchSection {
  private let view: DraftView
  private let title: [Run]
  private let description: [Run]
  /// Whether it is the draft's own, not the beginning of its text.
  private let hasDescription: Bool
  private let url: String

  /// A scalar, and whether it is of a term.
  private typealias Run = (scalar: Unicode.Scalar, isTerm: Bool)

  /// - Returns: `nil` where the text is not carried, or there is no title.
  init?(view: DraftView) {
    guard let blocks = view.places?.blocks, let title = view.draft.title else { return nil }
    let own = blocks.first { $0.kind == .title } ?? blocks.first { $0.text == title.text }
    let described = blocks.first { $0.kind == .description && !$0.text.isEmpty }
    let text = blocks.first { $0.isRead && [.paragraph, .listItem].contains($0.kind) }
    self.view = view
    self.title = own.map(Self.runs) ?? title.text.unicodeScalars.map { ($0, false) }
    description = (described ?? text).map(Self.runs) ?? []
    hasDescription = described != nil
    let file = view.draft.path.split(separator: "/").last.map(String.init) ?? ""
    // What has no extension is the name of no file, and so of no address.
    let stem = file.contains(".") ? file.prefix { $0 != "." } : "…"
    url = "example.com › " + (blocks.first { $0.kind == .slug }?.text ?? String(stem))
  }

  private static func runs(_ block: BlockReport) -> [Run] {
    var isTerm = [Bool](repeating: false, count: block.text.unicodeScalars.count)
    for use in block.uses where use.start < use.end && use.end <= isTerm.count {
      for index in use.start..<use.end { isTerm[index] = true }
    }
    return zip(block.text.unicodeScalars, isTerm).map { ($0 == "\n" ? " " : $0, $1) }
  }

  var values: Values { ["looks": SearchDevice.all.map(look)] }

  private func look(_ device: SearchDevice) -> Values {
    let (shownTitle, title) = cut(self.title, device.titleSize, device.titleRoom)
    let (shown, text) = cut(description, device.descriptionSize, device.descriptionRoom)
    let labels = view.labels
    return [
      "device": device.name, "name": labels.device(isPhone: device.name == "phone"), "url": url,
      "title": Self.values(shownTitle), "titleCut": title.rest != nil, "titleRest": title.rest,
      "titleWidth": labels.titlePixels(
        title.pixels.decimal(places: 0), of: device.titleRoom.decimal(places: 0)),
      "description": Self.values(shown), "descriptionCut": text.rest != nil,
      "descriptionRest": text.rest,
      "descriptionWidth": hasDescription
        ? labels.descriptionPixels(
          text.pixels.decimal(places: 0), of: device.descriptionRoom.decimal(places: 0))
        : labels.descriptionIsText,
    ]
  }

  /// What is shown of a text, how wide it is, and what is cut off.
  private func cut(
    _ runs: [Run], _ size: Double, _ room: Double
  ) -> (shown: ArraySlice<Run>, (pixels: Double, rest: String?)) {
    let scalars = runs.map(\.scalar)
    let count = TextWidth.shown(of: scalars, size: size, limit: room)
    let rest = String(String.UnicodeScalarView(scalars[count...].prefix(Self.mostOfRest)))
    let more = scalars.count - count > Self.mostOfRest ? "…" : ""
    return (
      runs[..<count],
      (TextWidth.pixels(of: scalars, size: size), rest.isEmpty ? nil : rest + more)
    )
  }

  private static let mostOfRest = 80

  /// Neighbours of one kind as one.
  private static func values(_ runs: ArraySlice<Run>) -> [Values] {
    var pieces: [(text: String.UnicodeScalarView, isTerm: Bool)] = []
    for run in runs {
      if pieces.last?.isTerm != run.isTerm { pieces.append((.init(), run.isTerm)) }
      pieces[pieces.count - 1].text.append(run.scalar)
    }
    return pieces.map { ["text": String($0.text), "bold": $0.isTerm] }
  }
}
