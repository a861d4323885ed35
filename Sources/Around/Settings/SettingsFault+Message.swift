internal import Phrases
internal import Rules
internal import Scoring
internal import SourceText
package import Vocabulary

extension SettingsFault {
  /// What is wrong, what is allowed, and the nearest match.
  package var message: Localized {
    switch self {
    case .notFound:
      Localized(
        ja: "設定ファイルが見つかりません。パスを確かめてください。",
        en: "There is no such settings file. Check the path.")
    case .isFolder:
      Localized(
        ja: "フォルダです。設定ファイルを指定してください。", en: "It is a folder. Name a settings file.")
    case .unreadable:
      Localized(
        ja: "読み取れません。読み取りの権限があるか確かめてください。",
        en: "It cannot be read. Check that you have permission to read it.")
    case .misnamed(let wanted):
      Localized(
        ja: "この名前の設定ファイルは読まれません。\(wanted) に改名してください。",
        en: "Settings of this name are not read. Rename the file to \(wanted).")
    case .undecodable(let failure): Self.undecodable(failure)
    case .badYAML(let reason):
      Localized(
        ja: """
          YAMLとして読めません（\(reason)）。字下げがそろっているか、「: 」や「#」を含む値を "…" で囲んでいるか、括弧や引用符を\
          閉じているか、タブがないか確かめてください。
          """,
        en: """
          It is no valid YAML (\(reason)). Check the indentation, put a value that holds ": " or "#" in quotation \
          marks, and look for a bracket or quote that is not closed, and for tabs.
          """)
    case .repeatedKey(let key):
      Localized(
        ja: "「\(key)」が二度書かれています。ひとつにまとめてください。",
        en: "“\(key)” stands here a second time. Join the two.")
    case .unknownKey(let key, let allowed):
      Self.unknown(
        key, among: allowed, ja: "「\(key)」という項目はありません。", en: "There is no key “\(key)”.")
    case .noKey:
      Localized(ja: "項目の名前は文字列で書きます。", en: "A key has to be a text.")
    case .missingKey(let key):
      Localized(
        ja: "「\(key)」がありません。この設定を使う原稿を「\(key): drafts/**/*.md」のように書いてください。",
        en:
          "“\(key)” is missing. Say which drafts these settings are for, as in “\(key): drafts/**/*.md”."
      )
    case .wrongValue(let key, let kind):
      Localized(
        ja: "「\(key)」には\(kind.name.ja)を書きます（例：\(kind.example)）。",
        en: "“\(key)” takes \(kind.name.en), as in: \(kind.example)")
    case .unknownChoice(let key, let value, let allowed):
      Self.unknown(
        value, among: allowed, ja: "「\(key)」に「\(value)」は使えません。",
        en: "“\(key)” cannot be “\(value)”.")
    case .unknownRule(let id): RuleCatalog.unknownRule(id).message
    case .unknownOption(let name, let rule, let allowed):
      if allowed.isEmpty {
        Localized(
          ja: "ルール「\(rule)」に変えられる値はありません。", en: "The rule “\(rule)” has no options.")
      } else {
        Self.unknown(
          name, among: allowed, ja: "ルール「\(rule)」に「\(name)」という値はありません。",
          en: "The rule “\(rule)” has no option “\(name)”.")
      }
    case .noWeightLeft: ScoreWeightError.noPoints.message
    case .badPhrase(let error): error.message
    case .notOneTerm(let text):
      Localized(
        ja: "「\(text)」は1語ではありません。空白を含む語は '\"New York\"' のように引用符で囲んでください。",
        en: "“\(text)” is not one term. Quote a term that holds a space: '\"New York\"'.")
    case .noTermOfPhrase(let term, let terms):
      Self.unknown(
        term, among: terms, ja: "「\(term)」はこのフレーズの語ではありません。",
        en: "“\(term)” is no term of this phrase.")
    case .badWord(let word):
      Localized(
        ja: "「\(word)」は登録できません。空白のない語を書き、区切る位置があれば「引越|業者」のように | を入れてください。",
        en: "“\(word)” is no word. Write it without spaces, with | where it has to be split: 引越|業者")
    case .badGlob(let glob, let kind): Self.badGlob(glob, kind)
    case .badPhrasesFile(let name, .notFound):
      Localized(
        ja: "フレーズのファイル \(name) が見つかりません。パスは設定ファイルのフォルダから数えます。",
        en: "There is no phrase file \(name). Paths start from the settings file's folder.")
    case .badPhrasesFile(let name, let fault):
      Localized(ja: "\(name)：\(fault.message.ja)", en: "\(name): \(fault.message.en)")
    case .badTable(let reason):
      Localized(ja: "表として読めません（\(reason)）。", en: "It cannot be read as a table (\(reason)).")
    case .unclosedQuote:
      Localized(
        ja: "ここで始まる引用符 \" が閉じていません。", en: "A quotation mark that opens here is never closed.")
    case .noPhraseColumn(let headers):
      Self.noPhraseColumn(headers)
    case .noPhrases:
      Localized(ja: "フレーズがひとつも書かれていません。", en: "The file names no phrase.")
    case .badNumber(let text, let header):
      Localized(
        ja: "「\(header)」の「\(text)」は数ではありません。",
        en: "“\(text)” in the column “\(header)” is no number.")
    }
  }

  /// What is allowed instead of an unknown name, and the nearest of it.
  private static func unknown(
    _ name: String, among allowed: [String], ja: String, en: String
  ) -> Localized {
    let nearest = allowed.nearest(to: name) ?? ""
    return Localized(
      ja: ja + "近いものは \(nearest) です。使えるのは \(allowed.joined(separator: ", ")) です。",
      en: en + " The nearest is \(nearest). Allowed: \(allowed.joined(separator: ", ")).")
  }

  private static func undecodable(_ failure: DecodingFailure) -> Localized {
    switch failure {
    case .notText(let kind, let offset):
      Localized(
        ja: "テキストではありません（先頭から\(offset)バイトの位置：\(kind)）。",
        en: "This is no text (byte \(offset): \(kind)).")
    case .undecodable(_, let offset), .unknownEncoding(let offset):
      Localized(
        ja: "文字コードがわかりません（先頭から\(offset)バイトの位置）。UTF-8で保存し直してください。",
        en: "The encoding is not clear (byte \(offset)). Save the file as UTF-8.")
    }
  }

  private static func noPhraseColumn(_ headers: [String]) -> Localized {
    let known = SheetColumn.phrase.examples.joined(separator: ", ")
    let found = headers.isEmpty ? "-" : headers.prefix(12).joined(separator: ", ")
    return Localized(
      ja: "フレーズの列がありません（見出し：\(found)）。見出しを \(known) のどれかにしてください。",
      en:
        "There is no column of phrases (headers: \(found)). Give it one of these headers: \(known)."
    )
  }
}
