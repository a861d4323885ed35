internal import Drafts
internal import Inputs
internal import Messages
internal import Phrases
internal import SourceText
package import Vocabulary

/// A text to audit, with all that is known beside it.
package struct TextAudit: Sendable {
  package var text: String
  /// The file's name or its path from the settings' folder.
  package var name: String
  /// `nil`: the name tells it, failing that the text.
  package var format: DraftFormat?
  /// As people type them; none: those of the settings.
  package var phrases: [String] = []
  /// These take the place of the text's own.
  package var title: String?
  package var description: String?
  package var slug: String?
  package var settings: Settings

  package init(
    _ text: String, named name: String, format: DraftFormat? = nil, settings: Settings
  ) {
    self.text = text
    self.name = name
    self.format = format
    self.settings = settings
  }

  /// - Throws: the first phrase that cannot be understood.
  func targetPhrases() throws(TextFault) -> [TargetPhrase] {
    var parsed: [TargetPhrase] = []
    for (index, phrase) in phrases.enumerated() {
      do {
        parsed.append(try PhraseParser.parse(phrase, source: .given))
      } catch {
        throw .phrase(at: index, error.message[settings.words])
      }
    }
    return parsed
  }

  /// The text read as a draft, with the way back to the text's places.
  func document(
    metadata keys: MetadataKeys
  ) throws(TextFault) -> (draft: Draft, places: TextPlaces) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let utf8 = Array(text.utf8)
    let hasMark = utf8.starts(with: mark)
    let source = SourceFile(
      name: name, utf8: hasMark ? Array(utf8.dropFirst(mark.count)) : utf8, encoding: .utf8)
    let given = GivenMetadata(title: title, description: description, slug: slug)
    do throws(InputProblem) {
      let draft = try DraftReader(format: format, given: given).draft(source, metadata: keys)
      return (draft, TextPlaces(source, hasMark: hasMark))
    } catch {
      throw .text(named: name, error.message[settings.words])
    }
  }
}

/// Why a text cannot be audited: what is the matter and what to do, for people.
package enum TextFault: Error, Sendable, Equatable {
  /// A phrase that cannot be understood.
  case phrase(at: Int, String)
  /// The text itself.
  case text(named: String, String)

  /// With the name of what it is about.
  package var message: String {
    switch self {
    case .phrase(_, let message): message
    case .text(let name, let message): "\(name): \(message)"
    }
  }
}
