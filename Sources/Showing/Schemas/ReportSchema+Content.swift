internal import JSONWriting
internal import Vocabulary

extension ReportSchema {
  /// The draft's own text, block by block.
  static let content = object([("blocks", Schema.list(of: block))])

  private static let block = object(
    [
      ("kind", Schema.choice(of: BlockKind.self)),
      ("level", ["type": "integer", "minimum": 1, "maximum": 6]), ("row", Schema.count),
      ("exclusion", Schema.choice(of: UseExclusion.self)), ("text", Schema.string),
      (
        "pieces",
        Schema.list(
          of: object(
            [("start", Schema.count), ("line", Schema.position), ("column", Schema.position)],
            optional: ["line", "column"]))
      ),
      ("spans", Schema.list(of: object([("kind", Schema.choice(of: SpanKind.self))] + range))),
      (
        "uses",
        Schema.list(
          of: object(
            [
              ("term", Schema.string), ("kind", Schema.choice(of: MatchKind.self)),
              ("exclusion", Schema.choice(of: UseExclusion.self)),
            ] + range, optional: ["exclusion"]))
      ),
      ("topicWords", Schema.list(of: object(range))),
    ] + place, optional: ["level", "row", "exclusion"])

  /// Unicode scalars of the block's text, from 0; the end is exclusive.
  private static let range: [(String, JSON)] = [("start", Schema.count), ("end", Schema.count)]
}
