package import Parsers

extension DraftError {
  package var japanese: String {
    switch self {
    case .badFrontMatter(let reason, let line, let column):
      """
      \(line)行目\(column)桁目：フロントマターがYAMLとして読めません（\(reason)）。値に「: 」や「#」があれば値全体を "…" で囲み、\
      括弧や引用符の閉じ忘れとタブも確かめてください。
      """
    case .mistypedMark(let kind, let line, let column):
      "\(line)行目\(column)桁目：フロントマターの\(kind.japanese)"
    case .misspelledFrontMatter(let notation, let fault, let line, let column):
      "\(line)行目\(column)桁目：フロントマターが\(notation.rawValue)として読めません。\(fault.japanese)"
    case .unclosedFrontMatter(let closing):
      """
      1行目1桁目：フロントマターが閉じられていません。最後の項目の次の行に「\(closing)」だけを書いてください。1行目が区切り線なら、\
      次の行を空けてください。
      """
    case .metadataOfWrongKind(let key, let allowsList, let line, let column):
      """
      \(line)行目\(column)桁目：フロントマターの「\(key)」の値は、\(allowsList ? "文字列か、文字列のリスト" : "文字列")にしてください。
      """
    case .beyond(let limit, let line, let column):
      "\(line)行\(column)列：\(limit.japanese)"
    case .wordPressExport(let line, let column):
      """
      \(line)行目\(column)桁目：WordPressのエクスポートファイル（WXR）です。複数の投稿が1つのファイルに入っているので、点検できません。\
      投稿ごとに、コードエディターの内容を .html ファイルに保存するか、変換ツールでMarkdownファイルにしてください。
      """
    case .otherXML(let root, let line, let column):
      """
      \(line)行目\(column)桁目：XML（<\(root)>）は読めません。本文をMarkdown・HTML・プレーンテキストのどれかで保存してください。\
      原稿に載せたXMLの例なら、コードブロックに入れてください。
      """
    }
  }
}

extension DraftLimit {
  /// What is too much, and what to do.
  fileprivate var japanese: String {
    switch self {
    case .openElements:
      "ここでHTMLの要素の入れ子が\(most)段を超えています。閉じ忘れた要素を閉じるか、入れ子を減らしてください。"
    case .attributes:
      "このタグの属性が\(most)個を超えています。引用符の書き忘れがないか確かめてください。"
    case .reopenedElements:
      """
      閉じられていない <b>・<font> などの装飾が段落ごとに引き継がれ、ここまでで\(most)回を超えました。装飾が終わる場所で閉じて\
      ください。
      """
    case .containers:
      "ここで引用とリストの入れ子が\(most)段を超えています。入れ子を減らしてください。"
    case .tableColumns:
      "この表の列が\(most)を超えています。表を分けるか、別のファイルにしてください。"
    case .missingCells:
      """
      この表の行に足りないセルが、ここまでで\(most)個を超えました。行の長さを見出し行に揃えるか、表の後ろを1行空けてください。
      """
    case .rereadBytes:
      """
      閉じられていない記号（<?、<![CDATA[、<!A、![）か、表の区切り行に見える行が多すぎます。記号の前に「\\」を置くか、\
      前後を空けたコードブロックに入れてください。
      """
    case .referredBytes:
      "非常に長いURLやタイトルを参照するリンクが多すぎます。URLを短くするか、画像を別のファイルにしてください。"
    }
  }
}

extension FrontMatterFault {
  fileprivate var japanese: String {
    switch self {
    case .expectedKey:
      "ここには項目名が必要です。英数字・「_」・「-」以外を含む項目名は \"…\" で囲んでください。"
    case .expectedSign(let sign):
      "項目名と値の間に「\(sign)」がありません。"
    case .expectedValue:
      "ここには値が必要です。文字列は \"…\" で囲んでください。"
    case .unclosedString:
      "ここから始まる文字列が、その行で閉じられていません。引用符で閉じてください。"
    case .unclosedBracket:
      "ここで開いた括弧が閉じられていません。"
    case .expectedComma:
      "ここには「,」か閉じ括弧が必要です。"
    case .unknownEscape:
      "「\\」で始まるこの書き方はありません。「\\」そのものは「\\\\」と書いてください。"
    case .repeatedKey(let key):
      "項目「\(key)」が2回あります。片方を消してください。"
    case .textAfterValue:
      "値の後ろに余分な文字があります。改行してください。"
    case .nestedTooDeeply:
      "括弧やリストの入れ子が深すぎます。入れ子を減らしてください。"
    case .multipliedAliases:
      "エイリアス（*名前）が別のエイリアスを指す重なりが多すぎます。値をそのまま書いてください。"
    }
  }
}
