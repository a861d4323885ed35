/// How one term of a phrase is used.
package struct TermReport: Codable, Sendable, Equatable {
  package var term: String
  /// Uses in the title and the main content, whatever their kind.
  package var count: Int
  /// Uses in code, bare lists of target phrases, metadata other than the title, and outside the
  /// main content.
  package var uncounted: Int
  /// Counted uses × their words ÷ all words read, in percent.
  package var density: Double
  /// Counted uses × their characters ÷ all characters read, in percent.
  package var characterDensity: Double
  /// Counted and uncounted uses by kind: they add up to `count` + `uncounted`.
  package var matches: Matches
  /// Counted and uncounted uses by place: they add up to `count` + `uncounted`.
  package var places: Places
  package var coverage: Coverage

  package init(
    term: String, count: Int, uncounted: Int, density: Double, characterDensity: Double,
    matches: Matches, places: Places, coverage: Coverage
  ) {
    self.term = term
    self.count = count
    self.uncounted = uncounted
    self.density = density
    self.characterDensity = characterDensity
    self.matches = matches
    self.places = places
    self.coverage = coverage
  }

  package struct Matches: Codable, Sendable, Equatable {
    package var exact = 0
    package var compound = 0
    package var inflected = 0
    package var variant = 0
    package var synonym = 0

    package init() {}
  }

  package struct Places: Codable, Sendable, Equatable {
    package var title = 0
    package var description = 0
    package var heading = 0
    package var lead = 0
    package var body = 0
    package var list = 0
    package var table = 0
    package var quotation = 0
    package var alt = 0
    package var link = 0
    package var code = 0

    package init() {}
  }

  /// Whether each slot uses the term; a slot that the draft does not have is left out.
  package struct Coverage: Codable, Sendable, Equatable {
    package var title: Bool?
    package var description: Bool?
    package var topHeading: Bool?
    package var lead: Bool?
    /// How many headings of level 2 and 3 use it.
    package var headings = 0
    package var body: Bool?
    package var closing: Bool?
    package var alternativeTexts: Bool?
    package var linkTexts: Bool?

    package init() {}
  }
}

/// One use of a term.
package struct OccurrenceReport: Codable, Sendable, Equatable {
  package var term: String
  /// `exact`, `compound`, `inflected`, `variant` or `synonym`.
  package var kind: String
  /// `title`, `description`, `heading`, `lead`, `body`, `list`, `table`, `quotation`, `alt`, `link`
  /// or `code`.
  package var place: String
  package var counted: Bool
  /// `low` where the segmenter is unsure of an edge that makes it a use; left out elsewhere.
  package var confidence: String?
  package var line: Int
  package var column: Int
  package var endLine: Int
  package var endColumn: Int
  /// As it is spelled in the draft, without markup inside it.
  package var text: String

  package init(
    term: String, kind: String, place: String, counted: Bool, confidence: String? = nil, line: Int,
    column: Int, endLine: Int, endColumn: Int, text: String
  ) {
    self.term = term
    self.kind = kind
    self.place = place
    self.counted = counted
    self.confidence = confidence
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.text = text
  }
}
