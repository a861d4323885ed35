internal import Measures
internal import Vocabulary

/// The nearest that all terms of a phrase come to each other.
enum Together: Equatable {
  /// So many sentences below the title have them all.
  case sentences(Int)
  /// A heading does.
  case heading
  case paragraphs(Int)
  case title
  /// So many sections do in their prose.
  case sections(Int)
  case nowhere

  init(_ placement: PhrasePlacement) {
    self =
      if placement.sentences > 0 {
        .sentences(placement.sentences)
      } else if placement.hasWholeHeading {
        .heading
      } else if placement.paragraphs > 0 {
        .paragraphs(placement.paragraphs)
      } else if placement.title?.count == placement.termCount {
        .title
      } else if placement.sections > 0 {
        .sections(placement.sections)
      } else {
        .nowhere
      }
  }

  /// What it earns of its part, 0 to 1.
  var share: Double {
    switch self {
    case .sentences: 1
    case .heading: ScoreTable.nearnessInHeading
    case .paragraphs: ScoreTable.nearnessInParagraph
    case .title: ScoreTable.nearnessInTitle
    case .sections: ScoreTable.nearnessInSection
    case .nowhere: 0
    }
  }

  func sentence(in language: Language) -> String {
    switch self {
    case .sentences(let count):
      language.pick(ja: "すべての語がそろう文：\(count)", en: "Sentences with every term: \(count)")
    case .heading:
      language.pick(
        ja: "すべての語がそろう文はない（見出しではそろっている）",
        en: "No sentence has every term; a heading does")
    case .paragraphs(let count):
      language.pick(
        ja: "すべての語がそろう文はない（そろう段落：\(count)）",
        en: "No sentence has every term; paragraphs that do: \(count)")
    case .title:
      language.pick(
        ja: "すべての語がそろう段落はない（タイトルではそろっている）",
        en: "No paragraph has every term; the title does")
    case .sections(let count):
      language.pick(
        ja: "すべての語がそろう段落はない（本文でそろう節：\(count)）",
        en: "No paragraph has every term; sections whose text does: \(count)")
    case .nowhere:
      language.pick(ja: "本文にすべての語がそろう節はない", en: "No section's text has every term")
    }
  }
}
