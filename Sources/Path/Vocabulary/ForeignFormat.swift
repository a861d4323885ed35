/// What people write texts in that kwaudit does not read, by what they can do about it.
package enum ForeignFormat: String, Sendable, CaseIterable {
  /// Files of word processors, which can save plain text and web pages.
  case wordProcessor
  /// Files that are made from another one.
  case published
  /// Other markup languages, which converters read.
  case markup
  /// Jupyter's notebooks.
  case notebook
  /// XML, unless it is XHTML.
  case xml

  /// The extensions of file names that tell it, in lower case.
  package var extensions: [String] {
    switch self {
    // .jtd is Ichitaro's, .pages Apple's, .odt LibreOffice's.
    case .wordProcessor: ["doc", "docm", "docx", "jtd", "odt", "pages", "rtf"]
    case .published: ["epub", "pdf"]
    // .re is Re:VIEW's, .typ Typst's; .ad, .pdc and .pandoc are what Hugo takes besides.
    case .markup:
      [
        "ad", "adoc", "asciidoc", "latex", "mediawiki", "org", "pandoc", "pdc", "qmd", "re",
        "rmd", "rst", "tex", "textile", "typ", "wiki",
      ]
    case .notebook: ["ipynb"]
    case .xml: ["atom", "rss", "xml"]
    }
  }

  /// What a file name's extension tells; `nil` where it tells none of these.
  package static func ofFile(name: String) -> ForeignFormat? {
    guard let found = FileExtension.of(name) else { return nil }
    return allCases.first { $0.extensions.contains(found) }
  }
}
