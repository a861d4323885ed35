extension Span {
  /// Whether a place has a term; `nil` where the draft has no such place.
  init(covered: Bool?) {
    switch covered {
    case true?: self.init(part: "✓", .good, columns: 1)
    case false?: self.init(part: "✗", .poor, columns: 1)
    case nil: self.init(part: "-", .faint, columns: 1)
    }
  }
}
