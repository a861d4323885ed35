/// The scores of labelled drafts as a picture: how many drafts of each label score how much, in two states.
package enum ScorePicture {
  /// The scores of one state.
  package struct State {
    package let title: String
    package let scores: [(label: JudgementSet.Label, score: Double)]

    package init(title: String, scores: [(label: JudgementSet.Label, score: Double)]) {
      self.title = title
      self.scores = scores
    }
  }

  /// An SVG with a row of bars for each state and label, a bar for each ten points.
  package static func svg(_ states: [State]) -> String {
    let rows = states.flatMap { state in
      JudgementSet.Label.allCases.map { label in
        Row(
          title: "\(state.title): \(label.rawValue)", label: label,
          scores: state.scores.filter { $0.label == label }.map(\.score))
      }
    }
    let height = rows.count * rowHeight + 40
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" font-family="sans-serif" font-size="13">
      <rect width="\(width)" height="\(height)" fill="#fff"/>

      """
    for (index, row) in rows.enumerated() { svg += row.drawn(at: index * rowHeight + 10) }
    for ten in 0...10 {
      svg +=
        "<text x=\"\(left + ten * step)\" y=\"\(height - 10)\" text-anchor=\"middle\">\(ten * 10)</text>\n"
    }
    return svg + "</svg>\n"
  }

  private static let width = 760
  private static let left = 190
  private static let step = 54
  private static let rowHeight = 110
  private static let tallest = 84.0

  private struct Row {
    let title: String
    let label: JudgementSet.Label
    let scores: [Double]

    func drawn(at top: Int) -> String {
      let bins = (0..<10).map { bin in
        scores.count { min(Int(max($0, 0) / 10), 9) == bin }
      }
      let most = Double(max(bins.max() ?? 0, 1))
      let mean = scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
      let bottom = top + 100
      let color = label == .stuffed ? "#b3400b" : "#0b6e4f"
      var svg = """
        <text x="10" y="\(top + 40)">\(title)</text>
        <text x="10" y="\(top + 58)" fill="#555">\(scores.count) drafts, mean \(Int(mean.rounded()))</text>
        <line x1="\(left)" x2="\(left + 10 * step)" y1="\(bottom)" y2="\(bottom)" stroke="#888"/>

        """
      for (bin, count) in bins.enumerated() where count > 0 {
        let size = Int((tallest * Double(count) / most).rounded())
        let x = left + bin * step
        svg += """
          <rect x="\(x + 3)" y="\(bottom - size)" width="\(step - 6)" height="\(size)" fill="\(color)"/>
          <text x="\(x + step / 2)" y="\(bottom - size - 3)" text-anchor="middle">\(count)</text>

          """
      }
      return svg
    }
  }
}
