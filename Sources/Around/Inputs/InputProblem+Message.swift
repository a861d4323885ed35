internal import Parsers
internal import Phrases
internal import Rules
internal import SourceText
package import Vocabulary

extension InputProblem {
  /// What is the matter and what to do, without the path.
  package var message: Localized {
    switch cause {
    case .notFound:
      Localized(
        ja: "ファイルもフォルダも見つかりません。パスを確かめてください。",
        en: "There is no such file or folder. Check the path.")
    case .noDrafts:
      Localized(
        ja: "フォルダに原稿がひとつもありません（対象は \(Self.extensions)）。",
        en: "The folder holds no drafts (\(Self.extensions)).")
    case .noDraftsSelected:
      Localized(
        ja: "フォルダの原稿は、どれも設定の include・exclude によって対象から外れています。",
        en: "The settings (include, exclude) leave out every draft of the folder.")
    case .allIgnored:
      Localized(
        ja: "フォルダの原稿はすべて .gitignore で除外されています。点検するには --no-ignore を付けるか、ファイルを直接指定してください。",
        en: """
          Git ignores every draft in the folder. Add --no-ignore, or name the files themselves.
          """)
    case .unreadable:
      Localized(
        ja: "読み取れません。読み取りの権限があるか確かめてください。",
        en: "It cannot be read. Check that you have permission to read it.")
    case .undecodable(let failure): Self.message(failure)
    case .malformed(let error): Self.message(error)
    case .badPhrase(let error): error.message
    case .badSuppression(let problem): problem.message
    }
  }

  private static var extensions: String {
    InputFinder.extensions.map { ".\($0)" }.joined(separator: " ")
  }

  private static func message(_ failure: DecodingFailure) -> Localized {
    switch failure {
    case .notText(let kind, let offset):
      Localized(
        ja: "テキストではありません（オフセット\(offset)：\(kind)）。原稿をテキスト、Markdown、HTMLのどれかで保存し直してください。",
        en: """
          This is no text (byte \(offset): \(kind)). Save the draft as plain text, Markdown or HTML.
          """)
    case .undecodable(let encoding, let offset):
      Localized(
        ja: """
          \(encoding.rawValue)として読めないバイトがあります（先頭から\(offset)バイトの位置）。別の文字コードなら --encoding で指定し、\
          壊れているならUTF-8で保存し直してください。
          """,
        en: """
          Byte \(offset) cannot be read as \(encoding.rawValue). Name another encoding with --encoding, or save the \
          file again as UTF-8.
          """)
    case .unknownEncoding(let offset):
      Localized(
        ja: """
          文字コードがわかりません（先頭から\(offset)バイトの位置がUTF-8ではありません）。--encoding で指定するか、UTF-8で保存し直して\
          ください。
          """,
        en: """
          The encoding is not clear (byte \(offset) is not UTF-8). Name it with --encoding, or save the file as UTF-8.
          """)
    }
  }

  private static func message(_ error: DraftError) -> Localized {
    switch error {
    case .badFrontMatter(let reason, let line, let column):
      Localized(
        ja: """
          \(line)行\(column)列：フロントマターがYAMLとして読めません（\(reason)）。値に「: 」や「#」があれば値全体を "…" で囲み、\
          括弧や引用符の閉じ忘れとタブも確かめてください。
          """,
        en: """
          line \(line), column \(column): the front matter is no valid YAML (\(reason)). Put a value that holds ": " or \
          "#" in quotation marks, and look for a bracket or quote that is not closed, and for tabs.
          """)
    }
  }
}
