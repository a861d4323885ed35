internal import SourceText

extension UsageFault {
  package var japanese: String {
    switch self {
    case .notPlain(let typed, let meant):
      "「\(typed)」に半角ではない記号があります。\(meant) と入力してください。"
    case .unquotedPhrase(let word, let phrase):
      """
      「\(word)」というファイルもフォルダもありません。フレーズの続きなら、全体を引用符で囲んで -p "\(phrase)" と入力してください。
      """
    case .oneHyphen(let typed, let meant):
      "「\(typed)」のハイフンは2つ必要です。\(meant) と入力してください。"
    case .joinedValue(let typed, let meant):
      "「\(typed)」はオプションと値がつながっています。\(meant) と入力してください。"
    case .phraseWithoutOption(let word, let phrase):
      """
      「\(word)」というファイルもフォルダもありません。対策フレーズなら -p "\(phrase)" と入力してください。
      """
    case .unknownCommand(let word, let nearest, let rest):
      """
      「\(word)」というコマンドもファイルもありません。\((["kwaudit", nearest] + rest).commandLine) のことですか。
      """
    case .noHelp(let word, let nearest):
      """
      「\(word)」というコマンドはありません。\
      \(nearest.map { "kwaudit help \($0) のことですか。" } ?? "コマンドの一覧は kwaudit help で見られます。")
      """
    case .unknownOption(let option, let nearest):
      """
      「\(option)」というオプションはありません。\
      \(nearest.map { "\($0) のことですか。" } ?? "使えるものは --help で見られます。")
      """
    case .optionOfCommand(let option, let command):
      "\(option) は kwaudit \(command) のオプションで、ここでは使えません。除くか、kwaudit \(command) で使ってください。"
    case .missingValue(let option):
      "\(option) には値が必要です。\(option) のあとに空白を置いて、値を入力してください。"
    case .needlessValue(let value, let option):
      "\(option) に値は付けられません。「\(value)」を除いて \(option) とだけ入力してください。"
    case .missingArgument("path"):
      "点検する原稿がありません。ファイルかフォルダを指定してください（例：kwaudit drafts -p \"温泉 宿\"）。"
    case .missingArgument(let name):
      "<\(name)> がありません。使い方のとおりに入力してください。"
    case .unexpectedArguments(let words):
      "余分な入力があります（\(words.joined(separator: " "))）。除いて、もう一度実行してください。"
    case .badValue(let value, let name, let allowed): Self.badValue(value, name, allowed)
    case .badReport(let value):
      "--report に「\(value)」は使えません。sarif=kwaudit.sarif や github=- のように「形式=ファイル」と入力してください。"
    case .notInRange(let option, let low, let high):
      "\(option) には\(low)から\(high)までの数を指定してください。"
    case .needsFile(let option):
      "\(option) にはファイルの名前を指定してください。"
    case .namedAsOtherFormat(let file, let format):
      "このままでは、\(file) にテキスト形式のレポートを書くことになります。--format \(format) を加えるか、ファイルの名前を変えてください。"
    case .configAndNoConfig:
      "--config と --no-config は同時に使えません。どちらかを除いてください。"
    case .changedLinesWithoutSince:
      "--changed-lines には --since も必要です。未コミットの変更だけなら --since HEAD を加えてください。"
    case .regressionWithoutBaseline:
      "--no-regression には前の点数が必要です。--baseline でベースラインのファイルを指定してください。"
    case .partialBaseline:
      "新しいベースラインにはすべての原稿が必要です。--since を除いてください。"
    case .sameFile(let file):
      "2つの出力を同じファイル（\(file)）に書くことはできません。どちらかに別の名前を指定してください。"
    case .twoReportsOnOutput:
      "標準出力に出せるレポートは1つだけです。ほかのレポートにはファイルを指定してください。"
    case .exclusive(let one, let other):
      "\(one) と \(other) は同時に使えません。どちらかを除いてください。"
    case .onlyForText(let option):
      "\(option) はテキスト形式のレポートだけで使えます。\(option) を除くか、--report text=ファイル でテキスト形式も書き出してください。"
    case .severalDrafts(let option, let count):
      "\(option) は原稿が1つのときだけ使えます（今は\(count)件）。その原稿だけを指定してください。"
    }
  }

  private static func badValue(_ value: String, _ name: String, _ allowed: [String]) -> String {
    if allowed.isEmpty { return "\(name) に「\(value)」は使えません。数を半角で入力してください。" }
    let guess = allowed.nearest(to: value).guessInJapanese
    return "\(name) に「\(value)」は使えません。\(guess)使えるのは \(allowed.joined(separator: ", ")) です。"
  }
}
