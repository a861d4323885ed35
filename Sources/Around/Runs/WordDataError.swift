package import Vocabulary
package import Words

extension ICUWordIterator.Unavailable {
  /// What is the matter and what to do.
  package var message: Localized {
    Localized(
      ja: "ICUの日本語の単語データがありません。libicu72（libicu-dev）を入れてください。",
      en: "ICU has no Japanese word data. Install libicu72 (libicu-dev).")
  }
}
