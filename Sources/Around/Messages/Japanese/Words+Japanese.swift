package import Words

extension ICUWordIterator.Unavailable {
  package var japanese: String {
    "ICUの日本語の単語データがありません。libicu72（libicu-dev）をインストールしてください。"
  }
}
