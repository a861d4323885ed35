// Written by `kwaudit-dev articles --write`; do not edit.

extension RuleUsefulness {
  /// How many articles were read.
  package static let articles = 66

  static let table: [String: RuleUsefulness] = [
    "phrase-missing-from-title": .init(useful: 8, noise: 4, wrong: 0),
    "phrase-late-in-title": .init(useful: 0, noise: 3, wrong: 0),
    "phrase-missing-from-lead": .init(useful: 9, noise: 11, wrong: 0),
    "phrase-missing-from-headings": .init(useful: 2, noise: 3, wrong: 0),
    "phrase-missing-from-description": .init(useful: 3, noise: 0, wrong: 0),
    "term-never-used": .init(useful: 16, noise: 1, wrong: 0),
    "terms-never-together": .init(useful: 1, noise: 1, wrong: 0),
    "topic-gap": .init(useful: 0, noise: 0, wrong: 1),
    "mixed-spelling": .init(useful: 0, noise: 0, wrong: 1),
    "term-series": .init(useful: 1, noise: 0, wrong: 0),
    "thick-passage": .init(useful: 1, noise: 0, wrong: 0),
    "phrase-repeated-in-a-row": .init(useful: 1, noise: 0, wrong: 0),
    "multiple-h1": .init(useful: 4, noise: 0, wrong: 0),
    "skipped-heading-level": .init(useful: 3, noise: 0, wrong: 0),
    "duplicate-heading": .init(useful: 1, noise: 0, wrong: 0),
    "long-section": .init(useful: 0, noise: 1, wrong: 1),
    "long-sentence": .init(useful: 0, noise: 0, wrong: 1),
    "long-paragraph": .init(useful: 1, noise: 1, wrong: 0),
    "title-too-wide": .init(useful: 3, noise: 6, wrong: 0),
    "description-missing": .init(useful: 6, noise: 0, wrong: 0),
    "image-without-alt": .init(useful: 2, noise: 0, wrong: 0),
    "citation-residue": .init(useful: 2, noise: 0, wrong: 0),
    "placeholder": .init(useful: 2, noise: 0, wrong: 0),
  ]
}
