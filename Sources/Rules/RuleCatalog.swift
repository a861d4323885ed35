/// Every rule there is, in the order in which they are listed.
package enum RuleCatalog {
  package static let all: [any Rule] = [
    PhraseMissingFromTitle(),
    PhraseLateInTitle(),
    PhraseMissingFromLead(),
    PhraseMissingFromHeadings(),
    PhraseMissingFromDescription(),
    PhraseInTooManyHeadings(),
    PhraseMissingFromClosing(),

    TermNeverUsed(),
    TermsNeverTogether(),
    KeywordListRule(),
    PhraseRepeatedInARow(),
    DensityHigh(),
    TopicGapRule(),
    MixedSpelling(),

    TitleMissing(),
    MultipleH1(),
    SkippedHeadingLevel(),
    EmptyHeading(),
    DuplicateHeading(),
    LongSection(),
    LongSentence(),
    LongParagraph(),

    TitleTooWide(),
    DescriptionMissing(),
    DescriptionTooShort(),
    DescriptionTooLong(),
    ImageWithoutAlt(),

    PlanningNote(),
    CitationResidue(),
    Placeholder(),
  ]

  /// The rule of an id; `nil` where there is none.
  package static func rule(_ id: String) -> (any Rule)? { all.first { $0.description.id == id } }
}
