internal import Outcomes
internal import SourceText

/// What a run of text means to the reader; colour only repeats what the words already say.
enum Tone {
  case plain, heading, faint, underlined
  case good, fair, poor

  /// The ANSI sequence that selects it. Only the eight basic colours are used, which people choose for their
  /// background. Green and yellow are too pale on white for words, and are for marks and bars.
  var sequence: StaticString? {
    switch self {
    case .plain: nil
    case .heading: "\u{1B}[1m"
    case .faint: "\u{1B}[2m"
    case .underlined: "\u{1B}[4m"
    case .good: "\u{1B}[32m"
    case .fair: "\u{1B}[33m"
    case .poor: "\u{1B}[31m"
    }
  }

  /// The one that ends any tone.
  static let end: StaticString = "\u{1B}[0m"

  /// In bytes: no two sequences are longer.
  static let longestSequences = 10
}

/// A run of text in one tone, safe to print: what a terminal could obey stands as a placeholder, and of what is very
/// long the ends.
struct Span {
  /// Empty for a gap.
  let text: String
  let tone: Tone
  /// How wide it is drawn.
  let columns: Int

  init(_ text: String, _ tone: Tone = .plain) {
    self.tone = tone
    if text.utf8.count <= Self.mostEveryday, let columns = Self.everydayColumns(of: text) {
      self.text = text
      self.columns = columns
    } else {
      self.text = text.shortened.printable
      columns = DisplayWidth.columns(of: self.text)
    }
  }

  /// In bytes: so much is not shortened.
  private static let mostEveryday = 1_000

  private static func everydayColumns(of text: String) -> Int? {
    text.utf8.withContiguousStorageIfAvailable(EverydayWidth.columns) ?? nil
  }

  /// A gap of so many columns.
  init(spaces count: Int, _ tone: Tone = .plain) {
    text = ""
    self.tone = tone
    columns = count
  }

  /// A part of a text that is safe.
  init(part text: String, _ tone: Tone, columns: Int) {
    self.text = text
    self.tone = tone
    self.columns = columns
  }

  /// Whether nothing of it is seen.
  var isBlank: Bool { text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }

  /// The same with spaces at its end, as wide as asked for.
  func padded(to width: Int) -> Span {
    let gap = width - columns
    return gap <= 0
      ? self : Span(part: text + .spaces(gap), tone, columns: columns + gap)
  }

  var endsWithSpace: Bool { text.utf8.last == UInt8(ascii: " ") }

  /// The same without the spaces at its end.
  var withoutSpacesAtEnd: Span {
    if !endsWithSpace { return self }
    // A space that a mark follows is not a space at the end: marks are of other bytes.
    let spaces = text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    return Span(part: String(text.utf8.dropLast(spaces)) ?? "", tone, columns: columns - spaces)
  }
}

extension [Span] {
  /// How wide they are next to each other.
  var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension String {
  /// So many spaces.
  static func spaces(_ count: Int) -> String { run(of: " ", count) }

  /// A sign so many times; as characters it takes longer.
  static func run(of sign: StaticString, _ count: Int) -> String {
    let size = sign.utf8CodeUnitCount * count
    return String(unsafeUninitializedCapacity: size) { bytes in
      var place = 0
      while place < size {
        for offset in 0..<sign.utf8CodeUnitCount { bytes[place + offset] = sign.utf8Start[offset] }
        place += sign.utf8CodeUnitCount
      }
      return size
    }
  }
}
