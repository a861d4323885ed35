internal import ArgumentParser
internal import Drafts
internal import Inputs
internal import Messages
internal import Vocabulary

/// Metadata of a draft that is kept elsewhere: in the fields of a CMS, say.
struct MetadataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The title of a draft whose title is kept elsewhere, for instance in a CMS field.",
      discussion: "It takes the place of the draft's own; for a single draft.", valueName: "text"))
  var title: String?

  @Option(
    name: .customLong("description"),
    help: ArgumentHelp(
      "The meta description of such a draft.", valueName: "text"))
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
