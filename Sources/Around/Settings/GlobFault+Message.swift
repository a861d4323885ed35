internal import Vocabulary

extension SettingsFault {
  static func badGlob(_ glob: String, _ kind: GlobFault.Kind) -> Localized {
    let (ja, en) = reason(kind)
    return Localized(
      ja: "「\(glob)」はファイル名のパターンになりません：\(ja)。使えるのは * ** ? [abc] {a,b} です。",
      en: "“\(glob)” is no glob: \(en). Allowed: * ** ? [abc] {a,b}.")
  }

  private static func reason(_ kind: GlobFault.Kind) -> (ja: String, en: String) {
    switch kind {
    case .empty: ("空です", "it is empty")
    case .absolute:
      (
        "/ で始まっています。設定ファイルのフォルダから数えたパスにしてください",
        "it begins with /, but globs start from the settings file's folder"
      )
    case .unclosedBracket: ("[ が閉じていません", "a [ is not closed")
    case .emptyBracket: ("[ ] の中が空です", "a [ ] is empty")
    case .unclosedBrace: ("{ が閉じていません", "a { is not closed")
    case .unopenedBrace: ("} に対応する { がありません", "a } has no {")
    case .backwardRange: ("範囲の始めと終わりが逆です", "a range runs backward")
    case .doubleStarInName:
      ("** は **/*.md のように / の間に単独で書きます", "** has to stand alone between slashes, as in **/*.md")
    case .strayBackslash:
      (
        "\\ は記号の前でだけ使えます。フォルダの区切りは / です",
        "a \\ may only stand before a special character; folders are divided by /"
      )
    case .tooManyAlternatives: ("{ } の組み合わせが多すぎます", "its { } stand for too many patterns")
    }
  }
}
