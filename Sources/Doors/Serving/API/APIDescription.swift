internal import JSONWriting
internal import KWAudit
internal import Schemas
internal import Vocabulary

/// The API as programs read about it: OpenAPI 3.1.
struct APIDescription {
  let limits: ServingLimits
  let language: Language

  var json: JSON {
    [
      "openapi": "3.1.0",
      "info": ["title": "kwaudit", "version": .string(Version.number)],
      "security": [["token": []]],
      "paths": [
        "/api/health": ["get": health], "/api/openapi.json": ["get": itself],
        "/api/rules": ["get": rules], "/api/audit": ["post": audit],
        "/api/report": ["post": report], "/api/text": ["post": text],
        "/api/drafts": ["get": drafts], "/api/drafts/{id}": ["get": draft],
        "/api/events": ["get": events],
      ],
      "components": [
        "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
        "schemas": .object(
          [
            ("Problem", Self.problem), ("Report", ReportSchema.json),
            ("Settings", SettingsSchema.ofTexts(in: language)), ("AuditRequest", body()),
            (
              "ReportRequest",
              body(
                with: [("report", Schema.choice(of: ReportKind.self))], required: ["report"])
            ),
            ("Draft", Self.listed), ("OpenedDraft", Self.opened),
          ].map { JSON.Member(name: $0.0, value: $0.1.referringToComponents) }
            + SettingsSchema.definitions.map {
              JSON.Member(name: $0.name, value: $0.value.referringToComponents)
            }),
      ],
    ]
  }

  // Operations.

  private var health: JSON {
    operation(
      "getHealth", "Whether the server answers, and its version.", isOpen: true,
      answer: content(
        "application/json",
        Schema.object(
          [("status", ["const": "ok"]), ("version", Schema.string)],
          required: ["status", "version"])))
  }

  private var itself: JSON {
    operation(
      "getDescription", "This description.", isOpen: true, parameters: [Self.language],
      answer: content("application/json", ["type": "object"]))
  }

  private var rules: JSON {
    let rule = Schema.object(
      [
        ("id", Schema.string), ("group", Schema.choice(of: RuleGroup.self)),
        ("severities", Schema.list(of: Schema.choice(of: Severity.self), atLeast: 1)),
        ("summary", Schema.string), ("rationale", Schema.string), ("remedy", Schema.string),
      ], required: ["id", "group", "severities", "summary", "rationale", "remedy"])
    return operation(
      "listRules", "The rules that drafts are audited by.", parameters: [Self.language],
      answer: content(
        "application/json",
        Schema.object([("rules", Schema.list(of: rule))], required: ["rules"])),
      refusals: [.unprocessableContent])
  }

  private var audit: JSON {
    operation(
      "audit", "Audits a text; the answer is the JSON report with the draft's text.",
      body: content("application/json", Self.reference("AuditRequest")),
      answer: content("application/json", Self.reference("Report")), refusals: Self.ofBodies)
  }

  private var report: JSON {
    let answers = content("text/html", Schema.string)
      .with(content("application/json", Self.reference("Report")))
      .with(content("text/markdown", Schema.string))
    return operation(
      "report", "Audits a text; the answer is a report to keep.",
      body: content("application/json", Self.reference("ReportRequest")), answer: answers,
      refusals: Self.ofBodies)
  }

  private var text: JSON {
    let decoded = Schema.object(
      [
        ("text", Schema.string), ("encoding", Schema.choice(of: TextEncoding.self)),
        ("format", Schema.choice(of: DraftFormat.self)),
      ], required: ["text", "encoding", "format"])
    return operation(
      "decodeText", "The text of a file in any encoding that drafts may have.",
      parameters: [Self.parameter("name", in: "query", Schema.string)],
      body: content("application/octet-stream", [:]),
      answer: content("application/json", decoded), refusals: Self.ofBodies)
  }

  private var drafts: JSON {
    operation(
      "listDrafts", "The drafts that the server was started with.",
      answer: content("application/json", Schema.list(of: Self.reference("Draft"))),
      refusals: [.tooManyRequests])
  }

  private var draft: JSON {
    operation(
      "openDraft", "A draft as it is on the disk now.",
      parameters: [Self.parameter("id", in: "path", Schema.string, isRequired: true)],
      answer: content("application/json", Self.reference("OpenedDraft")),
      refusals: [.notFound, .unprocessableContent, .tooManyRequests])
  }

  private var events: JSON {
    operation(
      "followDrafts",
      "Server-sent events: `draft`, with the id of a draft as JSON, whenever an editor has saved it.",
      answer: content("text/event-stream", Schema.string))
  }

  // Parts.

  /// What can be wrong with a request that has a body.
  private static let ofBodies: [Status] = [
    .requestTimeout, .lengthRequired, .contentTooLarge, .unsupportedMediaType,
    .unprocessableContent, .tooManyRequests,
  ]

  /// - Parameter refusals: besides those of every address.
  private func operation(
    _ id: String, _ summary: String, isOpen: Bool = false, parameters: [JSON] = [],
    body: JSON? = nil, answer: JSON, refusals: [Status] = []
  ) -> JSON {
    var members: [(String, JSON)] = [
      ("operationId", .string(id)), ("summary", .string(summary)),
      ("parameters", .array(parameters)),
    ]
    if isOpen { members.append(("security", [])) }
    if let body { members.append(("requestBody", ["required": true, "content": body])) }
    let statuses =
      [.badRequest, .forbidden, .methodNotAllowed, .serviceUnavailable] + refusals
      + (isOpen ? [] : [.unauthorized])
    let answers =
      [
        (
          "200",
          JSON.object([
            .init(name: "description", value: "OK"), .init(name: "content", value: answer),
          ])
        )
      ]
      + statuses.map { ("\($0.rawValue)", refusal($0)) }
    members.append(
      (
        "responses",
        .object(answers.sorted { $0.0 < $1.0 }.map { JSON.Member(name: $0.0, value: $0.1) })
      ))
    return .object(members.map { JSON.Member(name: $0.0, value: $0.1) })
  }

  private func refusal(_ status: Status) -> JSON {
    let answer: JSON = [
      "description": .string(status.phrase),
      "content": content(Problem.mediaType, Self.reference("Problem")),
    ]
    guard status == .tooManyRequests else { return answer }
    let seconds: JSON = [
      "description": "In seconds.", "required": true,
      "schema": ["type": "integer", "minimum": 1],
    ]
    return answer.with(["headers": ["Retry-After": seconds]])
  }

  private func content(_ type: String, _ schema: JSON) -> JSON {
    .object([JSON.Member(name: type, value: ["schema": schema])])
  }

  private static func reference(_ name: String) -> JSON {
    ["$ref": .string("#/components/schemas/" + name)]
  }

  private static let language = parameter("language", in: "query", Schema.choice(of: Language.self))

  private static func parameter(
    _ name: String, in place: String, _ schema: JSON, isRequired: Bool = false
  ) -> JSON {
    [
      "name": .string(name), "in": .string(place), "required": .bool(isRequired), "schema": schema,
    ]
  }

  // Schemas.

  private static let problem = Schema.object(
    [
      ("type", Schema.string), ("title", Schema.string),
      ("status", Schema.number(400...599, isWhole: true)), ("detail", Schema.string),
      ("pointer", Schema.string),
    ], required: ["type", "title", "status", "detail"])

  private static let listed = Schema.object(draftMembers, required: draftMembers.map(\.0))

  private static let draftMembers = [
    ("id", Schema.string), ("path", Schema.string), ("phrases", Schema.list(of: Schema.string)),
  ]

  private static let opened = Schema.object(
    draftMembers + [
      ("format", Schema.choice(of: DraftFormat.self)), ("text", Schema.string),
      ("title", Schema.string), ("description", Schema.string),
    ], required: draftMembers.map(\.0) + ["format", "text"])

  private func body(with others: [(String, JSON)] = [], required: [String] = []) -> JSON {
    let phrases = Schema.list(of: Schema.string)
      .with(["maxItems": .number(Double(limits.phrases))])
    return Schema.object(
      [
        ("text", Schema.string), ("format", Schema.choice(of: DraftFormat.self)),
        ("phrases", phrases), ("title", Schema.string), ("description", Schema.string),
        ("slug", Schema.string), ("name", Schema.string),
        ("language", Schema.choice(of: Language.self)),
        ("settings", Self.reference("Settings")), ("draft", Schema.string),
      ] + others, required: ["text"] + required)
  }
}

extension JSON {
  /// A schema that finds its definitions among the components of a description.
  fileprivate var referringToComponents: JSON {
    switch self {
    case .array(let items): .array(items.map(\.referringToComponents))
    case .object(let members):
      .object(
        members.filter { $0.name != "$schema" }.map { member in
          if member.name == "$ref", case .string(let text) = member.value {
            return Member(
              name: member.name,
              value: .string(text.replacing("#/$defs/", with: "#/components/schemas/")))
          }
          return Member(name: member.name, value: member.value.referringToComponents)
        })
    default: self
    }
  }
}
