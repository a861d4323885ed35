internal import JSONWriting
package import KWAudit
package import Vocabulary

/// The drafts that the page lists, as whoever starts the server finds them. Its members may wait for files; they are
/// called on several threads.
package protocol DraftShelf: Sendable {
  /// The drafts as they are now, in the order of their paths.
  func list() -> [ShelvedDraft]

  /// Reads a draft.
  func open(_ id: String, in language: Language) throws(ShelfFault) -> OpenedDraft

  /// What holds for a draft, and for texts that are none; `nil` where there is no draft of this id.
  func settings(ofDraft id: String?) -> DraftGround?

  /// By the ids of the drafts, what is another text after each time that somebody saves one.
  func marks() -> [String: String]
}

/// Why a draft cannot be read.
package enum ShelfFault: Error, Sendable {
  case notThere
  /// With what is the matter and what to do.
  case unreadable(String)
}

/// A draft in the list.
package struct ShelvedDraft: Sendable {
  /// Tells it from all others as long as the server runs; it says nothing of where the draft is.
  package let id: String
  /// As the person wrote it who started the server.
  package let path: String
  /// Those that the settings name, as typed.
  package let phrases: [String]

  package init(id: String, path: String, phrases: [String]) {
    self.id = id
    self.path = path
    self.phrases = phrases
  }

  var json: JSON {
    ["id": .string(id), "path": .string(path), "phrases": .strings(phrases)]
  }
}

/// A draft that was read.
package struct OpenedDraft: Sendable {
  package let draft: ShelvedDraft
  package let format: DraftFormat
  package let text: String
  /// What the draft's own metadata says; `nil` where it says nothing.
  package let title: String?
  package let description: String?

  package init(
    _ draft: ShelvedDraft, format: DraftFormat, text: String, title: String?, description: String?
  ) {
    self.draft = draft
    self.format = format
    self.text = text
    self.title = title
    self.description = description
  }

  var json: JSON {
    let own = [("title", title), ("description", description)].compactMap { name, text in
      text.map { JSON.Member(name: name, value: .string($0)) }
    }
    return draft.json.with(["format": .string(format.rawValue), "text": .string(text)])
      .with(.object(own))
  }
}

/// What an audit of a text stands on.
package struct DraftGround: Sendable {
  /// `nil` for a text that is no draft.
  package let path: String?
  package let settings: Settings

  package init(path: String?, settings: Settings) {
    self.path = path
    self.settings = settings
  }
}
