/// The signs by which steps say whose they are: A to Z, then numbers.
package enum PhraseSigns {
  package static func sign(_ index: Int) -> String {
    guard index < 26, let letter = Unicode.Scalar(65 + index) else { return "\(index + 1)" }
    return String(letter)
  }
}
