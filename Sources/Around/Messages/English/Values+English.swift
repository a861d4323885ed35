package import Settings
internal import Vocabulary

extension ValueKind {
  package var english: String {
    switch self {
    case .settings: "keys with values"
    case .phrases:
      "a list of target phrases, each either text or {phrase, weight, synonyms}"
    case .phrase: "one target phrase"
    case .file: "the path of a file"
    case .drafts: "a list of settings for some drafts"
    case .draftGroup: "files and settings for them"
    case .synonyms: "terms with lists of their synonyms"
    case .terms: "a list of one or more terms"
    case .words: "a list of words"
    case .spelling:
      "preferred spellings with lists of accepted ones"
    case .spellings: "a list of one or more spellings"
    case .text: "a string"
    case .rules: "rule ids with severities"
    case .ruleChange:
      "off, info, warning, error, or {severity, options}"
    case .options: "option names with numbers"
    case .score: "parts of the score with points"
    case .globs: "one or more globs"
    case .metadata: "title, description and phrases with lists of keys"
    case .oneOrMoreTexts: "a string or a list of strings"
    case .metadataKeys: "one or more keys"
    case .choice(let names): names.joined(separator: ", ")
    case .number(let range, let isWhole):
      """
      a \(isWhole ? "whole number" : "number") from \(range.lowerBound.figure) to \
      \(range.upperBound.figure)
      """
    }
  }
}
