import Testing
import Words

@Suite("Nouns of verbs and verbs of nouns")
struct VerbNounTests {
  private func texts(_ term: String, _ kind: TermForm.Kind) -> Set<String> {
    Set(TermForm.forms(of: term).filter { $0.kind == kind }.map(\.text))
  }

  /// 送り仮名の付け方, 通則4 and 6: the noun is the 連用形 of the verb.
  @Test(arguments: [
    "申し込み: 申し込む 申し込んだ 申し込めば 申込んだ 申し込まない", "書き換え: 書き換える 書き換えた 書き換えられた 書換えた",
    "乗り換え: 乗り換える 乗り換えよう 乗換えよう", "引っ越し: 引っ越す 引っ越した 引越した", "引越: 引っ越す 引越した",
    "受付: 受け付ける 受け付けて 受付けた", "お問い合わせ: 問い合わせる 問い合わせた", "支払い: 支払う 支払った", "見積もり: 見積もる 見積もった",
    "前借り: 前借りる 前借りた", "占い: 占う 占った",
  ])
  func verbs(row: String) throws {
    let (term, expected) = try #require(split(row))
    #expect(Set(expected).subtracting(texts(term, .verbOfNoun)) == [], "\(term)")
  }

  @Test(arguments: ["車", "保険", "比較", "作り方", "通り", "SEO", "りんご", "クレジットカード", "時間の無駄", "夜中に", "違い方"])
  func noVerbs(term: String) { #expect(texts(term, .verbOfNoun) == []) }

  @Test(arguments: [
    "申し込む: 申し込み 申込み 申込", "書き換える: 書き換え 書換え", "乗り換える: 乗り換え 乗換え", "引っ越す: 引っ越し 引越し 引越",
    "取り付ける: 取り付け 取付", "支払う: 支払い 支払",
  ])
  func nouns(row: String) throws {
    let (term, expected) = try #require(split(row))
    #expect(Set(expected).subtracting(texts(term, .otherNoun)) == [], "\(term)")
  }

  /// The 連用形 of a verb of one kanji opens other words: 書き方, 飲み物.
  @Test(arguments: ["書く", "選ぶ", "飲む", "食べる", "見る", "安い", "転職する", "愛想を尽かす", "目に見える"])
  func noNouns(term: String) { #expect(texts(term, .otherNoun) == []) }

  @Test(arguments: [
    "口座開設: 口座を開設 口座の開設", "動画編集: 動画を編集 動画の編集", "不用品回収: 不用品を回収 不用品の回収", "車査定: 車を査定 車の査定",
    "アプリ開発: アプリを開発", "住宅リフォーム: 住宅をリフォーム 住宅のリフォーム", "口座を開設する: 口座開設 口座の開設",
    "口座の開設: 口座開設 口座を開設", "口座を開設: 口座開設 口座の開設",
  ])
  func verbalCompounds(row: String) throws {
    let (term, expected) = try #require(split(row))
    #expect(Set(expected).subtracting(texts(term, .otherNoun)) == [], "\(term)")
  }

  @Test(arguments: [
    "国民年金", "専門学校", "住宅ローン", "再登録", "登録", "開設", "時間の無駄", "会員の声", "安全を確かめる", "ダウンロード", "英会話",
  ])
  func noVerbalCompounds(term: String) { #expect(texts(term, .otherNoun) == []) }

  @Test(arguments: [
    "作り方: 作りかた", "使いかた: 使い方", "見方: 見かた", "やり方: やりかた", "仕方: 仕かた", "食べ方: 食べかた",
  ])
  func waysOfDoing(row: String) throws {
    let (term, expected) = try #require(split(row))
    // The dictionary has the spellings of common ones.
    let found = texts(term, .otherNoun).union(texts(term, .variant))
    #expect(Set(expected).subtracting(found) == [], "\(term)")
  }

  @Test(arguments: ["夕方", "味方", "親方", "地方", "かた", "方", "あなたがた"])
  func noWaysOfDoing(term: String) { #expect(texts(term, .otherNoun) == []) }
}
