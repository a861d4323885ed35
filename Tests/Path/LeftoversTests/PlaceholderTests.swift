import Testing
import Vocabulary

@Suite("Placeholder")
struct PlaceholderTests {
  @Test("is found where it stands", arguments: unfinished)
  func found(labelled: String) throws {
    try LabelledText.check(labelled, .placeholder)
  }

  @Test("is found in plain text", arguments: unfinishedLines)
  func foundInPlainText(labelled: String) throws {
    try LabelledText.check(labelled, .placeholder, as: .text)
  }

  @Test("is not seen in ordinary text", arguments: ordinary)
  func ordinaryText(text: String) throws {
    try LabelledText.check(text, .placeholder)
  }

  @Test("buttons at the foot of a page are the page's own")
  func page() throws {
    try LabelledText.check("<h1>旅</h1><p>本文です。</p><p>Follow me!</p>", .placeholder, as: .html)
  }

  static let unfinished = [
    // Sizes.
    "⟦150x150px⟧", "⟦300×250⟧", "⟦画像サイズ 150x150px⟧", "⟦アイキャッチ画像（1200×630px）⟧", "⟦バナー 728x90⟧",
    "⟦image 640x480⟧",
    "本文です。\n\n⟦150 x 150 px⟧\n\n本文です。", "⟦1200ｘ630ピクセル⟧", "⟦（600×400）⟧",
    // Marks of work.
    "⟦TODO: ここに料金表を入れる⟧", "⟦TODO⟧", "⟦TODO⟧ 料金表", "料金は月に980円です。⟦TODO⟧: 税込か確かめる", "料金（⟦TODO⟧）",
    "- ⟦TODO⟧: 写真", "⟦FIXME⟧: 数字が古い", "開催日：⟦TBD⟧", "| 会場 | ⟦TBD⟧ |\n| --- | --- |\n| 定員 | 20名 |",
    "【⟦TBD⟧】",
    "⟦XXX⟧: 後半を直す", "料金の節です。⟦XXX⟧", "## ⟦TODO⟧: 料金の見出し", "# ⟦TODO⟧: 題を決める\n\n本文です。",
    // Dummy text.
    "⟦ダミー⟧", "⟦ダミーテキスト⟧", "⟦ダミーテキストです。ダミーテキストです⟧。", "この段落は⟦ダミーテキストです⟧。", "⟦ダミー画像⟧",
    "- ⟦ダミー文⟧", "| ⟦ダミー⟧ | 980円 |\n| --- | --- |\n| 速さ | 並 |", "この文章は⟦ダミーです⟧。", "⟦タイトルが入ります⟧",
    "⟦ダミーテキストが入ります⟧。文字の大きさを確かめます。", "⟦Lorem ipsum dolor sit amet, consectetur.⟧",
    "本文です。⟦lorem ipsum dolor sit amet⟧", "⟦Lorem Ipsum⟧",
    // Titles.
    "# 格安スマホの選び方⟦（仮）⟧\n\n本文です。", "## ⟦【仮】⟧料金の比較", "# ⟦【仮題】⟧湖畔の一日\n\n本文です。",
    "---\ntitle: 湖畔の一日⟦（仮）⟧\n---\n\n本文です。", "## 料金の比較⟦(仮)⟧【2024年版】", "# ⟦タイトル未定⟧\n\n本文です。",
    // Slots.
    "⟦ここに画像を挿入⟧", "⟦（ここに店の外観写真を入れる）⟧",
    "本文です。⟦【ここに地図を挿入】⟧",
    "⟦【画像】⟧", "⟦［画像挿入］⟧", "⟦【画像：店の外観】⟧", "⟦【写真1】⟧", "本文です。⟦【画像挿入】⟧続きです。", "※⟦ここに事例を追加⟧",
    "⟦【要確認】⟧", "⟦要確認⟧", "料金は980円です⟦【要確認】⟧。", "⟦要確認⟧：料金の税込表示", "⟦後で書く⟧", "⟦あとで追記⟧", "⟦（あとで追記）⟧",
    "料金の節です。⟦あとで差し替えてください⟧。", "⟦※後で追記⟧",
    // Variables.
    "⟦{{name}}⟧様", "⟦{{ 会社名 }}⟧の料金です。", "こんにちは、⟦{{user_name}}⟧さん。",
    "⟦[insert photo here]⟧", "⟦[Your Name]⟧と申します。",
    // Buttons at the end.
    "本文です。\n\n⟦Follow me!⟧", "本文です。\n\n⟦シェアする⟧", "本文です。\n\n⟦150x150px⟧\n\n⟦Follow me!⟧",
    "本文です。\n\n⟦ツイート⟧",
    // More of both kinds, written after the rule.
    "⟦TODO⟧：写真を足す",
    "料金は⟦【要確認】⟧円です。",
    "本文です。\n\n⟦TODO⟧\n\n本文です。",
    "※⟦TODO⟧ 写真を足す",
    "<p>⟦TODO⟧: 写真</p>",
    "⟦ここに図1を挿入⟧",
    "⟦（ここに写真）⟧",
    "⟦【ここにバナー】⟧",
    "⟦[画像]⟧",
    "⟦【図表挿入】⟧",
    "⟦（画像挿入）⟧",
    "⟦ダミーテキストダミーテキストダミーテキスト⟧",
    "⟦テキストテキストテキストテキスト⟧",
    "⟦ダミー文章が入ります。ダミー文章が入ります⟧。",
    "これは⟦ダミーテキストです⟧。",
    "⟦サンプルテキストサンプルテキスト⟧",
    "⟦{{first_name}}⟧ 様",
    "⟦[Insert image here]⟧",
    "⟦[Company Name]⟧の料金",
    "⟦480×320⟧",
    "⟦300px × 250px⟧",
    "⟦画像：1200×630⟧",
    "⟦※画像サイズ：1200×630px⟧",
    "# 料金の比較⟦(仮題)⟧\n\n本文です。",
    "## ⟦見出しが入ります⟧",
    "⟦後ほど追記⟧",
    "⟦追記予定⟧",
    "⟦執筆中⟧",
    "本文です。※⟦あとで追記⟧",
    "⟦XXX⟧",
    "本文です。\n\n⟦Share⟧",
  ]

  static let unfinishedLines = [
    "湖畔の一日\n\n本文です。\n\n⟦150x150px⟧\n\n⟦Follow me!⟧",
    "湖畔の一日\n\n本文です。\n\n⟦TODO⟧: 写真\n\n本文です。",
    "湖畔の一日⟦（仮）⟧\n\n本文です。\n⟦ここに画像を挿入⟧\n本文です。",
  ]

  static let ordinary = [
    // Sizes that are said.
    "1920x1080pxの画像を用意します。", "アイキャッチは1200×630pxが目安です。", "- 300×250", "## 300×250のバナー",
    "部屋は20×30mです。",
    "| 種類 | 大きさ |\n| --- | --- |\n| レクタングル | 300×250 |\n| 横長 | 728x90px |", "10x10", "4x4の車",
    "2×4材", "解像度は1920×1080です",
    "1200x630pxと300×250の二つです",
    // Lists of tasks.
    "TODOリストの使い方", "# TODOリストの使い方\n\nTODO: 牛乳を買う", "ToDo管理のコツ", "今日のTODOは三つです。", "朝にTODOを書く。",
    "TODOアプリを選ぶ",
    "やることを書き出したTODO管理表", "TODO list の作り方", "MyTODO: 使い方", "todoコマンド", "`TODO:` と書く。",
    "```\nTODO: 直す\n```",
    // X, sizes of clothes and figures.
    "XXXX年の出来事", "サイズはXXLです。", "XXXLサイズもあります。", "サイズXXX", "電話は03-XXXX-XXXXへ。", "XXXの部分は伏せます。",
    "映画XXXを観た。",
    "TBDとは未定のことです。", "TBD48", "ATBD:",
    // Dummies that are things.
    "ダミー会社を通した取引", "ダミーヘッドで録音する。", "ダミー変数を作る。", "犯人が置いたのはダミーです。", "ダミーテキストを自動で作る道具",
    "ダミー画像の作り方を紹介します。",
    "防犯用のダミーカメラ", "ダミーデータで試す。", "ダミーテキストとは何でしょうか。", "Lorem ipsumとは、ラテン語風の文章です。", "「Lorem ipsum」の由来",
    // Words that look like titles to be made.
    "## (仮)登記の手続き", "仮の住まい", "（仮）契約の前に読む", "本文では（仮）と書く。", "# 仮説の立て方\n\n本文です。",
    // Instructions to readers.
    "ボタンを押すと、ここに画像を挿入できます。", "ここに画像が挿入されます。", "- ここに卵を入れる", "ここに住所を入力します。", "【画像あり】湖畔の朝",
    "## 【写真】湖畔の朝",
    "在庫は店舗に要確認です。", "営業時間は変わることがあります（要確認）。", "| 駐車場 | 要確認 |\n| --- | --- |\n| 入場料 | 無料 |",
    "感想は後で書くことにした。",
    "「後で書く」が口ぐせだった。", "結果は後日追記します。", "詳しくは後で調べることもできます。", "写真はあとで差し替えることもできます。",
    // Braces and brackets of other kinds.
    "{{< figure src=\"a.png\" >}}", "{{ page.title }}", "{name}", "{{ title | upcase }}", "{{}}",
    "[1]", "[注]", "[Web]", "［要点］をまとめる。",
    // Blanks, which prose has too.
    "〇〇さんの例です。", "○○に当てはまる人", "●●円",
    // Buttons elsewhere.
    "Follow me!\n\n本文です。", "合言葉は「Follow me!」です。", "本文です。\n\n- シェアする", "記事をシェアすると届きます。",
    "本文です。\n\n広告の費用を比べます。",
    // More of both kinds, written after the rule.
    "あのイーハトーヴォのすきとおった風",
    "[FIXME]のように囲むと検索されません。", "合計時間（TBD）を減らす。", "Closes: #XXX という書式", "TODOは英語で「すること」です。",
    "朝のTODO：三つだけ書く",
    "TO DO: 三つだけ",
    "予定はTBDでした。",
    "XXX年",
    "XXXとYYYを比べる。",
    "第XXX回オリンピック",
    "スーパーボウルXXX",
    "サイズは S / M / L / XXX です。",
    "FIXMEコメントを探す。",
    "TODOコメント: 書き方",
    "画像サイズは150x150pxです。",
    "150x150pxの画像",
    "縦横 100×100",
    "100×100=10000",
    "3×4",
    "24x36mm判",
    "A4サイズ（210×297mm）",
    "2024/10/21",
    "1024x768, 800x600",
    "ダミーの鍵を渡した。",
    "ダミーです、と彼は言った。",
    "それはダミーです。",
    "ダミー文書の作り方",
    "ダミーロード",
    "画像はイメージです。",
    "写真",
    "※写真はイメージです。",
    "【動画】湖の朝",
    "【図】湖の地図です",
    "（図1）",
    "[図1]を見る。",
    "【本文】を読む",
    "（写真）湖の朝",
    "(写真: 田中)",
    "ここに来て、雨が降り出した。",
    "ここに記す。",
    "ここに写真があります。",
    "ここに地図を載せておきます。",
    "ここに絵を描くと、表が追加されます。",
    "「ここに写真を入れる」と書く。",
    "ここに料金が入ります。",
    "{{}}",
    "{{{name}}}",
    "{ {name} }",
    "[add]",
    "[your]",
    "[Your Song](https://example.com)という曲",
    "[insert](https://example.com)文",
    "[Your Name](https://example.com)を観た。",
    "要確認事項をまとめる。",
    "要確認の項目",
    "あとで書くことがあります。",
    "後で修正できます。",
    "後で追記することがある。",
    "執筆中の小説",
    "執筆中に雨が降った。",
    "（仮称）湖畔館の計画",
    "## （仮称）湖畔館の計画",
    "## 仮のタイトル",
    "## 【仮想通貨】の始め方",
    "## (仮)から始める契約",
    "本文です。\n\nFollow me to the lake!",
    "本文です。\n\n広告費",
    "シェア",
    "本文です。\n\nコピー機",
  ]
}
