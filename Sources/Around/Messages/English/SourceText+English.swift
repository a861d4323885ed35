package import SourceText
internal import Vocabulary

extension DecodingFailure {
  package var english: String {
    switch self {
    case .notText(let kind, let offset):
      """
      This is not text (byte \(offset): \(kind)). Save the draft as plain text, Markdown or HTML.
      """
    case .undecodable(let encoding, let offset):
      """
      Byte \(offset) cannot be read as \(encoding.rawValue). Name another encoding with --encoding, or save the \
      file again as UTF-8.
      """
    case .unknownEncoding(let offset):
      """
      The encoding is not clear (byte \(offset) is not UTF-8). Name it with --encoding, or save the file as UTF-8.
      """
    }
  }
}
