package import SourceText
internal import Vocabulary

extension DecodingFailure {
  package var english: String { english(isInPage: false) }

  /// - Parameter isInPage: whether the file is opened in the page, where no option can be given.
  func english(isInPage: Bool) -> String {
    switch self {
    case .notText(let kind, let offset):
      """
      This is not a text file (byte \(offset): \(kind)). Save the draft as plain text, Markdown or HTML.
      """
    case .undecodable(let encoding, let offset):
      "Byte \(offset) cannot be read as \(encoding.rawValue). "
        + (isInPage
          ? Self.remedyInPage
          : "Name another encoding with --encoding, or save the file again as UTF-8.")
    case .unknownEncoding(let offset):
      "The encoding is not clear (byte \(offset) is not UTF-8). "
        + (isInPage
          ? Self.remedyInPage : "Name it with --encoding, or save the file as UTF-8.")
    }
  }

  private static let remedyInPage =
    "Save the file as UTF-8, or copy its text and paste it into the text field."
}

extension MistypedMark.Kind {
  package var english: String {
    switch self {
    case .tab: "a tab indents the line. Put spaces in its place."
    case .wideSpace: "a full-width space indents the line. Put plain spaces in its place."
    case .wideColon: "the colon is a full-width one (：). Type a plain colon and a space."
    case .widelySpacedColon: "the space after the colon is a full-width one. Type a plain space."
    case .unspacedColon: "there is no space after the colon. Put one there."
    }
  }
}
