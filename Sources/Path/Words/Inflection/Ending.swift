/// What a conjugated form puts in the place of the dictionary form's ending.
struct Ending: Sendable {
  let text: String
  let rightEdge: TermForm.RightEdge

  /// The endings of a list such as `"た て ず| き."`: a bar asks for a word boundary after the
  /// ending, a full stop for the end of a clause.
  static func list(_ prefix: String, _ endings: String) -> [Ending] {
    endings.utf8.split(separator: UInt8(ascii: " ")).map { entry in
      let edge: TermForm.RightEdge =
        switch entry.last {
        case UInt8(ascii: "|"): .wordEdge
        case UInt8(ascii: "."): .clauseEnd
        default: .anything
        }
      let text = edge == .anything ? entry : entry.dropLast()
      return Ending(text: prefix + String(Substring(text)), rightEdge: edge)
    }
  }

  static func list(_ endings: String) -> [Ending] { list("", endings) }
}

/// Endings by the form of the stem that they follow.
///
/// Source: the conjugation tables of school grammar (学校文法の活用表: 未然形, 連用形, 終止形, 連体形,
/// 仮定形, 命令形) and its auxiliaries (助動詞 ない ぬ(ず・ん) ます た たい たがる れる/られる せる/させる う/よう そうだ,
/// 助詞 て ば ながら つつ たり), with すぎる, やすい and にくい after the 連用形, and the contracted forms of
/// てしまう (ちゃう), ておく (とく) and なければ (なきゃ) of 現代日本語文法 (日本語記述文法研究会).
enum EndingTable {
  /// After the 未然形: 書か-, 見-, し-.
  static let negative = """
    ない なかった なく なくて なければ ないで なきゃ なくちゃ なさ ずに ず| ぬ| ねば ざる んとする んばかり
    """
  /// After the 連用形: 書き-, 見-, し-.
  static let continuative = """
    ます ました ません ませんでした まして ましょう たい たく たかった たければ たがる たがらない たがった たがって たがり ながら つつ すぎる \
    すぎ やすい やすく にくい にくく なさい ください に行 に来
    """
  /// The 様態 after the 連用形: 書きそう. One kanji has none, as 出そう is a form of 出す.
  static let appearance = "そう"
  /// After the 連用形 with its 音便: 書い-, 買っ-, 見-.
  static let past = "た " + afterPast
  /// The same after one kanji: 見た also opens the noun 見た目.
  static let shortPast = "た| " + afterPast
  private static let afterPast = """
    て たら たり ている てる てた ちゃう ちゃった ちゃって ちゃえ ちゃい ちゃ| とく| といて といた とけば とこう とかな とった
    """
  /// The same after 撥音便 and the ガ行's イ音便: 読ん-, 稼い-.
  static let voicedPast = """
    だ で だら だり でいる でる でた じゃう じゃった じゃって じゃえ じゃい じゃ| どく| どいて どいた どけば どこう どかな どった
    """
  /// After the stem of a derived verb of the 下一段: 書け-, 書かれ-, 書かせ-.
  static let derived = """
    る た て たら たり ている てる ない なかった なく なければ なきゃ ずに ず| ぬ| ねば ざる ます ました ません ませんでした れば よう たい たく \
    たが そう ながら すぎ やす にく ちゃう ちゃった
    """
  /// After the stem of the passive of a causative: 書かせられ-, 書かされ-.
  static let derivedTwice = "る た て ている ない ます ました"
  /// The negative of サ変, whose other negatives follow せ: し-.
  static let suruNegative = "ない なかった なく なくて なければ ないで なきゃ なくちゃ なさ"
  /// The negatives of サ変 after せ.
  static let suruLiteraryNegative = "ず| ずに ぬ| ねば ざる よ|"
  /// The 命令形 and 仮定形 of the 一段.
  static let ichidan = "れば りゃ| よう ろ| よ|"
  /// After the stem of an i-adjective: 安-.
  static let adjective = """
    く くて くない くなかった くなければ くなきゃ くなる くなった かった かったら かったり ければ けりゃ かろう からず さそう げな げに すぎ すぎる すぎた すぎて
    """
  /// After the stem of ない: な-. 無く and 泣く share the kana なく.
  static let nai = "く| くて くなる くなった くちゃ かった かったら ければ きゃ かろう さそう さすぎ"
  /// After いい without its stem. The adverb よく is another word.
  static let ii = "よくて よくない よくなかった よくなければ よかった よかったら よければ よかろう よさそう よすぎ"
  /// The negatives of a verb that differ from ない, after the 未然形.
  static let literaryNegative = "ず| ずに ぬ| ねば ざる"
  /// The same after the 連用形.
  static let politeNegative = "ません ませんでした"
}
