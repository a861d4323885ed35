package import Words

extension ICUWordIterator.Unavailable {
  package var english: String {
    "ICU has no Japanese word data. Install libicu72 (libicu-dev)."
  }
}
