internal import Inputs
internal import Messages
internal import Parsers
internal import SourceText
package import Vocabulary

/// The text of a file that is opened in the page, handed over as bytes.
package struct DecodedText: Sendable {
  package let text: String
  package let encoding: TextEncoding
  package let format: DraftFormat

  /// - Parameter name: the file's; its extension tells the format, failing that the text does.
  /// - Throws: where the name tells a format that is not read, or the bytes are no text.
  package init(
    _ bytes: [UInt8], named name: String, in language: Language
  ) throws(TextFault) {
    do throws(InputProblem) {
      let source = try DraftReader().text(bytes, of: .file(path: name))
      text = String(decoding: source.utf8, as: UTF8.self)
      encoding = source.encoding
      format = DraftFormat.detect(name: name, utf8: source.utf8)
    } catch {
      throw .text(named: name, error.messageInPage[language])
    }
  }
}
