extension Double {
  /// The number as people write it: 300, 2.5; safe for any number.
  package var figure: String {
    self == rounded() && magnitude < 1e15 ? "\(Int(self))" : "\(self)"
  }
}
