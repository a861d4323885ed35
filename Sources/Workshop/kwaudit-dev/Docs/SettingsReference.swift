internal import Messages
internal import Settings
internal import Vocabulary

/// Every setting, with its values and an example.
enum SettingsReference {
  static func text(in language: Language) -> String {
    let sections = SettingDescriptor.all.map { section($0, in: language) }
    return ([table(in: language)] + sections).joined(separator: "\n")
  }

  private static func table(in language: Language) -> String {
    func word(ja: String, en: String) -> String { Localized(ja: ja, en: en)[language] }
    var table = MarkdownTable(
      word(ja: "項目", en: "key"), Glossary.byDefault.name[language],
      word(ja: "`drafts` の中でも", en: "also in `drafts`"), word(ja: "決めること", en: "what it sets"))
    for setting in SettingDescriptor.all {
      table.add(
        "[`\(setting.name)`](#\(setting.name))", setting.standard.map { "`\($0)`" } ?? "",
        setting.isOfDrafts ? word(ja: "はい", en: "yes") : "", setting.summary[language])
    }
    return table.text
  }

  private static func section(_ setting: SettingDescriptor, in language: Language) -> String {
    let value = Localized(
      ja: "**値**：\(setting.takes.japanese)", en: "**Value:** \(setting.takes.english)")
    return """
      ### \(setting.name)

      \(setting.summary[language])

      \(value[language])

      \(setting.details[language])

      ```yaml
      \(setting.example)
      ```

      """
  }
}
