import Testing
import Words

@Suite("Spellings of a term")
struct SpellingTests {
  /// Each row lists spellings of one word, which must find each other.
  ///
  /// 送り仮名の付け方 (1973) 通則 1, 2, 6 and 7; JIS Z 8301:2008; 外来語の表記 (1991).
  @Test(arguments: [
    "申し込み 申込み 申込", "引っ越し 引越し 引越", "見積もり 見積り 見積", "問い合わせ 問合せ 問合わせ 問い合せ", "取り扱い 取扱い 取扱",
    "受け付け 受付け 受付",
    "支払い 支払", "手続き 手続", "打ち合わせ 打合せ 打合わせ 打ち合せ", "買い取り 買取り 買取", "乗り換え 乗換え 乗換", "売り上げ 売上げ 売上",
    "割り引き 割引き 割引",
    "組み合わせ 組合せ 組み合せ 組合わせ", "立ち上げ 立上げ", "振り込み 振込み 振込", "払い戻し 払戻し 払戻", "引き落とし 引落とし 引落し 引落",
    "待ち合わせ 待合せ",
    "書き直し 書直し", "言い換え 言換え", "貼り付け 貼付け", "締め切り 締切り 締切", "値引き 値引", "取り引き 取引", "繰り返し 繰返し 繰返",
    "買い物 買物", "建て物 建物", "入り口 入口", "売り場 売場", "乗り場 乗場", "受け取り人 受取人", "贈り物 贈物", "割り箸 割箸",
    "引っ越し業者 引越し業者 引越業者", "クレジットカード申込 クレジットカード申し込み クレジットカード申込み", "見積書 見積もり書 見積り書", "乗換案内 乗り換え案内",
    "引っ越す 引越す", "申し込む 申込む", "取り扱う 取扱う", "組み合わせる 組合せる 組み合せる", "乗り換える 乗換える", "見積もる 見積る", "行う 行なう",
    "終わる 終る",
    "サーバ サーバー", "ユーザ ユーザー", "コンピュータ コンピューター", "コンピュータウイルス コンピューターウイルス", "プリンタ プリンター", "カテゴリ カテゴリー",
    "セキュリティ セキュリティー", "サーバ管理 サーバー管理", "ブラウザゲーム ブラウザーゲーム", "Webサーバ Webサーバー", "インターフェース インターフェイス",
    "ユーザインターフェース ユーザーインターフェイス", "ディスプレイ ディスプレー", "メイク メーク", "デジタル ディジタル", "ウイルス ウィルス",
    "ウエディング ウェディング",
    "ソファ ソファー", "スマートフォン スマートホン", "ラーメン らーめん", "おすすめ オススメ", "りんご リンゴ", "カニ かに", "おすすめする オススメする",
  ])
  func findEachOther(row: String) {
    let spellings = row.split(separator: " ").map(String.init)
    for term in spellings {
      let forms = TermForm.forms(of: term)
      for spelling in spellings where spelling != term {
        #expect(forms.first { $0.text == spelling }?.kind == .variant, "\(term) → \(spelling)")
      }
    }
  }

  /// A verb in another spelling conjugates too.
  @Test(arguments: [
    "引っ越す: 引越した 引越しました 引越さない", "引越す: 引っ越した 引っ越して", "申し込む: 申込んだ 申込めば 申込みます", "申込む: 申し込んだ 申し込まない",
    "取り扱う: 取扱った 取扱います", "組み合わせる: 組合せた 組み合せて", "行う: 行なった 行なわれる", "申し込みする: 申込みした 申込した",
    "おすすめする: オススメした", "サーバー移行する: サーバ移行した",
  ])
  func conjugatesInEachSpelling(row: String) throws {
    let (term, expected) = try #require(split(row))
    let forms = TermForm.forms(of: term)
    for text in expected {
      #expect(forms.first { $0.text == text }?.kind == .variant, "\(term) → \(text)")
    }
  }

  /// Pairs of different words, which must not find each other.
  @Test(arguments: [
    "生き物 生物", "食べ物 食物", "書き物 書物", "出し方 出方", "組み合わせ 組合", "送り付け 送付", "貼り付け 貼付", "飲み食い 飲食", "売り買い 売買",
    "読み書き 読書",
    "投げ入れ 投入", "立ち食い 立食", "上り下り 上下", "乗り降り 乗降", "貸し借り 貸借", "中継ぎ 中継", "切れ目 切目", "待ち合わせ 待合",
    "建て立て 建立", "見聞き 見聞",
    "上り下り 上がり下がり", "目の疲れ 目疲れ", "スキー スキ", "カレー カレ", "コピー コピ", "カバー カバ", "ヒーロー ヒーロ", "ドラマ ドラマー",
    "サウナ サウナー",
    "ラッパ ラッパー", "キャッチ キャッチー", "ビル ビール", "レイン レーン", "ドメイン ドメーン", "東京 とうきょう", "会談 階段", "メール メイル",
    "ショー ショ",
    "フリー フリ", "バー バ", "マイナ マイナー", "取り 取", "話し 話", "申し込む 申込",
  ])
  func staysApart(pair: String) throws {
    let words = pair.split(separator: " ").map(String.init)
    for (term, other) in [(words[0], words[1]), (words[1], words[0])] {
      #expect(!TermForm.forms(of: term).contains { $0.text == other }, "\(term) → \(other)")
    }
  }
}
