package import SourceText

/// A comment in a draft that speaks to kwaudit and is not text of the draft:
/// `<!-- kwaudit-disable-line RULE... -- reason -->`.
///
/// Which names and rules there are is not known here; they stand as the writer wrote them.
package struct Directive: Sendable, Equatable {
  /// A word of the comment with its place.
  package struct Word: Sendable, Equatable {
    package let text: String
    package let range: ByteRange

    package init(text: String, range: ByteRange) {
      self.text = text
      self.range = range
    }
  }

  /// `kwaudit-disable`, `kwaudit-enable` ...
  package let name: Word
  /// The ids that it lists; none where it speaks of all rules.
  package let rules: [Word]
  /// What follows ` -- `.
  package let reason: String?
  /// The whole comment.
  package let range: ByteRange

  package init(name: Word, rules: [Word], reason: String?, range: ByteRange) {
    self.name = name
    self.rules = rules
    self.reason = reason
    self.range = range
  }
}
