package import Caching

extension ResultCache.NotACache {
  package var japanese: String {
    """
    \(folder): キャッシュではないファイルがあるフォルダなので、キャッシュに使えません。空のフォルダか新しい名前を指定してください\
    （フォルダを指定しないときは --cache を最後に置きます）。
    """
  }
}

extension ResultCache.Note {
  package var japanese: String {
    switch self {
    case .damaged(let file, let count):
      "お知らせ：壊れたキャッシュが\(count)件あり（\(file) など）、点検し直しました。"
    case .unwritable(let folder, let reason):
      "お知らせ：キャッシュに書き込めないため、今回の結果は残りません（\(folder)：\(reason)）。"
    }
  }
}
