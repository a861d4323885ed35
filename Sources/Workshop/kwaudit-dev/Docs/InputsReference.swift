internal import Vocabulary

/// The extensions of the files that are read, and of those that are named as not read.
enum InputsReference {
  static var extensions: String {
    var table = MarkdownTable("format", "file names")
    for format in DraftFormat.allCases {
      table.add("`\(format.rawValue)`", list(format.extensions))
    }
    return table.text
  }

  static var notRead: String {
    var table = MarkdownTable("not read", "what to do")
    for format in ForeignFormat.allCases {
      table.add(list(format.extensions), remedy(of: format))
    }
    return table.text
  }

  private static func list(_ extensions: [String]) -> String {
    extensions.map { "`.\($0)`" }.joined(separator: ", ")
  }

  private static func remedy(of format: ForeignFormat) -> String {
    switch format {
    case .wordProcessor: "save it as plain text or as a web page"
    case .published: "audit the file that it was made from"
    case .markup:
      "convert it to Markdown or HTML, with Pandoc for instance; `--input-format text` (or `markdown`) takes it as it is"
    case .notebook: "export it as Markdown (`jupyter nbconvert --to markdown`)"
    case .xml: "save the text as one of the above; XHTML in an `.xml` file that is named is read"
    }
  }
}
