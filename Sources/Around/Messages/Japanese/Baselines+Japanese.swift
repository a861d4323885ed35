package import Baselines

extension BaselineError {
  package var japanese: String {
    switch self {
    case .notFound:
      "ベースラインのファイルがありません。--write-baseline で作ってください。"
    case .unreadable:
      "ベースラインを読み取れません。フォルダではなくファイルか、読み取りの権限があるかを確かめてください。"
    case .conflict(let line):
      "ベースラインの\(line)行目に、解決していないマージの競合があります。解決するか、--write-baseline で作り直してください。"
    case .notJSON:
      "ベースラインがJSONとして読めません。壊れていないか確かめるか、--write-baseline で作り直してください。"
    case .notABaseline(let place):
      """
      kwaudit のベースラインではありません\(place.isEmpty ? "" : "（\(place) が違います）")。\
      パスを確かめるか、--write-baseline で作り直してください。
      """
    case .newerVersion(let version):
      """
      このベースラインは、新しい kwaudit で作られています（形式\(version)）。kwaudit を更新するか、--write-baseline で作り直してください。
      """
    case .duplicate(let path):
      "ベースラインに原稿 \(path) が2回あります。1つにするか、--write-baseline で作り直してください。"
    }
  }
}
