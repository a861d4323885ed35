extension Span {
  /// Whether a place has a term; `nil` where the draft has no such place.
  init(covered: Bool?) {
    switch covered {
    case true?: self.init("✓", .good)
    case false?: self.init("✗", .poor)
    case nil: self.init("-", .faint)
    }
  }
}
