package import SourceText
internal import Vocabulary

extension DecodingFailure {
  package var japanese: String {
    switch self {
    case .notText(let kind, let offset):
      "テキストではありません（オフセット\(offset)：\(kind)）。原稿をテキスト、Markdown、HTMLのどれかで保存し直してください。"
    case .undecodable(let encoding, let offset):
      """
      \(encoding.rawValue)として読めないバイトがあります（先頭から\(offset)バイトの位置）。別の文字コードなら --encoding で指定し、\
      壊れているならUTF-8で保存し直してください。
      """
    case .unknownEncoding(let offset):
      """
      文字コードがわかりません（先頭から\(offset)バイトの位置がUTF-8ではありません）。--encoding で指定するか、UTF-8で保存し直して\
      ください。
      """
    }
  }
}
