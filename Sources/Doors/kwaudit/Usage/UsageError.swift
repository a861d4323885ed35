internal import Messages
internal import Vocabulary

/// A command line that cannot be obeyed, in the reader's language.
struct UsageError: Error, CustomStringConvertible {
  let fault: UsageFault

  init(_ fault: UsageFault) { self.fault = fault }

  /// What the argument parser makes its message of.
  var description: String { fault.message[LanguageOptions.ofCommandLine] }
}
