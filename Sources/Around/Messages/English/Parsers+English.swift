package import Parsers

extension DraftError {
  package var english: String {
    switch self {
    case .badFrontMatter(let reason, let line, let column):
      """
      line \(line), column \(column): the front matter is not valid YAML (\(reason)). Put a \
      value that holds ": " or "#" in quotation marks, and look for a bracket or quote that is not \
      closed, and for tabs.
      """
    case .mistypedMark(let kind, let line, let column):
      "line \(line), column \(column): in the front matter \(kind.english)"
    case .misspelledFrontMatter(let notation, let fault, let line, let column):
      """
      line \(line), column \(column): the front matter is not valid \(notation.rawValue): \(fault.english)
      """
    case .unclosedFrontMatter(let closing):
      """
      line 1, column 1: the front matter is not closed. Put a line with nothing but "\(closing)" after its last \
      entry. If the first line is meant as a rule, leave the next one blank.
      """
    case .metadataOfWrongKind(let key, let allowsList, let line, let column):
      """
      line \(line), column \(column): front matter: '\(key)' has to be \
      \(allowsList ? "a string or a list of strings" : "a string").
      """
    case .beyond(let limit, let line, let column):
      "line \(line), column \(column): \(limit.english)"
    case .wordPressExport(let line, let column):
      """
      line \(line), column \(column): this is a WordPress export (WXR), which holds many posts in one file. Save \
      each post as a file of its own: copy it from the code editor into an .html file, or have a converter make \
      Markdown of the export.
      """
    case .otherXML(let root, let line, let column):
      """
      line \(line), column \(column): this is XML (<\(root)>), which is not read. Save the text as Markdown, HTML or \
      plain text. If it is a sample in a draft, put it into a code block.
      """
    }
  }
}

extension DraftLimit {
  /// What is too much, and what to do.
  fileprivate var english: String {
    switch self {
    case .openElements:
      """
      HTML elements are nested more than \(most) levels deep here. Close elements that are not closed, or nest them \
      less deeply.
      """
    case .attributes:
      "this tag has more than \(most) attributes. Look for a quotation mark that is missing."
    case .reopenedElements:
      """
      formatting elements (<b>, <font> …) that are not closed go on in every paragraph, more than \(most) times by \
      here. Close them where the formatting ends.
      """
    case .containers:
      "quotations and lists are nested more than \(most) levels deep here. Nest them less deeply."
    case .tableColumns:
      "this table has more than \(most) columns. Divide it, or keep it in a file of its own."
    case .missingCells:
      """
      the table's rows lack more than \(most) cells by here. Make its rows as long as its head, or leave a blank line \
      after the table.
      """
    case .rereadBytes:
      """
      too many marks are not closed here (<?, <![CDATA[, <!A, ![), or too many lines look like the rule under a table's \
      head. Put a backslash before them, or put them into a code block between blank lines.
      """
    case .referredBytes:
      """
      this link is one of too many that refer to a very long address or title. Shorten the address, or keep the image \
      in a file of its own.
      """
    }
  }
}

extension FrontMatterFault {
  fileprivate var english: String {
    switch self {
    case .expectedKey:
      """
      a key is expected here. Put one that holds more than letters, digits, _ and - in quotation \
      marks.
      """
    case .expectedSign(let sign):
      "put \(sign) between a key and its value."
    case .expectedValue:
      "a value is expected here. Put a text in quotation marks."
    case .unclosedString:
      "the string that begins here has no closing quotation mark on its line."
    case .unclosedBracket:
      "the bracket that opens here is not closed."
    case .expectedComma:
      "a comma or a closing bracket is expected here."
    case .unknownEscape:
      "there is no such escape. Write a backslash itself as two."
    case .repeatedKey(let key):
      "'\(key)' appears twice. Delete one of the two."
    case .textAfterValue:
      "something follows the value on its line. Begin a new line."
    case .nestedTooDeeply:
      "brackets or lists are nested too deeply. Nest them less deeply."
    case .multipliedAliases:
      "aliases (*name) refer to other aliases too often. Write the values out."
    }
  }
}
