internal import JSONWriting
internal import KWAudit
internal import Messages
internal import Vocabulary

/// What a client asks to be audited.
struct AuditBody {
  /// Of the body of every audit.
  static let names = [
    "text", "format", "phrases", "title", "description", "slug", "name", "language", "settings",
    "draft",
  ]

  let members: Members
  private let language: Language
  private let audit: TextAudit

  /// - Parameters:
  ///   - language: where the body names none.
  ///   - others: names that the body may have besides.
  init(
    _ request: Request, _ shelf: any DraftShelf, _ language: Language, _ limits: ServingLimits,
    allows others: [String]
  ) throws(Refusal) {
    let members = try Members(try JSONInput(request.body), names: Self.names + others)
    let language = try members.choice("language") ?? language
    audit = try Refusal.told(in: language) { () throws(Refusal) in
      try Self.audit(members, shelf, language, limits)
    }
    self.members = members
    self.language = language
  }

  private static func audit(
    _ members: Members, _ shelf: any DraftShelf, _ language: Language, _ limits: ServingLimits
  ) throws(Refusal) -> TextAudit {
    let format: DraftFormat? = try members.choice("format")
    guard let ground = shelf.settings(ofDraft: try members.text("draft")) else {
      throw Refusal(.noSuchDraft, at: Members.pointer("draft"))
    }
    let named = try members.text("name") ?? ""
    let name = named.isEmpty ? ground.path ?? format?.usualName ?? "draft" : named
    var settings = ground.settings
    settings.language = Settings.Language(language)
    if let more = try members.object("settings"), !more.isEmpty {
      settings = try settings.adding(SentSettings(more), forDraft: name)
    }
    var audit = TextAudit(
      try members.requiredText("text"), named: name, format: format, settings: settings)
    audit.phrases = try members.texts("phrases", atMost: limits.phrases)
    audit.title = try members.text("title")
    audit.description = try members.text("description")
    audit.slug = try members.text("slug")
    return audit
  }

  func report(by auditor: Auditor) throws(Refusal) -> AuditReport {
    try Refusal.told(in: language) { () throws(Refusal) in
      do throws(TextFault) {
        return try auditor.report(on: audit)
      } catch {
        throw Refusal(error)
      }
    }
  }
}

extension Refusal {
  /// Does what may be refused, and has that told in a language.
  fileprivate static func told<Value>(
    in language: Language, _ body: () throws(Refusal) -> Value
  ) throws(Refusal) -> Value {
    do {
      return try body()
    } catch {
      var refusal = error
      refusal.language = language
      throw refusal
    }
  }
}

/// Settings that a client sent, as a settings file has them: each of its members on a line of its own.
struct SentSettings {
  let yaml: String
  /// In the order of the lines.
  private let names: [String]

  /// - Throws: where one is not of a text alone.
  init(_ members: [String: JSONInput]) throws(Refusal) {
    let known = Settings.namesForTexts
    names = members.keys.sorted()
    if let other = names.first(where: { !known.contains($0) }) {
      throw Refusal(
        .unknownMember(other.shortened, allowed: known), at: Members.pointer("settings", other))
    }
    yaml =
      "{"
      + names.map { name in
        let member = JSON.object([JSON.Member(name: name, value: JSON(members[name] ?? .null))])
        return String(JSONWriter.text(of: member, .line).dropFirst().dropLast(2))
      }.joined(separator: ",\n") + "}\n"
  }

  /// - Parameter line: 1-based; `nil` for all of them.
  func pointer(toLine line: Int?) -> String {
    guard let line, names.indices.contains(line - 1) else { return Members.pointer("settings") }
    return Members.pointer("settings", names[line - 1])
  }
}

extension Settings {
  /// - Throws: the first thing that is wrong.
  fileprivate func adding(
    _ sent: SentSettings, forDraft name: String
  ) throws(Refusal) -> Settings {
    do throws(Mistake) {
      return try adding(yaml: sent.yaml, forDraft: name)
    } catch {
      throw Refusal(.badSettings(error.message), at: sent.pointer(toLine: error.line))
    }
  }
}

extension DraftFormat {
  /// What a draft of the format is called where nobody names it.
  fileprivate var usualName: String {
    switch self {
    case .markdown: "draft.md"
    case .html: "draft.html"
    case .text: "draft.txt"
    }
  }
}

extension JSON {
  /// With the members of objects in the order of their names.
  fileprivate init(_ input: JSONInput) {
    self =
      switch input {
      case .null: .null
      case .bool(let bool): .bool(bool)
      case .number(let number): .number(number)
      case .string(let text): .string(text)
      case .array(let items): .array(items.map(JSON.init))
      case .object(let members):
        .object(
          members.sorted { $0.key < $1.key }.map { Member(name: $0.key, value: JSON($0.value)) })
      }
  }
}
