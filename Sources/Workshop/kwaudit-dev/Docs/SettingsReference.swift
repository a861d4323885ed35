internal import Settings
internal import Vocabulary

/// The keys of a settings file.
enum SettingsReference {
  static var text: String {
    var table = MarkdownTable("key", "also in `drafts`", "what it sets")
    for key in SettingsKey.allCases {
      let isOfDrafts = SettingsKey.ofDrafts.contains(key)
      table.add("`\(key.rawValue)`", isOfDrafts ? "yes" : "", key.summary[.english])
    }
    return table.text
  }
}
