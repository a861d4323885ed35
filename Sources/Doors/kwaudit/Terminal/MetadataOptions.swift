internal import ArgumentParser
internal import Drafts
internal import Inputs
internal import Messages
internal import Vocabulary

/// Metadata of a draft that is kept elsewhere: in the fields of a CMS, say.
struct MetadataOptions: ParsableArguments {
  @Option(
    help: .told(
      ja: "CMSの入力欄など、原稿の外で管理しているタイトル。",
      en: "The title of a draft whose title is kept elsewhere, for instance in a CMS field.",
      more: Localized(
        ja: "原稿の中のタイトルの代わりに使う。原稿が1つのときだけ指定できる。",
        en: "It takes the place of the draft's own; for a single draft."),
      value: ValueName(ja: "文字列", en: "text")))
  var title: String?

  @Option(
    name: .customLong("description"),
    help: .told(
      ja: "同じように、原稿の外で管理しているメタディスクリプション。",
      en: "The meta description of such a draft.",
      value: ValueName(ja: "文字列", en: "text")))
  var summary: String?

  var given: GivenMetadata { GivenMetadata(title: title, description: summary) }

  /// - Throws: `ExitCode.cannotRun`, after saying that there are several drafts.
  func refuseSeveral(_ inputs: [Input], in language: Language) throws {
    guard inputs.count > 1 else { return }
    for (option, value) in [("--title", given.title), ("--description", given.description)]
    where value != nil {
      let fault = UsageFault.severalDrafts(option: option, count: inputs.count)
      throw Terminal.failure(fault.message[language])
    }
  }
}
