import Testing
import Vocabulary

@Suite("Citation residue")
struct CitationResidueTests {
  @Test("is found where it stands", arguments: pasted)
  func found(labelled: String) throws {
    try LabelledText.check(labelled, .citation)
  }

  @Test("is found in plain text", arguments: pastedLines)
  func foundInPlainText(labelled: String) throws {
    try LabelledText.check(labelled, .citation, as: .text)
  }

  @Test("is not seen in ordinary text", arguments: ordinary)
  func ordinaryText(text: String) throws {
    try LabelledText.check(text, .citation)
  }

  @Test("is found in the current forms of each tool", arguments: forms)
  func currentForms(labelled: String) throws {
    try LabelledText.check(labelled, .citation)
    try LabelledText.check("題\n\n" + labelled, .citation, as: .text)
  }

  @Test("is found in the tags of a page, not in its code")
  func tagsOfPage() throws {
    try LabelledText.check(
      "<p>会談は⟦<cite index=\"6-1,6-2\">⟧延期</cite>された。</p><p><cite>白書</cite>に<cite class=\"index\">よる</cite>。</p>"
        + "<pre><code>&lt;cite index=\"6-1\"&gt;</code></pre>",
      .citation, as: .html)
    try LabelledText.check(
      "会談は延期された。⟦<grok-card data-id=\"945027\" data-type=\"citation_card\">⟧</grok-card>", .citation
    )
    try LabelledText.check("会談は⟦<cite index=\"6-1\">⟧延期</cite>された。`<cite index=\"1\">`", .citation)
  }

  static let forms = [
    "会談は⟦(cite index=\"6-1\">⟧延期された。", "会談は延期された。⟦[^1^]⟧", "会談は延期された⟦[^1^][2]⟧。",
    "会談は延期された。⟦[span_0](start_span)⟧日程は未定だ。⟦[span_0](end_span)⟧",
    "会談は延期された。⟦<grok:render card_id=\"1\" card_type=\"citation_card\">⟧</grok:render>",
    "資料は https://example.com/?⟦referrer=grok.com⟧ にある。",
    "資料は https://example.com/?⟦utm_source=claude.ai⟧ にある。",
    "会談は延期された。⟦【4†source】⟧", "会談は延期された。⟦【4†L1-L5】⟧", "会談は延期された。⟦turn0ref3⟧",
    "会談は延期された。⟦{render_inline_citation citation_id=\"17\"}⟧", "会談は延期された。⟦grok_card⟧",
    "会談は延期された。⟦({\"attribution\":{\"attributableIndex\":\"1009-1\"}})⟧", "会談は延期された。⟦oai_citation⟧",
  ]

  @Test("is found in the links of a page")
  func linksOfPage() throws {
    try LabelledText.check(
      "<p>詳しくは<a href=\"https://example.com/a?b=1&amp;⟦utm_source=chatgpt.com⟧\">資料</a>へ。</p>"
        + "<pre><code>https://example.com/?utm_source=chatgpt.com</code></pre>",
      .citation, as: .html)
  }

  static let pasted = [
    // Chains at the end of a paragraph.
    "会談は延期された。⟦Reuters+1⟧",
    "会談は延期された。⟦AP News+2Reuters+2⟧",
    "会談は延期された。⟦The Washington Post+2Reuters+2⟧",
    "会談は延期された。⟦The Washington Post+1⟧",
    "会談は延期された。⟦ガーディアン+1⟧",
    "会談は延期された。⟦ニューヨーク・ポスト+1⟧",
    "会談は延期された。⟦Reuters+2ガーディアン+2⟧",
    "会談は延期された。⟦BBC+5⟧",
    "会談は延期された。⟦毎日新聞+1⟧",
    "橋の予算は見送られた。⟦翠州日報+1⟧",
    "橋の予算は見送られた。⟦みなと新報+1⟧",
    "橋の予算は見送られた。⟦Reuters+2翠州日報+2⟧",
    "橋の予算は見送られた。⟦潮風ポスト+12⟧",
    "指針は昨年改められた。⟦厚生労働省+2⟧",
    "詳細な比較がある。⟦価格.com+2⟧",
    "手順は次のとおり。⟦Qiita+3⟧",
    "効果が確かめられた。⟦PubMed Central+4⟧",
    "利用者の声も多い。⟦Reddit+1⟧",
    "店舗の一覧がある。⟦asahi.com+1⟧",
    "会談は延期された。⟦Reuters＋1⟧",
    "会談は延期された。 ⟦Reuters+1⟧",
    "会談は延期された。⟦Reuters +1⟧",
    "会談は延期された。⟦Reuters+1AP News⟧",
    "会談は延期された！⟦Reuters+1⟧",
    "会談は延期された（共同声明）⟦Reuters+1⟧",
    "「提案を公表した」⟦ガーディアン+1⟧",
    "The talks were put off. ⟦AP News+3⟧",
    "会談は延期された⟦Reuters+1⟧",
    "会談は延期された⟦Reuters+1⟧。",
    // In the middle of a paragraph and in other blocks.
    "会談は延期された。⟦Reuters+1⟧ その後の日程は未定だ。",
    "会談は延期された。⟦Reuters+1⟧その後の日程は未定だ。",
    "- 準備は続いている。⟦Reuters+1⟧\n- 制裁を急ぐ。⟦ガーディアン+1⟧",
    "> 準備は続いている。⟦AP News+1⟧",
    "| 日付 | 出来事 |\n| --- | --- |\n| 21日 | 会談は延期された。⟦Reuters+1⟧ |",
    "## 会談の延期⟦Reuters+1⟧",
    "⟦Reuters+1⟧",
    // Bare names after the last 。.
    "会談は延期された。⟦Reuters⟧",
    "会談は延期された。⟦AP News⟧",
    "会談は延期された。⟦Le Monde.fr⟧",
    "会談は延期された。⟦ガーディアン⟧",
    "会談は延期された。⟦ニューヨーク・ポスト⟧",
    "会談は延期された。⟦nikkei.com⟧",
    "会談は延期された。⟦ReutersAP News⟧",
    "橋の予算は見送られた。⟦みなと新報+1⟧\n\n入札も延びた。⟦みなと新報⟧",
    "入札も延びた。⟦潮風ポスト⟧\n\n橋の予算は見送られた。⟦潮風ポスト+2⟧",
    // Marks.
    "会談は延期された⟦:contentReference[oaicite:0]{index=0}⟧。",
    "会談は延期された。⟦:contentReference[oaicite:12]{index=12}:contentReference[oaicite:13]{index=13}⟧",
    "会談は延期された。⟦[oaicite:1]⟧",
    "会談は延期された。⟦citeturn0search1⟧",
    "会談は延期された。⟦citeturn0search1turn0news2turn3view0⟧ 次の日程は未定だ。",
    "会談は延期された。⟦turn0search1⟧",
    "会談は延期された（⟦turn2view0⟧）。",
    "会談は延期された。⟦\u{E200}cite\u{E202}turn0search1\u{E202}turn0news2\u{E201}⟧",
    "会談は延期された。⟦\u{E200}cite\u{E202}turn0search1⟧次の日程は未定だ。",
    "会談は延期された。⟦\u{E202}turn0search1\u{E201}⟧",
    "会談は延期された。⟦【12†source】⟧",
    "会談は延期された⟦【4:0†file.pdf】⟧。",
    "会談は延期された⟦【1†L5-L9】【3†source】⟧。",
    "会談は延期された。⟦[cite: 1, 4-6]⟧",
    "⟦[cite_start]⟧会談は延期された。⟦[cite: 2]⟧",
    "会談は延期された。⟦[web:2]⟧",
    // Parameters of links.
    "[資料](https://example.com/a?⟦utm_source=chatgpt.com⟧)を見る。",
    "[資料](https://example.com/a?b=1&⟦utm_source=openai⟧#c)を見る。",
    "資料は https://example.com/?⟦utm_source=chatgpt.com⟧ にある。",
    "会談は延期された[^1]。\n\n[^1]: <https://example.com/?⟦utm_source=chatgpt.com⟧>",
    "会談は[延期][1]された。\n\n[1]: https://example.com/a?⟦utm_source=chatgpt.com⟧ \"記事\"",
    // More of both kinds, written after the rule.
    "売上は前年を上回った。⟦日本経済新聞+2ロイター+1⟧",
    "売上は前年を上回った。⟦東洋経済オンライン+1⟧",
    "売上は前年を上回った。⟦マイナビニュース+1⟧",
    "売上は前年を上回った。⟦Yahoo!ニュース+2⟧",
    "売上は前年を上回った。⟦note（ノート）+1⟧",
    "売上は前年を上回った。⟦株式会社みなも+1⟧",
    "売上は前年を上回った。⟦Harvard Business Review+3⟧",
    "売上は前年を上回った。⟦S&P Global+1⟧",
    "売上は前年を上回った。⟦Moody's+1⟧\n\n利益は横ばい。⟦Reuters+1⟧",
    "売上は前年を上回った。⟦Nature+1⟧",
    "売上は前年を上回った。⟦Al Jazeera+3Politico+3⟧",
    "売上は前年を上回った。⟦ウォール・ストリート・ジャーナル⟧",
    "売上は前年を上回った。⟦The Guardian⟧",
    "売上は前年を上回った。⟦bbc.co.uk⟧",
    "1. 売上は前年を上回った。⟦Reuters+1⟧\n2. 利益は横ばい。⟦Bloomberg+4⟧",
    "**売上は前年を上回った。**⟦Reuters+1⟧",
    "売上は[前年](https://example.com)を上回った。⟦Reuters+1⟧",
    "売上は前年を上回った。[⟦Reuters+1⟧](https://example.com)",
    "売上は前年を上回った ⟦Reuters+1⟧\n利益は横ばい ⟦CNN+2⟧",
    "売上は前年を上回った（⟦Reuters+1⟧）。",
    "売上は前年を上回った。⟦citeturn0file0⟧",
    "売上は前年を上回った。⟦\u{E200}filecite\u{E202}turn0file0\u{E202}L1-L5\u{E201}⟧",
    "売上は前年を上回った。⟦:contentReference[oaicite:3]{index=3}⟧\n\n利益は横ばい。⟦:contentReference[oaicite:4]{index=4}⟧",
    "売上は前年を上回った。⟦Newsweek Japan+1⟧",
    "売上は前年を上回った。⟦JETRO+2⟧",
    "売上は前年を上回った。⟦経団連+1⟧",
  ]

  static let pastedLines = [
    "会談の行方\n\n会談は延期された。⟦Reuters+1⟧\n次の日程は未定だ。⟦AP News⟧",
    "会談の行方\n\n  • 準備は続いている。⟦Reuters+1⟧\n\n  • 制裁を急ぐ。⟦ガーディアン⟧",
    "会談の行方\n\n「I don’t want to have a wasted meeting.」⟦AP News+1⟧\n\n棚上げされた。⟦ロイター⟧",
  ]

  static let ordinary = [
    "脚注[^1]の話。\n\n[^1]: 注", "式 [^a^] と (cite) と {name}", "「oai_citation」とは何か。", "my_grok_cards",
    // Plus signs of other kinds.
    "成績はA+だった。", "C++で書かれている。", "1+1は2である。", "答えは3+5", "Google+は終了した。", "見るならDisney+。",
    "Disney+ で配信中です。", "Apple TV+とParamount+を比べる。", "iPhone 15+が安い。", "iPhone 15+", "3+1プランがお得です。",
    "電話は+81-3-1234-5678まで。", "Amazon+2024年の予測。", "気温は前日+3度。", "円相場は+2.5%だった。", "18+の作品です。",
    "定員は5+1人です。", "ビタミンB1+B2を含む。", "Notepad++で開く。", "LINE+1枚の写真", "今日のおすすめ。Disney+",
    "保存はCtrl+1です。", "切り替える手順。Ctrl+2", "表示を変える。Shift+3", "時差に注意。UTC+9", "開始は20時です。GMT+8",
    "この剣は強い。攻撃力+2", "この盾は硬い。ダメージ+10", "- 攻撃力+5", "- ダメージ+5", "- HP+10\n- MP+5", "この薬は効く。HP+50",
    "ランチ500円+1ドリンク", "朝食付き。ドリンク+1", "大人2名+1名", "ロイター+3社が報じた。", "Reuters+AP", "今夜はこれ。Google+1",
    "次のようにします。count+1", "値を増やす。i+1", "BBC+500円の視聴料", "写真は明るく撮る。EV+1", "AIの進歩は速い。GPT+1",
    "NHK+1チャンネル", "CNN+10%の伸び", "価格は1,000円+税。", "会員+1ポイント進呈", "満足度は高い。4.5+",
    // Names at the end of a sentence or a paragraph.
    "会談は延期されたと、Reuters。", "会談は延期されたと報じたのはロイター", "よろしくお願いします。Follow me", "これが私の店です。トラットリア",
    "ありがとうございました。田中", "出典はこちら。ロイター", "参考にした記事です。Reuters", "お申し込みはこちら。example.com",
    "詳しくは公式サイトで。shop.example.jp", "基礎から学べます。Node.js", "書くのはこれだけ。README.md", "移行しました。ASP.NET",
    "Reuters", "ロイターは会談が延期されたと報じた。", "Le Monde.frは仏語の新聞サイトです。",
    "続きはウィキペディアの項目にある。", "「世界は舞台だ」シェイクスピア", "好きな言葉です。ガンジー",
    // Brackets and words that look like marks.
    "脚注は[1]を参照。", "【重要】会談は延期された。", "【2024年版】の一覧です。", "【12】番の席です。", "短剣符（†）を付ける。",
    "「[oaicite:0]」という文字が残ることがある。", "`:contentReference[oaicite:0]{index=0}` という文字が残る。",
    "`turn0search1` は消す。",
    "```\n会談は延期された。Reuters+1\n```", "Turn 0 search 1 の例。", "return0search1 という名前", "turn left",
    "turnstile", "cite",
    "[cite]タグを使う。", "[web]", "[Web:デザイン]",
    // Parameters outside an address.
    "流入元は utm_source=chatgpt.com と表示される。", "`https://example.com/?utm_source=chatgpt.com`が届く。",
    "https://example.com/?utm_source=newsletter",
    "https://example.com/?referrer=example.com", "[span_0](a.md) と [span_a](start_span)",
    "`[span_0](start_span)`", "https://example.com/?utm_source=chatgpt-guide",
    "```\nhttps://example.com/?utm_source=openai\n```",
    // More of both kinds, written after the rule.
    "ポイントが貯まります。1,000円ごとに+1",
    "満点は100点。平均+5",
    "今なら送料無料！2点以上で+1",
    "新機能を追加。ver.2+1",
    "音量を上げる。Vol+2",
    "座席を選ぶ。Premium+",
    "動画を見る。TVer",
    "連絡先を交換。LINE",
    "電池は単3。エネループ",
    "続きは来週。つづく",
    "監督は黒澤。羅生門",
    "ここで写真を一枚。パシャリ",
    "合言葉はこれ。Google+",
    "放送はNHK。",
    "今年も終わる。良いお年を",
    "次の駅は東京。Tokyo",
    "私はこう答えた。Yes",
    "三択です。A+1",
    "プラン名は三つ。ベーシック、スタンダード、プレミアム+1",
    "フォントを選ぶ。Noto Sans+2書体",
    "味は三種。バニラ+チョコ",
    "Cmd+1で開く",
    "値引き後はこの価格。税込+10",
    "経験値がもらえる。EXP+50",
    "好感度が上がる。好感度+1",
    "人数はこう数える。大人+1",
    "写真は5枚。カバー+4",
    "身長は3センチ伸びた。去年+3",
    "家族が増えた。ファミリー+1",
    "単位が増える。ゼミ+2",
    "作曲は独学。ギター+5年",
    "今日の服。デニム+1",
    "本日の天気。晴れ+1",
    "ゴールを決めた。アシスト+1",
    "チームは好調。ヤクルト+1",
    "得失点差で並ぶ。ブラジル+3",
    "得失点差で並ぶ。Brazil+3",
    "順位が上がった。マリノス+2",
    "リポーターはこう伝えた。「会談は延期」BBC",
    "参考文献：Reuters",
    "出典: AP News",
    "（ロイター）",
    "会談は延期された（ロイター）",
    "会談は延期された。（ロイター）",
    "会談は延期された=ロイター",
    "詳細はこちら→reuters.com",
    "メールはinfo@example.com",
    "メールでどうぞ。info@example.com",
    "検索してみて。example.com",
    "【1】会談",
    "【注†】会談",
    "[cite]",
    "[1†]",
    "turn2",
  ]
}
