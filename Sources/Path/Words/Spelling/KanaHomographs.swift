/// Kana that are another word as well.
enum KanaHomographs {
  /// Forms of adjectives in hiragana that are mostly adverbs: よく (often) beside 良く.
  ///
  /// Source: UniDic 3.1.1: 副詞 spelled as the 連用形 of an adjective whose kana are a spelling of it.
  static let adverbs = WordList("よく")

  /// Forms that are another word whatever they are made of: かわいそう (可哀相) beside かわいい.
  ///
  /// Source: UniDic 3.1.1: 形状詞 spelled as the stem of an adjective with そう.
  static let otherWords = WordList("かわいそう")

  /// Loanwords in katakana whose letters in hiragana are another word: ホテル and ほてる (火照る).
  ///
  /// Source: UniDic 3.1.1 (The UniDic Consortium): nouns of foreign origin (語種 外) whose hiragana is a
  /// common word of Japanese or Chinese origin.
  static let loanwords = WordList(
    """
    アイス アッ アツ アビ アム アル アンド イエ イオ イクラ イヤ イヤー イラ イル \
    ウイ エイジ エゴ エル オイル オウ オクラ オレ オン カウ カット カツ カム カラム \
    カラメル カラン カリ ガス ガラ ガル キイ キセル キチン キッス キット キル キロ \
    ギル クラ クラス クル クレ グッ グラ ココ コス コネ コム コラ コル コレ コン \
    ゴス サス サム サン サンズ シク シネ シャベル シル シンシン ジャー ジン スカ \
    スク スタン ステ スレ スロ スワン セイ セラ セル セロ ソル ソレ ソロ タオル \
    ダイブ ダブル チカ チャイ チャオ チャン チャント チョコ ツモ テラ テラス テント \
    テンプ デル トイ トム トレ トロイ トワ ドウ ドット ドド ドル ドロン ドン ナウ \
    ナオ ナン ヌル ネイル ネル ノベル ハイル ハグ ハジ ハット ハム ハヤシ ハロ \
    ハーイ バイ バッチ バル バレル パイ パオ パカ パナ パフ パン ピコ ピル ピン \
    ピンポン フラ ブラ ブル プラン プリン プル ヘル ペコ ペタ ホット ホテル ホン \
    ボク ボンボン ポン マイ マイコン マイル マカ マクロ マテ マルク マレ マロン \
    ミシン ミス ミル ムイ メイ メイジ メイル メイン メッセ メトロ メモリ モラ モル \
    ヤク ヤン ユウ ヨン ヨー ヨーク ライ レイ
    """)
}
