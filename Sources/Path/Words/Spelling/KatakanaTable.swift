/// Words in katakana whose spelling varies.
enum KatakanaTable {
  /// Words that take a final long vowel mark or not, also before another word.
  ///
  /// Source: the words in -er, -or, -ar and -y of JIS X 0001 and other information technology
  /// vocabularies, which JIS Z 8301:2008 spells without the mark and 外来語の表記 with it.
  static let markedWords = WordList(
    """
    サーバ ユーザ コンピュータ プリンタ フォルダ ブラウザ エレベータ モータ ドライバ マネージャ センサ スキャナ メーカ オーナ カレンダ \
    パーティ セキュリティ メモリ バッテリ カテゴリ エネルギ テクノロジ ディレクトリ プロバイダ ルータ アダプタ コネクタ コントローラ \
    プロセッサ デザイナ プログラマ リーダ フィルタ レジスタ マスタ モニタ タイマ カウンタ パラメータ コンテナ クラスタ スケジューラ \
    エディタ コンパイラ ローダ プレーヤ プレイヤ クローラ ヘッダ フッタ レイヤ ハンドラ ポインタ キャラクタ センタ アクセサリ ギャラリ \
    ロータリ ファクトリ ヒストリ ライブラリ リポジトリ エントリ カウンセラ トレーナ キャスタ スクータ ヘリコプタ エスカレータ トラクタ \
    シリンダ セミナ オーダ クリーナ スピーカ スライダ ジェネレータ オペレータ シミュレータ アクセラレータ インバータ
    """)

  /// Words that the mark makes another word: ドラマ and ドラマー.
  static let differentWithMark = WordList(
    """
    ドラマ サウナ オーラ ローラ ラッパ タンカ アンカ カッパ リッパ バッタ ハッカ マイナ パーマ ローマ ポーラ キャッチ ハッピ ソーラ
    """)

  /// Words with two spellings in use. Source: 外来語の表記 and its list of examples (用例集).
  static let pairs: [([Unicode.Scalar], [Unicode.Scalar])] = WordList.words(
    of: """
      インターフェース=インターフェイス メーク=メイク メークアップ=メイクアップ プレー=プレイ プレーヤ=プレイヤ ディスプレー=ディスプレイ \
      トレー=トレイ スプレー=スプレイ フェース=フェイス ブレーク=ブレイク エージング=エイジング デーサービス=デイサービス ホリデー=ホリデイ \
      バースデー=バースデイ デジタル=ディジタル プラットホーム=プラットフォーム エンターテインメント=エンターテイメント ダイヤモンド=ダイアモンド \
      ファイアウォール=ファイアーウォール スマートホン=スマートフォン ヘッドホン=ヘッドフォン イヤホン=イヤフォン マイクロホン=マイクロフォン \
      ソファー=ソファ ボディー=ボディ シティー=シティ レディー=レディ
      """
  ).compactMap { entry in
    let words = entry.split(separator: "=").map { Array($0) }
    return words.count == 2 ? (words[0], words[1]) : nil
  }

  /// After these kana the small vowel and the full one spell the same word (外来語の表記, 留意事項).
  static let smallVowels: [(Unicode.Scalar, [(Unicode.Scalar, Unicode.Scalar)])] = [
    ("ウ", [("ィ", "イ"), ("ェ", "エ"), ("ォ", "オ")]), ("ク", [("ァ", "ア"), ("ォ", "オ")]),
    ("グ", [("ァ", "ア")]), ("イ", [("ェ", "エ")]),
  ]
}
