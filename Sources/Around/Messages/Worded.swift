package import Baselines
package import Caching
package import Git
package import Inputs
package import Parsers
package import Phrases
package import Rules
package import Scoring
package import Settings
package import SourceText
package import Vocabulary
package import Words

/// What kwaudit can say in each of its languages: an error, a note, a part of one.
///
/// An error is a sentence on what is the matter and one on what to do. All sentences of a language stand
/// in the folder of its name, a file for each target whose errors they word.
package protocol Worded: Sendable {
  var japanese: String { get }
  var english: String { get }
}

extension Worded {
  package var message: Localized { Localized(ja: japanese, en: english) }
}

extension InputProblem {
  /// What the page says of a file that is opened in it.
  package var messageInPage: Localized {
    Localized(ja: japanese(isInPage: true), en: english(isInPage: true))
  }

  /// The message after the name of the input.
  package func located(in language: Language) -> String { "\(name): \(message[language])" }
}

// What happens to one draft.
extension DecodingFailure: Worded {}
/// Of a place that is named before it.
extension MistypedMark.Kind: Worded {}
extension DraftError: Worded {}
extension ICUWordIterator.Unavailable: Worded {}
extension PhraseError: Worded {}
extension RuleSettingError: Worded {}
extension ScoreWeightError: Worded {}

// What a run needs besides.
extension GitFailure: Worded {}
/// Without the path, which reports name by itself.
extension InputProblem: Worded {}
extension PhraseFile.Failure: Worded {}
extension DictionaryFile.Failure: Worded {}
/// What is wrong, what is allowed, and the nearest match.
extension SettingsFault: Worded {}
/// What the value is, for “takes …”.
extension ValueKind: Worded {}
/// Without the path.
extension BaselineError: Worded {}
extension ResultCache.NotACache: Worded {}
extension ResultCache.Note: Worded {}

// What the command does.
extension UsageFault: Worded {}
extension OutputFailure: Worded {}
extension CommandFailure: Worded {}
extension CommandNote: Worded {}

// What the server does.
extension RequestFault: Worded {}
