package import Vocabulary

/// The reference of all settings as a page of Markdown, made from their descriptors.
package enum SettingsReference {
  package static func markdown(in language: Language) -> String {
    let sections = SettingDescriptor.all.map { section($0, in: language) }
    return ([table(in: language)] + sections).joined(separator: "\n")
  }

  private static func table(in language: Language) -> String {
    let head = Localized(
      ja: "| 項目 | 標準 | 原稿ごと | |\n| --- | --- | :---: | --- |",
      en: "| key | default | some drafts | |\n| --- | --- | :---: | --- |")
    let rows = SettingDescriptor.all.map { setting in
      let standard = setting.standard.map { "`\($0)`" } ?? ""
      let mark = setting.isOfDrafts ? "✓" : ""
      let link = "[`\(setting.name)`](#\(setting.name))"
      return "| \(link) | \(standard) | \(mark) | \(cell(setting.summary[language])) |"
    }
    return ([head[language]] + rows).joined(separator: "\n") + "\n"
  }

  private static func section(_ setting: SettingDescriptor, in language: Language) -> String {
    let value = Localized(
      ja: "**値**：\(setting.takes.ja)", en: "**Value:** \(setting.takes.en)")
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

  /// Text inside a table: a `|` would end the cell.
  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
