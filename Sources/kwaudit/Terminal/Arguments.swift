/// The words of the command line.
enum Arguments {
  /// The words with what an option stands for that has no number after it: the parser would take a
  /// path there for its value.
  static func completed(_ words: [String]) -> [String] {
    var completed = words
    for index in words.indices {
      if words[index] == "--" { break }
      guard words[index] == "--no-regression" else { continue }
      let next = index + 1 < words.count ? words[index + 1] : ""
      if Double(next) == nil {
        completed[index] = "--no-regression=\(Tolerance.standard)"
      }
    }
    return completed
  }
}
