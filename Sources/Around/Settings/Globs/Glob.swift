/// A pattern of paths, relative to the folder of the file that states it.
///
/// `*` stands for any characters of a name, `?` for one, `[a-z]` and `[!a-z]` for one of or none of a
/// set, `{a,b}` for either, and `**` alone between slashes for any number of folders. A glob that
/// ends in a plain name stands for the file or folder of that name, and so for all that the folder
/// holds; one that ends in `/` for all that the folder holds. Names are compared by canonical
/// equivalence, so that file names in NFD match globs in NFC.
package struct Glob: Sendable, Hashable {
  /// As written.
  package let text: String
  /// One for each way to read the braces.
  private let patterns: [PathPattern]

  /// - Throws: where the text is not a glob.
  package init(_ text: String) throws(GlobFault) {
    self.text = text
    var patterns: [PathPattern] = []
    for alternative in try BraceExpansion.alternatives(of: text) {
      patterns.append(try PathPattern(alternative))
    }
    self.patterns = patterns
  }

  /// Whether a path's names, counted from the glob's folder, match; `..` is a name like any other.
  package func matches(_ names: [String]) -> Bool {
    patterns.contains { $0.matches(names) }
  }

  /// Whether everything below a folder matches, so that nobody needs to look into it.
  package func coversFolder(_ names: [String]) -> Bool {
    patterns.contains { $0.coversFolder(names) }
  }

  /// The names of a path that is spelled out and has no other way to be read.
  var plainPath: [String]? { patterns.count == 1 ? patterns[0].plainPath : nil }

  /// The names of the folder that all that matches is in; empty where that is left open.
  var plainFolder: [String] { patterns.count == 1 ? patterns[0].plainFolder : [] }

  /// A name as a glob that matches nothing else.
  package static func quoted(_ name: String) -> String {
    name.reduce(into: "") { glob, character in
      if "*?[]{},!\\".contains(character) { glob.append("\\") }
      glob.append(character)
    }
  }

  /// A text that is no glob, as people are told of it: not the whole of one that is too long.
  static func excerpt(of text: String) -> String {
    text.utf8.count <= GlobLimits.shown ? text : text.prefix(GlobLimits.shown / 4) + "…"
  }

  package static func == (a: Glob, b: Glob) -> Bool { a.text == b.text }
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// Why a text is not a glob, and at which of its characters.
package struct GlobFault: Error, Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case empty
    /// It begins with `/`; globs are relative.
    case absolute
    case unclosedBracket, emptyBracket
    case unclosedBrace, unopenedBrace
    /// A range whose end comes before its start: `[z-a]`.
    case backwardRange
    /// `**` beside other characters: `**.md`.
    case doubleStarInName
    /// A `\` before nothing that it could quote.
    case strayBackslash
    /// It has more than `GlobLimits.length` bytes.
    case tooLong
    /// Braces stand in more than `GlobLimits.depth` others.
    case nestedTooDeeply
    /// The braces stand for more patterns, or longer ones, than `GlobLimits` allows.
    case tooManyAlternatives
  }

  package let kind: Kind
  /// In characters from the start of the glob.
  package let offset: Int
}
