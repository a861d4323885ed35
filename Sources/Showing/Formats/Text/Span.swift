internal import Outcomes
internal import SourceText

/// What a run of text means to the reader; colour only repeats what the words already say.
enum Tone {
  case plain, heading, faint, underlined
  case good, fair, poor

  /// The parameters of the ANSI sequence that selects it. Only the eight basic colours are used, which people
  /// choose for their background. Green and yellow are too pale on white for words, and are for marks and bars.
  var code: String? {
    switch self {
    case .plain: nil
    case .heading: "1"
    case .faint: "2"
    case .underlined: "4"
    case .good: "32"
    case .fair: "33"
    case .poor: "31"
    }
  }
}

/// A run of text in one tone, safe to print: what a terminal could obey stands as a placeholder, and of what is very
/// long the ends.
struct Span {
  let text: String
  let tone: Tone
  /// How wide it is drawn.
  let columns: Int

  init(_ text: String, _ tone: Tone = .plain) {
    self.text = text.shortened.printable
    self.tone = tone
    columns = DisplayWidth.columns(of: self.text)
  }

  /// A gap of so many columns.
  init(spaces count: Int) {
    text = .spaces(count)
    tone = .plain
    columns = count
  }

  /// Whether nothing of it is seen.
  var isBlank: Bool { text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
}

extension [Span] {
  /// How wide they are next to each other.
  var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension String {
  /// So many spaces.
  static func spaces(_ count: Int) -> String {
    String(unsafeUninitializedCapacity: count) { bytes in
      bytes.initialize(repeating: UInt8(ascii: " "))
      return count
    }
  }
}
