internal import JSONWriting
internal import KWAudit
internal import Messages
internal import Pages
internal import Vocabulary

/// All that the server answers, by address.
struct Site: Sendable {
  let gate = Gate()
  let desk: AuditDesk
  let watch: DraftWatch
  private let shelf: any DraftShelf
  private let language: Language
  /// What the page is in, whatever browsers prefer; `nil`: what they do.
  private let pageLanguage: Language?
  private let limits: ServingLimits

  init(
    shelf: any DraftShelf, language: Language, pageLanguage: Language?, limits: ServingLimits
  ) {
    desk = AuditDesk(limits)
    self.shelf = shelf
    self.language = language
    self.pageLanguage = pageLanguage
    self.limits = limits
    watch = DraftWatch(shelf, desk, limits)
  }

  /// Who answers a request.
  /// - Throws: where it may not be answered, or there is nothing to answer it.
  func route(of head: RequestHead) throws(Refusal) -> Route {
    guard let length = head.bodyLength else { throw Refusal(.lengthMissing) }
    try gate.check(head)
    guard let route = route(to: head.path) else { throw Refusal(.noSuchAddress) }
    guard route.methods.contains(head.method) else {
      var refusal = Refusal(.wrongMethod(allowed: route.methods))
      refusal.headers["Allow"] = route.methods.joined(separator: ", ")
      throw refusal
    }
    if !route.isOpen { try gate.checkToken(head) }
    if let type = route.takes {
      let sent = try head.header("content-type") ?? ""
      let name = sent.prefix { $0 != ";" && $0 != " " }.lowercased()
      guard name == type else { throw Refusal(.wrongMediaType(wanted: type)) }
    }
    guard length <= limits.bodyBytes else {
      throw Refusal(.bodyTooLarge(limit: limits.bodyBytes))
    }
    return route
  }

  private func route(to path: String) -> Route? {
    switch path {
    case "/": .get(isOpen: true, page)
    case "/api/health": .get(isOpen: true, health)
    case "/api/openapi.json": .get(isOpen: true, description)
    case "/api/rules": .get(rules)
    case "/api/audit": .post("application/json", audit)
    case "/api/report": .post("application/json", report)
    case "/api/text": .post("application/octet-stream", text)
    case "/api/drafts": .get(drafts)
    case "/api/events": .stream(events)
    default:
      rest(of: path, after: "/assets/").map { name in
        .get(isOpen: true) { _ throws(Refusal) in try asset(name) }
      }
        ?? rest(of: path, after: "/api/drafts/").map { id in
          .get { request throws(Refusal) in try await draft(id, request) }
        }
    }
  }

  private func rest(of path: String, after prefix: String) -> String? {
    path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }

  /// The answer to a request.
  func answer(_ request: Request, by route: Result<Route, Refusal>) async -> Response {
    do throws(Refusal) {
      return try await route.get().answer(request)
    } catch {
      return response(to: error, of: request.head)
    }
  }

  /// The answer to a request that is refused.
  /// - Parameter head: `nil` where it was not read.
  func response(to refusal: Refusal, of head: RequestHead?) -> Response {
    let language = refusal.language ?? head.map(language(of:)) ?? language
    return Problem(refusal: refusal, language: language).response
  }

  /// The language that an address names.
  private func named(in head: RequestHead) -> Language? {
    head.query.first { $0.name == "language" }.flatMap { Language(rawValue: $0.value) }
  }

  /// The language that a client asks for.
  private func language(of head: RequestHead) -> Language {
    if let named = named(in: head) { return named }
    let accepted = (try? head.header("accept-language")) ?? nil
    return accepted.flatMap { Language(rawValue: $0.prefix(2).lowercased()) } ?? language
  }

  // The page.

  private func page(_ request: Request) -> Response {
    let language = named(in: request.head) ?? pageLanguage ?? language(of: request.head)
    return Response(
      type: "text/html; charset=utf-8", Array(EditorPage.html(language: language).utf8))
  }

  private func asset(_ name: String) throws(Refusal) -> Response {
    guard let (bytes, type) = EditorPage.asset(named: name) else {
      throw Refusal(.noSuchAddress)
    }
    return Response(type: type, bytes)
  }

  // What the server is.

  private func health(_ request: Request) -> Response {
    Response(["status": "ok", "version": .string(Version.number)])
  }

  private func description(_ request: Request) -> Response {
    Response(APIDescription(limits: limits, language: language(of: request.head)).json)
  }

  private func rules(_ request: Request) throws(Refusal) -> Response {
    if let asked = request[query: "language"], Language(rawValue: asked) == nil {
      throw Refusal(
        .wrongChoice("language", asked.shortened, allowed: Language.allCases.map(\.rawValue)))
    }
    let rules = Rule.all(in: Settings.Language(language(of: request.head)))
    return Response(["rules": .array(rules.map(\.json))])
  }

  // Audits.

  private func audit(_ request: Request) async throws(Refusal) -> Response {
    try await desk.run { auditor throws(Refusal) in
      let body = try AuditBody(request, shelf, language(of: request.head), limits, allows: [])
      let report = try body.report(by: auditor)
      return Response(type: "application/json", Array(report.jsonWithText.utf8))
    }
  }

  private func report(_ request: Request) async throws(Refusal) -> Response {
    try await desk.run { auditor throws(Refusal) in
      let body = try AuditBody(
        request, shelf, language(of: request.head), limits, allows: ["report"])
      let kind: ReportKind = try body.members.choice("report", isRequired: true) ?? .html
      return kind.download(of: try body.report(by: auditor))
    }
  }

  private func text(_ request: Request) async throws(Refusal) -> Response {
    try await desk.run { _ throws(Refusal) in
      do throws(TextFault) {
        let name = request[query: "name"] ?? ""
        let decoded = try DecodedText(
          request.body, named: name.isEmpty ? "draft" : name, in: language(of: request.head))
        return Response([
          "text": .string(decoded.text), "encoding": .string(decoded.encoding.rawValue),
          "format": .string(decoded.format.rawValue),
        ])
      } catch {
        throw Refusal(error)
      }
    }
  }

  // Drafts.

  private func drafts(_ request: Request) async throws(Refusal) -> Response {
    let drafts = try await desk.run { _ throws(Refusal) in shelf.list() }
    return Response(.array(drafts.map(\.json)))
  }

  private func draft(_ id: String, _ request: Request) async throws(Refusal) -> Response {
    let language = language(of: request.head)
    return Response(
      try await desk.run { _ throws(Refusal) in
        do throws(ShelfFault) {
          return try shelf.open(id, in: language)
        } catch {
          throw Refusal(error)
        }
      }.json)
  }

  private func events(_ request: Request) async throws(Refusal) -> Response {
    guard let events = watch.follow() else { throw Refusal(.tooManyClients) }
    return Response(events: events)
  }
}

extension Response {
  init(_ json: JSON) {
    self.init(type: "application/json", Array(JSONWriter.text(of: json, .line).utf8))
  }
}

extension Rule {
  fileprivate var json: JSON {
    [
      "id": .string(id), "group": .string(group),
      "severities": .strings(severities.map(\.rawValue)), "summary": .string(summary),
      "rationale": .string(rationale), "remedy": .string(remedy),
    ]
  }
}

extension Refusal {
  init(_ fault: TextFault) {
    switch fault {
    case .phrase(let index, let message): self.init(.badPhrase(message), at: "/phrases/\(index)")
    case .text(_, let message): self.init(.badText(message), at: "/text")
    }
  }

  init(_ fault: ShelfFault) {
    switch fault {
    case .notThere: self.init(.noSuchDraft)
    case .unreadable(let message): self.init(.badDraft(message))
    }
  }
}
