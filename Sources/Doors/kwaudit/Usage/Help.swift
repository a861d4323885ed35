internal import ArgumentParser
internal import Vocabulary

/// The language of what the commands say of themselves.
enum HelpLanguage {
  /// Japanese for a reader of Japanese. The dump that manuals are made from is the same in every environment:
  /// in English unless `--lang` says otherwise.
  static let current: Language = {
    let isDump = CommandLine.arguments.contains("--experimental-dump-help")
    return isDump ? LanguageOptions.typed ?? .english : LanguageOptions.ofCommandLine
  }()
}

extension Localized {
  /// In the language of help.
  var help: String { self[HelpLanguage.current] }
}

extension ArgumentHelp {
  /// The help of an option or argument in the language of help.
  /// - Parameters:
  ///   - more: what is shown below it.
  ///   - value: the name of its value, without `<>`; in English, that of the option by default.
  static func told(
    ja: String, en: String, more: Localized? = nil, value: ValueName? = nil
  ) -> ArgumentHelp {
    ArgumentHelp(
      Localized(ja: ja, en: en)[HelpLanguage.current], discussion: more?.help,
      valueName: value?.shown)
  }
}

/// What stands for a value in help and usage.
struct ValueName {
  let ja: String
  /// `nil`: the name of the option.
  let en: String?

  init(ja: String, en: String? = nil) {
    self.ja = ja
    self.en = en
  }

  var shown: String? { HelpLanguage.current == .japanese ? ja : en }

  static let path = ValueName(ja: "パス", en: "path")
  static let file = ValueName(ja: "ファイル", en: "file")
  static let folder = ValueName(ja: "フォルダ", en: "folder")
  static let format = ValueName(ja: "形式")
  static let color = ValueName(ja: "色")
  static let profile = ValueName(ja: "原稿の種類")
}
