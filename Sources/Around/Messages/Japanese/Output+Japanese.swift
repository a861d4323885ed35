extension OutputFailure {
  package var japanese: String {
    "\(path ?? "標準出力"): \(subject.japanese)を書き込めません。\(cause.japanese)"
  }
}

extension OutputFailure.Subject {
  fileprivate var japanese: String {
    switch self {
    case .report: "レポート"
    case .baseline: "ベースライン"
    case .results: "結果"
    }
  }
}

extension OutputFailure.Cause {
  fileprivate var japanese: String {
    switch self {
    case .noFolder: "書き込み先のフォルダがありません。先に作ってください。"
    case .isFolder: "フォルダが指定されています。ファイルを指定してください。"
    case .noPermission: "書き込みの権限がありません。ファイルとフォルダの権限を確かめてください。"
    case .noRoom: "空き容量が足りません。空きを増やしてから、もう一度実行してください。"
    case .brokenLink: "リンク先がありません。別のファイルを指定するか、リンクを張り直すか消してください。"
    case .unreadPipe: "このパイプを読み込んでいるプログラムがありません。読み込む側を先に起動するか、ファイルを指定してください。"
    case .closed: "閉じられています。出力先を指定して実行してください。"
    case .other(let reason): "理由：\(reason)"
    }
  }
}
