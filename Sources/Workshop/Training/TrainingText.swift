package import Words

/// Segmented text laid out for training: each place with its label and weight.
package struct TrainingText {
  /// What is known about the boundary before a place.
  package enum Label {
    package static let inside: UInt8 = 0
    package static let boundary: UInt8 = 1
    /// Padding, or the first place of a run.
    package static let none: UInt8 = 255
  }

  package private(set) var features = BoundaryFeatures()
  /// A label for each place.
  package private(set) var labels: [UInt8] = []
  /// For each place how many times a mistake there counts.
  package private(set) var weights: [Float] = []
  private let iterator: ICUWordIterator
  private var flags: [UInt8] = []

  package init() throws(ICUWordIterator.Unavailable) {
    iterator = try ICUWordIterator()
    fillLabels(weight: 0)
  }

  /// Adds a line of words that single spaces divide, in UTF-8.
  package mutating func add(line: ArraySlice<UInt8>, weight: Float) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(line.count)
    var starts: [Int32] = []
    for byte in line {
      if byte == 0x20 { starts.append(Int32(utf8.count)) } else { utf8.append(byte) }
    }
    let text = NormalizedText(utf8)
    iterator.fill(&flags, with: text)
    let known = features.runs.count
    features.append(text, flags: flags)
    fillLabels(weight: weight)
    var next = 0
    for run in features.runs[known...] {
      run.forEachPlace(in: text) { offset, place in
        let start = text.offsets[offset]
        while next < starts.count, starts[next] < start { next += 1 }
        let isBoundary = next < starts.count && starts[next] == start
        if offset > run.units.lowerBound {
          labels[place] = isBoundary ? Label.boundary : Label.inside
        }
      }
    }
  }

  /// Adds the lines of a file.
  package mutating func add(file: [UInt8], weight: Float) -> Int {
    var count = 0
    for line in file.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      add(line: line, weight: weight)
      count += 1
    }
    return count
  }

  private mutating func fillLabels(weight: Float) {
    let new = features.places.count - labels.count
    labels.append(contentsOf: repeatElement(Label.none, count: new))
    weights.append(contentsOf: repeatElement(weight, count: new))
  }
}
