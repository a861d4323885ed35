import Auditing
import Drafts
import Measures
import Rules
import SourceText
import TestSupport
import Testing
import Vocabulary

/// Whether an editor would ask "do you mean the same by it?", labelled before any program was asked.
@Suite("Near words")
struct NearWordTests {
  private func near(_ text: String, _ phrase: String) throws -> [NearWord?] {
    let format: DraftFormat = text.hasPrefix("<") ? .html : .markdown
    let audited = try AuditSample.audit(text, as: format, phrases: [phrase])
    return try #require(audited.evidence.measures.phrases.first).nearWords
  }

  @Test(
    "A noun of the same sense in the term's place is offered",
    arguments: [
      // In the title and twice below it.
      ("# 引っ越し料金の相場\n\n引っ越し料金は春に上がります。引っ越しの料金を比べます。", "引っ越し 費用", "料金", "引っ越し料金", 3),
      ("# 春の支度\n\n引っ越しの値段は春に上がります。次に引っ越しの値段を比べます。", "引っ越し 費用", "値段", "引っ越しの値段", 2),
      ("# 税理士の費用\n\n毎月の話です。", "税理士 料金", "費用", "税理士の費用", 1),
      ("# 春\n\n## 相続の手順\n\n紙を集めます。", "相続 手続き", "手順", "相続の手順", 1),
      ("# 春\n\n相続の手続きは三つ。相続手続きには印鑑が要ります。", "相続 手順", "手続き", "相続の手続き", 2),
      ("# 春\n\n青汁の効能を調べました。古い本に青汁の効能があります。", "青汁 効果", "効能", "青汁の効能", 2),
      ("# 在宅勤務の利点\n\n朝がゆっくりです。", "在宅勤務 メリット", "利点", "在宅勤務の利点", 1),
      ("# 春\n\nエアコンの清掃は秋に頼みます。エアコン清掃は二時間です。", "エアコン 掃除", "清掃", "エアコンの清掃", 2),
      ("# 春\n\n補助金の申し込みは六月まで。補助金の申し込みには写真が要ります。", "補助金 申請", "申し込み", "補助金の申し込み", 2),
      ("# 犬のクリニック\n\n夜も開いています。", "犬 病院", "クリニック", "犬のクリニック", 1),
      ("# 中古車の値段\n\n走った距離で変わります。", "中古車 価格", "値段", "中古車の値段", 1),
      ("# 英会話の試験\n\n会場は駅前です。", "英会話 テスト", "試験", "英会話の試験", 1),
      // Of three terms; the one before it is its partner.
      ("# 単身引っ越しの料金\n\n荷物は少なめです。", "単身 引っ越し 費用", "料金", "引っ越しの料金", 1),
      // One that others of the same sense stand behind.
      ("# 春\n\n引っ越し料金。引っ越し料金。引っ越しの値段。", "引っ越し 費用", "料金", "引っ越し料金", 2),
      // As often as another, but in the title.
      ("# 引っ越し料金\n\n引っ越し料金。引っ越しの値段。引っ越しの値段。", "引っ越し 費用", "料金", "引っ越し料金", 2),
    ])
  func offered(text: String, phrase: String, word: String, use: String, places: Int) throws {
    let found = try #require(try near(text, phrase).compactMap(\.self).first)
    #expect(found.word == word)
    #expect(found.use == use)
    #expect(found.places == places)
  }

  @Test(
    "Nothing is offered where the draft speaks of something else or the term is used",
    arguments: [
      // Another thing in the same place.
      ("# 引っ越し業者の選び方\n\n引っ越し業者に聞きます。引っ越し業者は三つ。", "引っ越し 費用"),
      ("# 引っ越し見積もり\n\n引っ越しの見積もりを取ります。引っ越し見積もりは無料です。", "引っ越し 費用"),
      ("# 引っ越しの荷物\n\n引っ越しの荷物を詰めます。", "引っ越し 費用"),
      ("# 東京駅の夜\n\n東京駅から歩きます。東京駅に戻ります。", "東京 ホテル"),
      ("# 箱根の温泉\n\n箱根温泉に入ります。箱根の温泉は熱い。", "箱根 ホテル"),
      ("# 花粉症の薬\n\n花粉症の薬を飲みます。", "花粉症 症状"),
      ("# ピアノの先生\n\nピアノの先生が来ます。", "ピアノ 教室"),
      // The contrary.
      ("# 在宅勤務のデメリット\n\n在宅勤務のデメリットは三つ。", "在宅勤務 メリット"),
      // Another one of its kind stands before the partner.
      ("# 大阪のホテル\n\n大阪のホテルに泊まります。", "京都 ホテル"),
      // Words before the term's partner are not in the term's place.
      ("# 料金と引っ越し\n\n料金の引っ越し。", "引っ越し 費用"),
      // The term is used.
      ("# 引っ越し料金の相場\n\n引っ越し料金。費用は春に上がります。", "引っ越し 費用"),
      // Once in the text, and nowhere in a title or heading.
      ("# 春\n\n引っ越し料金は春に上がります。", "引っ越し 費用"),
      // Not with the partner.
      ("# 料金の話\n\n料金は春に上がります。料金表を見ます。", "引っ越し 費用"),
      ("# 引っ越しと料金\n\n引っ越しは料金が上がります。引っ越しと料金。", "引っ越し 費用"),
      // A longer word.
      ("# 引っ越し料金表\n\n引っ越し料金表を見ます。", "引っ越し 費用"),
      // Two as good.
      ("# 春\n\n引っ越し料金。引っ越しの値段。引っ越し料金。引っ越しの値段。", "引っ越し 費用"),
      // What has no sense of its own, verbs, numbers.
      ("# 引っ越しのこと\n\n引っ越しのことを書きます。引っ越しのもの。", "引っ越し 費用"),
      ("# 引っ越しする日\n\n引っ越しした日。引っ越し始める。", "引っ越し 費用"),
      ("# 引っ越し3回\n\n引っ越し3回の話。", "引っ越し 費用"),
      // Not of the text: code, an aside.
      ("# 春\n\n`引っ越し料金`と`引っ越し料金`。", "引っ越し 費用"),
      ("<p>春の話</p><aside>引っ越し料金。引っ越し料金。</aside>", "引っ越し 費用"),
      // A quoted term takes no synonyms; a term alone has no partner.
      ("# 引っ越し料金\n\n引っ越し料金。", "引っ越し \"費用\""),
      ("# 料金の話\n\n料金の料金。", "費用"),
    ])
  func notOffered(text: String, phrase: String) throws {
    #expect(try near(text, phrase).allSatisfy { $0 == nil })
  }
}
