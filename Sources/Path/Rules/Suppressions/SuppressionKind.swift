/// What a comment in a draft asks for: `<!-- kwaudit-disable-line RULE... -- reason -->`.
package enum SuppressionKind: String, Sendable, CaseIterable {
  /// From the comment on, up to `enable` or the draft's end.
  case disable
  case enable
  /// On the lines on which the comment stands.
  case disableLine = "disable-line"
  /// On the next line that holds anything but white space and comments.
  case disableNextLine = "disable-next-line"
  /// In the whole draft, wherever the comment stands.
  case disableFile = "disable-file"
}
