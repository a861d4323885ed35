internal import Settings

extension GlobFault.Kind {
  /// Why a text is not a glob.
  var japanese: String {
    switch self {
    case .empty: "空です"
    case .absolute:
      "/ で始まっています。設定ファイルのあるフォルダからの相対パスにしてください"
    case .unclosedBracket: "[ が閉じていません"
    case .emptyBracket: "[ ] の中が空です"
    case .unclosedBrace: "{ が閉じていません"
    case .unopenedBrace: "} に対応する { がありません"
    case .backwardRange: "範囲の始めと終わりが逆です"
    case .doubleStarInName:
      "** は **/*.md のように / の間に単独で書きます"
    case .strayBackslash:
      "\\ は記号の前でだけ使えます。フォルダの区切りは / です"
    case .tooLong: "長すぎます。いくつかのパターンに分けるか、フォルダを指定してください"
    case .nestedTooDeeply: "{ } の入れ子が深すぎます。いくつかのパターンに分けてください"
    case .tooManyAlternatives:
      "{ } の組み合わせが多すぎます。いくつかのパターンに分けるか、* を使ってください"
    }
  }
}
