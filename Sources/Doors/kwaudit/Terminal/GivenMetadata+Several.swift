internal import ArgumentParser
internal import Drafts
internal import Inputs
internal import Messages
internal import Vocabulary

extension GivenMetadata {
  /// - Throws: `ExitCode.cannotRun`, after saying that there are several drafts.
  func refuseSeveral(_ inputs: [Input], in language: Language) throws {
    guard inputs.count > 1 else { return }
    for (option, value) in [("--title", title), ("--description", description)] where value != nil {
      let fault = UsageFault.severalDrafts(option: option, count: inputs.count)
      throw Terminal.failure(fault.message[language])
    }
  }
}
