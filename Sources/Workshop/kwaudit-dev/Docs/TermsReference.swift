internal import Vocabulary

/// The glossary as a table.
enum TermsReference {
  static var text: String {
    var table = MarkdownTable("日本語", "English", "意味", "meaning")
    for term in Glossary.all {
      table.add(term.name.ja, term.name.en, term.meaning.ja, term.meaning.en)
    }
    return table.text
  }
}
