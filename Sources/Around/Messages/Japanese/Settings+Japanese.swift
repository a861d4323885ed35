internal import Phrases
internal import Rules
internal import Scoring
package import Settings
internal import SourceText
internal import Vocabulary

extension SettingsFault {
  package var japanese: String {
    switch self {
    case .notFound(let nearest):
      "ファイルが見つかりません。\(nearest.map { "\($0) のことですか。" } ?? "パスを確かめてください。")"
    case .isFolder:
      "フォルダです。ファイルを指定してください。"
    case .unreadable:
      "読み取れません。読み取りの権限があるか確かめてください。"
    case .brokenLink:
      "リンク先がありません。リンクを張り直すか、消してください。"
    case .notAFile(let kind):
      "ファイルではなく、\(kind.japanese)です。ファイルを指定してください。"
    case .outOfReach:
      """
      リポジトリの外（リポジトリがなければ、このフォルダの外）のファイルへのリンクなので、読みません。ここにファイルそのものを置くか、\
      --config で指定してください。
      """
    case .misnamed(let wanted):
      "この名前の設定ファイルは読まれません。\(wanted) に改名してください。"
    case .undecodable(let failure): Self.undecodable(failure)
    case .badYAML(let reason):
      """
      YAMLとして読めません（\(reason)）。字下げがそろっているか、「: 」や「#」を含む値を "…" で囲んでいるか、括弧や引用符を\
      閉じているか、タブがないか確かめてください。
      """
    case .mistypedMark(let kind): kind.japanese
    case .nestedTooDeeply:
      "ここでリストか括弧の入れ子が深すぎます。設定に要るのは数段までです。"
    case .multipliedAliases:
      "エイリアス（*名前）が別のエイリアスを指す重なりが多すぎます。値をそのまま書いてください。"
    case .repeatedKey(let key):
      "「\(key)」が2回書かれています。1つにまとめてください。"
    case .unknownKey(let key, let allowed):
      "「\(key)」という項目はありません。\(Self.choice(of: allowed, nearest: key))"
    case .keyIsNotText:
      "項目の名前は文字列で書きます。"
    case .missingKey(let key):
      "「\(key)」がありません。この設定を使う原稿を「\(key): drafts/**/*.md」のように書いてください。"
    case .wrongValue("phrases", .phrases):
      "「phrases」には\(ValueKind.phrases.japanese)を書きます（例：\(ValueKind.phrases.example)）。ファイルや表は「phrases-file」に書きます。"
    case .wrongValue(let key, let kind):
      "「\(key)」には\(kind.japanese)を書きます（例：\(kind.example)）。"
    case .unknownChoice(let key, let value, let allowed):
      "「\(key)」に「\(value)」は使えません。\(Self.choice(of: allowed, nearest: value))"
    case .unknownRule(let id): RuleCatalog.unknownRule(id).japanese
    case .unknownOption(let name, let rule, let allowed):
      if allowed.isEmpty {
        "ルール「\(rule)」にオプションはありません。"
      } else {
        "ルール「\(rule)」に「\(name)」というオプションはありません。\(Self.choice(of: allowed, nearest: name))"
      }
    case .noWeightLeft: ScoreWeightError.noPoints.japanese
    case .badPhrase(let error): error.japanese
    case .notOneTerm(let text):
      "「\(text)」は1語ではありません。空白を含む語は '\"New York\"' のように引用符で囲んでください。"
    case .notATermOfPhrase(let term, let terms):
      "「\(term)」はこのフレーズの語ではありません。\(Self.choice(of: terms, nearest: term))"
    case .badWord(let word):
      "「\(word)」は辞書に登録できません。空白のない言葉を書き、区切る位置があれば「引越|業者」のように | を入れてください。"
    case .badGlob(let glob, let kind):
      "「\(glob)」は、ファイル名のパターンとして正しくありません（\(kind.japanese)）。使えるのは * ** ? [abc] {a,b} です。"
    case .badPhrasesFile(let name, .notFound(let nearest)):
      """
      フレーズのファイル \(name) が見つかりません。\
      \(nearest.map { "\($0) のことですか。" } ?? "パスは設定ファイルのあるフォルダからの相対パスです。")
      """
    case .badPhrasesFile(let name, .outOfReach):
      """
      \(name): 設定ファイルのあるリポジトリの外（リポジトリがなければ、フォルダの外）なので、設定からは読めません。\
      中に移すか、--phrases で指定してください。
      """
    case .badPhrasesFile(let name, let fault):
      "\(name)：\(fault.japanese)"
    case .badTable(let reason):
      "表として読めません（\(reason)）。"
    case .unclosedQuote:
      "ここで始まる引用符 \" が閉じていません。"
    case .noPhraseColumn(let headers, let known):
      Self.noPhraseColumn(headers, known)
    case .noPhrases:
      "フレーズが1つも書かれていません。"
    case .surplusCells(let cell):
      "「\(cell)」は、どの列にも入りません。フレーズの語なら、コンマではなく空白で区切ってください。"
    case .badNumber(let text, let header):
      "「\(header)」の「\(text)」は数ではありません。"
    case .noSuchDraft(let path, let nearest):
      """
      「\(path)」に当てはまる原稿がありません。\
      \(nearest.map { "\($0) のことですか。" } ?? "パスかファイル名を確かめてください。")
      """
    case .noPageIsDraft:
      "表のどのURLも原稿のファイル名と合いません。URLの最後の部分と同じ名前のファイルが原稿とみなされます（例：/moving-guide/ は moving-guide.md）。"
    }
  }

  /// What is allowed instead of an unknown name, and the nearest of it.
  private static func choice(of allowed: [String], nearest name: String) -> String {
    let guess = allowed.nearest(to: name).guessInJapanese
    return "\(guess)使えるのは \(allowed.joined(separator: ", ")) です。"
  }

  private static func undecodable(_ failure: DecodingFailure) -> String {
    switch failure {
    case .notText(let kind, let offset):
      "テキストファイルではありません（先頭から\(offset)バイトの位置：\(kind)）。"
    case .undecodable(_, let offset), .unknownEncoding(let offset):
      "文字コードがわかりません（先頭から\(offset)バイトの位置）。UTF-8で保存し直してください。"
    }
  }

  private static func noPhraseColumn(_ headers: [String], _ known: [String]) -> String {
    let found = headers.isEmpty ? "-" : headers.prefix(12).joined(separator: ", ")
    return """
      フレーズの列がありません（列名：\(found)）。最初の行を「原稿,対策フレーズ」のようにしてください。\
      フレーズの列名には \(known.joined(separator: ", ")) が使えます。
      """
  }
}
