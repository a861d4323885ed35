internal import Words

/// Words in kana, as short units are cut, that tell what stands before them.
enum FollowingWords {
  /// What follows a verb in the 連用形 and hardly a noun.
  ///
  /// Source: school grammar's auxiliaries (助動詞 ます た たい) and conjunctive particles (接続助詞 て たり ながら).
  static let afterVerb = KanaWords(list: endingsOfVerbs)
  private static let endingsOfVerbs = "て た たら たり ます まし ませ たい たく ながら ちゃう とく"

  /// What may follow a noun.
  ///
  /// Source: school grammar's particles (助詞) and the auxiliaries of nouns (助動詞 だ です らしい), with
  /// suffixes (たち さん だらけ) and verbs that follow a noun without a particle (する ある いる いたす ござる).
  static let afterNoun = KanaWords(
    list: """
      は が を に へ と で の も や か から まで より だけ ばかり ほど くらい ぐらい など なんか なんて しか こそ さえ すら \
      でも って とか やら のみ ごと ずつ ね よ さ な にて だ だっ だろう です でし でしょう じゃ では なら なの なん \
      らしい らしく みたい っぽい っぽく かな かも たち ら さん ちゃん くん さま つき つけ がら きり あたり だらけ まみれ \
      いっぱい する し せ ある あり ない なく なかっ なし いる いらっしゃる ください \
      いたし いたす いただき いただく いただけ いただい ござい おり
      """)

  /// What follows the 連用形 い of いる: its auxiliaries, and the negative that no adjective in い takes.
  static let afterBeing = KanaWords(
    list: endingsOfVerbs + " ない なく なかっ なけれ ます ましょ")

  /// What makes とうさん and the like of 父, 母, 兄 and 姉.
  static let afterParent = KanaWords(list: "さん さま ちゃん")
}
