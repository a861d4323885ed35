/// One step through the inline content of a Markdown block, in document order.
struct InlineEvent: Equatable {
  enum Mark: Equatable {
    case emphasis, strong, strikethrough, link, image
  }

  enum Kind: Equatable {
    case text
    case code
    case html
    case softBreak
    case hardBreak
    case footnoteReference
    case enter(Mark)
    case exit(Mark)
  }

  let kind: Kind
  /// The decoded text of `text` and `code`, the raw tag of `html`.
  var literal: [UInt8] = []
}
