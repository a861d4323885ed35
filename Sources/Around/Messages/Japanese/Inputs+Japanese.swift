internal import Files
package import Inputs
internal import SourceText
internal import Vocabulary
internal import Words

extension InputProblem {
  package var japanese: String { japanese(isInPage: false) }

  /// - Parameter isInPage: whether the file is opened in the page, where no option can be given.
  func japanese(isInPage: Bool) -> String {
    switch cause {
    case .notFound(let nearest):
      "ファイルもフォルダも見つかりません。\(nearest.map { "\($0) のことですか。" } ?? "パスを確かめてください。")"
    case .neitherCommandNorFile(let rest):
      """
      コマンドでもファイルでもありません。点検するだけならコマンドは要りません（\((["kwaudit"] + rest).commandLine)）。\
      コマンドの一覧は kwaudit --help で見られます。
      """
    case .backslashes(let meant):
      "フォルダの区切りは \\ ではなく / です。\(meant) と入力してください。"
    case .noDrafts:
      "フォルダに原稿が1つもありません（対象は \(Self.extensions)）。"
    case .noDraftsSelected:
      "フォルダの原稿は、どれも設定の include・exclude によって対象から外れています。"
    case .allIgnored:
      "フォルダの原稿はすべて .gitignore で除外されています。点検するには --no-ignore を付けるか、ファイルを直接指定してください。"
    case .unreadable:
      "読み取れません。読み取りの権限があるか確かめてください。"
    case .brokenLink:
      "リンク先がありません。リンクを張り直すか、消してください。"
    case .leadsOutside:
      """
      フォルダの外、または隠しファイルへのリンクなので、読みません。点検するには、リンク先のファイルを直接指定してください。\
      点検しないなら、設定の exclude に書いてください。
      """
    case .nameNotText:
      "名前がUTF-8になっていません。convmv などで名前を変えてください。"
    case .notAFile(let kind):
      "ファイルではなく、\(kind.japanese)です。文章は標準入力（- と指定）から渡してください。"
    case .tooLarge:
      """
      \(DraftReader.mostBytes / 1_000_000)MBを超えているので、原稿として読めません。設定の exclude で除くか、原稿のファイルを\
      直接指定してください。
      """
    case .foreign(let format, let found): format.japanese(found, isInPage: isInPage)
    case .undecodable(let failure): failure.japanese(isInPage: isInPage)
    case .malformed(let error): error.japanese
    case .badPhrase(let error, let place):
      (place.map { "\($0.line)行目\($0.column)桁目：" } ?? "") + error.japanese
    case .interrupted(let others):
      "途中で止められたので、この原稿\(others == 0 ? "" : "とほかの\(others)件")は点検していません。もう一度実行してください。"
    }
  }

  private static var extensions: String {
    DraftFormat.allExtensions.map { ".\($0)" }.joined(separator: " ")
  }
}

extension FileKind {
  var japanese: String {
    switch self {
    case .file: "ファイル"
    case .folder: "フォルダ"
    case .link: "リンク"
    case .pipe: "名前付きパイプ"
    case .socket: "ソケット"
    case .device: "デバイス"
    }
  }
}

extension ForeignFormat {
  /// - Parameter found: the extension of the file.
  fileprivate func japanese(_ found: String, isInPage: Bool) -> String {
    switch self {
    case .wordProcessor:
      """
      .\(found) は読めません。ワープロソフトで開き、プレーンテキスト（.txt）かWebページ（.html）として保存したファイルを指定してください。
      """
    case .published:
      ".\(found) は読めません。もとの原稿を指定するか、本文を .txt ファイルに写して指定してください。"
    case .markup:
      ".\(found) は読めません。PandocなどでMarkdownかHTMLに変換したファイルを指定してください。"
        + (isInPage
          ? "そのまま点検するには、文章をコピーして本文の欄に貼り付けてください。"
          : "そのままプレーンテキスト（またはMarkdown）として読むには、--input-format text（markdown）を付けてください。")
    case .notebook:
      """
      ノートブックは読めません。Markdownに書き出した（jupyter nbconvert --to markdown）ファイルを指定してください。
      """
    case .xml:
      "XMLのうち、読めるのはXHTMLだけです。本文をMarkdown・HTML・プレーンテキストのどれかで保存したファイルを指定してください。"
    }
  }
}

extension PhraseFile.Failure {
  package var japanese: String {
    switch self {
    case .badLine(let name, let line, let error):
      "\(name):\(line): \(error.japanese)"
    case .noPhrases(let name):
      "\(name): フレーズが1つも書かれていません。1行に1つずつ書いてください（# で始まる行はコメント）。"
    }
  }
}

extension DictionaryFile.Failure {
  package var japanese: String {
    switch self {
    case .badLine(let name, let line, let text, let problem):
      "\(name):\(line): \(problem.japanese(text))"
    case .noWords(let name):
      "\(name): 辞書に言葉が1つも書かれていません。1行に1つずつ書いてください（# で始まる行はコメント）。"
    }
  }
}

extension HouseWord.Problem {
  /// - Parameter entry: what the file has in the place of a word.
  fileprivate func japanese(_ entry: String) -> String {
    switch self {
    case .empty:
      "登録する言葉がありません。"
    case .whiteSpace:
      "「\(entry)」に空白が入っています。言葉は1行に1つずつ、空白を入れずに書いてください。"
    case .emptyPart:
      "「\(entry)」の区切り | の前か後ろに文字がありません。「デスク|ワーク」のように書いてください。"
    }
  }
}
