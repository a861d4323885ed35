import Testing
import Words

@Suite("Forms of a term")
struct TermFormTests {
  /// Terms as search phrases use them, and words in which none of their forms may be a use.
  private static let ordinary = """
    転職 保険 脱毛 英会話 引っ越し 株 車 本 安い 買う 書く 切る 引く 選ぶ 稼ぐ 痩せる 始める やめる なおす つくる おすすめ やり方 使い方 違い とは \
    比較 ランキング 口コミ 評判 料金 値段 価格 方法 無料 人気 東京 大阪 京都 副業 投資 節約 貯金 税金 年金 住宅ローン クレジットカード カードローン 審査 \
    申し込み 解約 手続き 見積もり 業者 相場 費用 中古 買取 査定 売る 借りる 貸す 返す 払う 増やす 減らす 治す 防ぐ 育てる 作る 食べる 飲む 寝る 起きる 着る \
    乗る 行く 来る 見る 聞く 話す 読む 学ぶ 覚える 忘れる 休む 働く 辞める 探す 見つける 高い 早い 美味しい 新しい 簡単 ダイエット ラーメン サーバー スマホ \
    格安SIM ホテル 旅行 温泉 美容院 ヘアカラー 化粧水 かに りんご
    """.split(separator: " ").map(String.init)

  private static let traps = """
    安全 安心 安売り 安定 書店 書類 切手 切符 切実 引越屋 引用 引退 売上 売店 売却 見本 見学 見事 見方 着物 着手 乗用車 乗り物 食べ物 食事 買い物 買収 \
    選手 選挙 行政 行方 来年 来週 聞き手 話題 話し手 読者 学校 学費 休日 働き手 探偵 高校 高齢者 早朝 新聞 新幹線 株式 株価 車両 車庫 本当 本人 本格 \
    引き出し 飲み物 飲食店 寝室 寝具 起業 増加 減少 治療 防止 育児 育毛 作品 作家 作業 覚悟 忘年会 辞典 貸家 借金 返品 払い戻し 稼働 痩身 始発 始末 \
    カニバリゼーション リンゴ酢 なおさら つくね 京都府 とはいえ 違反 違法 スキー カレ
    """.split(separator: " ").map(String.init)

  @Test(arguments: ordinary)
  func firesInNoOtherWord(term: String) {
    for trap in Self.traps { #expect(!fires(term, in: trap), "\(term) in \(trap)") }
  }

  @Test func namesOneHundredTerms() {
    #expect(Set(Self.ordinary).count >= 100)
  }

  @Test(arguments: ordinary + ["組み合わせる", "コンピュータサーバユーザインターフェース", "申込見積受付取扱引越割引", "打ち合わせる"])
  func staysWithinTheLimitInAFixedOrder(term: String) {
    let forms = TermForm.forms(of: term)
    #expect(forms.count <= 640)
    #expect(forms == TermForm.forms(of: term))
    #expect(Set(forms).count == forms.count)
    #expect(forms.first == TermForm(text: term, kind: .asTyped, rightEdge: .wordEdge))
    #expect(forms.allSatisfy { !$0.text.isEmpty })
  }

  @Test(arguments: ["転職", "保険", "会談", "停戦", "プーチン", "SEO", "時間の無駄", "引っ越し業者", "クレジットカード"])
  func nounsHaveAHandful(term: String) {
    #expect(TermForm.forms(of: term).count <= 5)
  }

  @Test(arguments: [
    "", "ー", "い", "る", "する", "ーー", "っる", "々", "、", "🍜", "か\u{3099}る", "ｶﾆ", "んる", "ァ", "ーる", "い い",
    "\u{0}",
  ])
  func takesAnyText(term: String) {
    let forms = TermForm.forms(of: term)
    #expect(forms.first?.text == (term.isEmpty ? nil : term))
  }
}
