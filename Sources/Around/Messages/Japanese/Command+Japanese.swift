internal import Inputs

extension CommandFailure {
  package var japanese: String {
    switch self {
    case .noPhrase:
      "探すフレーズがありません。-p か --phrases、または設定の phrases で指定してください。"
    case .overwrites(let file, let subject):
      "\(file): \(subject.japanese)と同じファイルには書き出せません。別の名前を指定してください。"
    case .baselineIncomplete(let file):
      """
      \(file): 読み取れない入力があるため、ベースラインを書きませんでした。上の入力の問題を解決してから、もう一度実行してください。
      """
    case .settingsExist(let path):
      "\(path) はすでにあります。作り直すには、先に消すか改名してください。"
    case .settingsUnwritable(let path):
      "\(path) を書き込めません。書き込みの権限と空き容量を確かめてください。"
    case .portTaken(let port):
      "ポート \(port) は別のプログラムが使っています。--port で別の番号を指定するか、--port を外してください（空いている番号を使います）。"
    case .portNotAllowed(let port):
      "ポート \(port) はシステム用です。--port には1024から65535までの番号か、0（空いている番号）を指定してください。"
    case .cannotListen:
      "127.0.0.1 のポートを確保できません。開けるファイル数の上限とネットワークの設定を確かめてください。"
    case .notAFileToFollow:
      "標準入力（-）はページで開けません。ファイルかフォルダを指定するか、文章をページに貼り付けてください。"
    case .builtWithoutServe:
      "この kwaudit は、serve を除いてビルドされています。パッケージの既定のトレイトでビルドし直すか、配布されているものを入れてください。"
    }
  }
}

extension CommandFailure.Subject {
  fileprivate var japanese: String {
    switch self {
    case .draft: "点検する原稿"
    case .settings: "設定ファイル"
    case .phrases: "フレーズのファイル"
    case .dictionary: "辞書"
    case .baseline: "ベースライン"
    }
  }
}

extension CommandNote {
  package var japanese: String {
    switch self {
    case .readsIgnored(let failure):
      """
      お知らせ：\(failure.japanese)今回は .gitignore を使わずに読みます（--no-ignore を付けると、このお知らせは出ません）。
      """
    case .notRead(let files):
      """
      お知らせ：読まなかったファイルがあります（\(files.map { ".\($0.fileExtension) \($0.count)件" }.joined(separator: "、"))）。\
      点検したいものは、Markdown・HTML・プレーンテキストのどれかに変換してください。設定の exclude に書いたものは、このお知らせから\
      外れます。
      """
    case .changed(let count, let all, let since, let leftOut):
      "\(since) から変わった原稿：\(all)件中\(count)件（未コミットの変更と未追跡のファイルを含む）。"
        + (leftOut > 0 ? "変わっていない行の指摘\(leftOut)件は省きました。" : "")
    case .reportWritten(let file):
      "レポートを \(file) に書きました。"
    case .baselineWritten(let file, let known):
      "\(file) に、今ある指摘\(known)件と点数を記録しました。次からは --baseline \(file) を付けて実行してください。"
    case .everyPhraseForEveryDraft(let table, let phrases, let drafts):
      """
      お知らせ：\(table) に原稿の列がないので、\(phrases)件のフレーズすべてを\(drafts)件の原稿それぞれで点検します。\
      kwaudit init --sheet \(table) で、フレーズと原稿の対応の案を作れます。
      """
    case .phraseNowhere(let phrase, let meant):
      """
      お知らせ：「\(phrase)」をひと続きの語として探しましたが、どの原稿にもありませんでした。\
      別々の語なら、空白で区切って -p "\(meant)" と入力してください。
      """
    case .settingsWritten(let path, let drafts):
      "\(path) を書きました（原稿\(drafts)件）。"
    case .serving:
      "このアドレスをブラウザーで開いてください。終わるには Ctrl-C を押してください。"
    case .noBrowser:
      "お知らせ：xdg-open を実行できません。表示されたアドレスをブラウザーで開いてください。"
    case .nextAfterInit(let folder, let settings, let table, let isNamed, let proposal):
      Self.next(folder, settings, table, isNamed: isNamed, proposal)
    }
  }

  private static func next(
    _ folder: String, _ settings: String, _ table: String?, isNamed: Bool, _ proposal: Proposal?
  ) -> String {
    guard let table else {
      return "次は、対策フレーズを \(settings) の phrases か原稿のフロントマターに書いて、kwaudit \(folder) で点検してください。"
    }
    let naming = isNamed ? "" : "\(settings) に phrases-file: \(table) と書いてから、"
    guard let proposal else {
      return "フレーズは \(table) から読みます。次は、\(naming)kwaudit \(folder) で点検してください。"
    }
    return """
      フレーズと原稿の対応の案を \(proposal.file) に書きました（フレーズ\(proposal.phrases)件のうち\(proposal.assigned)件に原稿を割り当て）。\
      次は、原稿の列を見直し、\(naming)kwaudit \(folder) で点検してください。
      """
  }
}
