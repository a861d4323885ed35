package import SourceText
internal import Vocabulary

extension DecodingFailure {
  package var japanese: String { japanese(isInPage: false) }

  /// - Parameter isInPage: whether the file is opened in the page, where no option can be given.
  func japanese(isInPage: Bool) -> String {
    switch self {
    case .notText(let kind, let offset):
      "テキストファイルではありません（先頭から\(offset)バイトの位置：\(kind)）。原稿をテキスト、Markdown、HTMLのどれかで保存し直してください。"
    case .undecodable(let encoding, let offset):
      "\(encoding.rawValue)として読めないバイトがあります（先頭から\(offset)バイトの位置）。"
        + (isInPage
          ? Self.remedyInPage
          : "別の文字コードなら --encoding で指定し、壊れているならUTF-8で保存し直してください。")
    case .unknownEncoding(let offset):
      "文字コードがわかりません（先頭から\(offset)バイトの位置がUTF-8ではありません）。"
        + (isInPage ? Self.remedyInPage : "--encoding で指定するか、UTF-8で保存し直してください。")
    }
  }

  private static let remedyInPage = "UTF-8で保存し直すか、文章をコピーして本文の欄に貼り付けてください。"
}

extension MistypedMark.Kind {
  package var japanese: String {
    switch self {
    case .tab: "字下げにタブがあります。半角の空白に置き換えてください。"
    case .wideSpace: "字下げに全角の空白があります。半角の空白に置き換えてください。"
    case .wideColon: "コロンが全角（：）です。半角の「:」と空白に置き換えてください。"
    case .widelySpacedColon: "コロンのあとの空白が全角です。半角の空白に置き換えてください。"
    case .unspacedColon: "コロンのあとに空白がありません。「: 」と半角の空白を入れてください。"
    }
  }
}
