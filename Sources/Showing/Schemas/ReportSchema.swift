package import JSONWriting
internal import Phrases
internal import Rules
internal import Vocabulary

/// The JSON Schema of the JSON report.
package enum ReportSchema {
  package static let json = Schema.document(
    "kwaudit: report",
    object(
      [
        ("schemaVersion", ["const": 1]),
        ("tool", strings("name", "version", "segmenter")),
        ("language", Schema.choice(of: Language.self)),
        ("passed", Schema.bool),
        ("verdict", Schema.choice(of: Verdict.self)),
        ("criteria", criteria),
        ("summary", summary),
        ("drafts", Schema.list(of: draft)),
        ("unreadable", Schema.list(of: strings("path", "message"))),
        ("goneDrafts", Schema.list(of: Schema.string)),
      ]))

  /// All members but the named ones have to be there.
  static func object(_ members: [(String, JSON)], optional: Set<String> = []) -> JSON {
    Schema.object(members, required: members.map(\.0).filter { !optional.contains($0) })
  }

  private static func strings(_ names: String...) -> JSON {
    object(names.map { ($0, Schema.string) })
  }

  private static func counts(_ names: String...) -> [(String, JSON)] {
    names.map { ($0, Schema.count) }
  }

  /// How often each case of a type occurs.
  private static func counts<Case: CaseIterable & RawRepresentable<String>>(
    of type: Case.Type
  ) -> JSON {
    object(type.allCases.map { ($0.rawValue, Schema.count) })
  }

  private static let points = Schema.number(0...100)
  private static let atLeastZero: JSON = ["type": "number", "minimum": 0]
  private static let severity = Schema.choice(of: Severity.self)
  static let place: [(String, JSON)] =
    ["line", "column", "endLine", "endColumn"].map { ($0, Schema.position) }

  private static let criteria = object(
    [
      ("failOn", Schema.choice(of: FailOn.self)),
      ("failUnder", points), ("regressionTolerance", points),
    ], optional: ["failUnder", "regressionTolerance"])

  private static let summary = object(
    counts("drafts", "failed", "errors", "warnings", "infos", "known", "suppressed", "fixed")
      + [("meanScore", points)],
    optional: ["meanScore"])

  private static let draft = object(
    [
      ("path", Schema.string),
      ("format", Schema.choice(of: DraftFormat.self)),
      ("encoding", Schema.choice(of: TextEncoding.self)),
      ("score", points),
      ("passed", Schema.bool),
      ("verdict", Schema.choice(of: Verdict.self)),
      ("criteria", criteria),
      (
        "title",
        object(
          [
            ("text", Schema.string), ("width", atLeastZero), ("source", Schema.string),
            ("siteName", Schema.string),
          ], optional: ["siteName"])
      ),
      ("text", object(counts("characters", "words", "sentences", "paragraphs", "headings"))),
      (
        "outline",
        Schema.list(
          of: object([
            ("level", ["type": "integer", "minimum": 1, "maximum": 6]), ("text", Schema.string),
            ("line", Schema.position), ("terms", Schema.list(of: Schema.string)),
          ]))
      ),
      ("phrases", Schema.list(of: phrase)),
      ("findings", Schema.list(of: finding)), ("suppressed", Schema.list(of: finding)),
      (
        "unreadBlocks",
        Schema.list(of: object([("name", Schema.string), ("mayHoldText", Schema.bool)] + place))
      ),
      ("baseline", baseline), ("content", content),
    ], optional: ["score", "criteria", "title", "baseline", "content"])

  private static let fingerprint: JSON = ["type": "string", "pattern": "^[0-9a-f]{16,}$"]

  /// A finding of the past may be of a rule that no longer exists.
  private static let fixed = object(
    [
      ("rule", Schema.string), ("phrase", Schema.string), ("excerpt", Schema.string),
      ("fingerprint", Schema.string),
    ], optional: ["phrase"])

  private static let baseline = object(
    [("score", points), ("fixed", Schema.list(of: fixed))], optional: ["score"])

  private static let finding = object(
    [
      ("rule", Schema.choice(RuleCatalog.ids.map(\.rawValue))),
      ("group", Schema.choice(of: RuleGroup.self)), ("severity", severity),
      ("phrase", Schema.string), ("message", Schema.string), ("advice", Schema.string),
      ("byteColumn", Schema.position), ("endByteColumn", Schema.position),
      ("field", Schema.choice(of: MetadataField.self)),
      ("excerpt", Schema.string), ("fingerprint", fingerprint),
      ("baselineState", Schema.choice(of: BaselineState.self)),
      (
        "suppression",
        object(
          [
            ("kind", ["const": .string(SuppressionPlace.inSource.rawValue)]),
            ("justification", Schema.string),
          ],
          optional: ["justification"])
      ),
      ("related", Schema.list(of: object(place))),
      ("scope", object([("first", Schema.position), ("last", Schema.position)])),
    ] + place, optional: ["phrase", "field", "baselineState", "suppression", "scope"])

  private static let phrase = object(
    [
      ("phrase", Schema.string),
      (
        "source",
        Schema.choice(of: PhraseSourceKind.self)
      ),
      ("sourceFile", Schema.string), ("sourceLine", Schema.position), ("isLabel", Schema.bool),
      ("unused", Schema.list(of: Schema.string)),
      ("score", points), ("weight", Schema.number(TargetPhrase.weights)),
      ("parts", Schema.list(of: part)),
      ("cap", object([("rule", Schema.string), ("limit", points)])),
      ("steps", Schema.list(of: step)),
      ("terms", Schema.list(of: term)),
      (
        "together",
        object(
          counts("row", "sentence", "paragraph", "section") + [("firstLine", Schema.position)],
          optional: ["firstLine"])
      ),
      ("longestGap", Schema.count),
      ("longestGapShare", Schema.number(0...1)),
      ("headings", object(counts("total", "withAnyTerm", "withAllTerms"))),
      (
        "spread",
        Schema.list(
          of: object(
            [
              ("heading", Schema.string), ("line", Schema.position),
              ("terms", Schema.list(of: Schema.string)), ("keepsToTopic", Schema.bool),
            ], optional: ["heading"]))
      ),
      ("topicWords", Schema.list(of: Schema.string)),
      ("occurrences", Schema.list(of: occurrence)), ("lowConfidence", Schema.count),
    ], optional: ["sourceFile", "sourceLine", "score", "cap"])

  private static let part = object([
    ("id", Schema.choice(of: ScorePartID.self)), ("earned", points),
    ("maximum", points), ("checked", Schema.bool), ("reason", Schema.string),
  ])

  private static let step = object([
    ("kind", Schema.choice(of: StepKind.self)), ("gain", points), ("optional", Schema.bool),
    ("advice", Schema.string), ("terms", Schema.list(of: Schema.string)),
    ("lines", Schema.list(of: Schema.position)), ("rules", Schema.list(of: Schema.string)),
  ])

  private static let term = object([
    ("term", Schema.string), ("count", Schema.count), ("uncounted", Schema.count),
    ("density", atLeastZero), ("characterDensity", atLeastZero),
    ("matches", counts(of: MatchKind.self)),
    ("places", counts(of: UsePlace.self)),
    ("coverage", coverage),
  ])

  private static let coverage: JSON = {
    let slots = [
      "title", "description", "topHeading", "lead", "body", "closing", "alternativeTexts",
      "linkTexts",
    ]
    return object(
      slots.map { ($0, Schema.bool) } + counts("headings"), optional: Set(slots))
  }()

  private static let occurrence = object(
    [
      ("term", Schema.string), ("kind", Schema.choice(of: MatchKind.self)),
      ("place", Schema.choice(of: UsePlace.self)),
      ("counted", Schema.bool), ("confidence", ["const": .string(Confidence.low.rawValue)]),
      ("text", Schema.string),
    ] + place, optional: ["confidence"])
}
