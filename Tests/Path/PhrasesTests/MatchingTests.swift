import TestSupport
import Testing

/// Sentences and uses labelled by hand.
@Suite("Matching")
struct MatchingTests {
  @Test(
    "A term is found where it is a word, with the way it stands",
    arguments: [
      ("会談", "首脳会談で会談した。", ["会談/compound", "会談/exact"]),
      ("トランプ", "トランプ大統領とトランプ・プーチン", ["トランプ/compound", "トランプ/exact"]),
      ("米ロ", "米ロ首脳", ["米ロ/compound"]),
      ("時間の無駄", "「時間の無駄やっ!」と「時間の無駄」", ["時間の無駄/exact", "時間の無駄/exact"]),
      ("駆け引き", "駆け引きと“駆け引き”", ["駆け引き/exact", "駆け引き/exact"]),
      ("引っ越し", "引っ越し業者に引っ越しを頼む", ["引っ越し/compound", "引っ越し/exact"]),
      ("スキー", "スキー場でスキーをする", ["スキー/compound", "スキー/exact"]),
      ("1on1", "1on1の面談", ["1on1/exact"]),
      ("C++", "C++を学ぶ", ["C++/exact"]),
    ])
  func found(term: String, text: String, uses: [String]) throws {
    #expect(try AuditSample.uses(of: term, in: text) == uses)
  }

  @Test(
    "A term inside another word is not a use",
    arguments: [
      ("京都", "東京都の人口"), ("カニ", "カニバリゼーション"), ("プラント", "インプラント治療"), ("ワード", "パワードスーツ"),
      ("スキ", "スキー場"), ("安い", "安全な場所に安心"), ("書く", "書店の書類"), ("切る", "切手を貼る"),
      ("引く", "引越しの引用"), ("かう", "かうんとする"), ("マイル", "スマイル"),
    ])
  func trap(term: String, text: String) throws {
    #expect(try AuditSample.uses(of: term, in: text) == [])
  }

  @Test(
    "Conjugated forms and other spellings are found as such",
    arguments: [
      ("尽かす", "愛想を尽かした。尽かさない。尽かして", ["尽かした/inflected", "尽かさない/inflected", "尽かして/inflected"]),
      ("安い", "安くて安かった", ["安くて/inflected", "安かった/inflected"]),
      ("引っ越す", "引っ越した。引越した", ["引っ越した/inflected", "引越した/variant"]),
      ("転職する", "転職した人", ["転職した/inflected"]),
      ("サーバー", "サーバを置く。サーバーを買う", ["サーバ/variant", "サーバー/exact"]),
      ("サーバ", "サーバーを置く", ["サーバー/variant"]), ("ｻｰﾊﾞｰ", "サーバを置く", ["サーバ/variant"]),
      ("稼\u{304F}\u{3099}", "稼いだ", ["稼いだ/inflected"]),
      ("Web", "ＷｅｂとWEBとWeb", ["Ｗｅｂ/variant", "WEB/variant", "Web/exact"]),
      ("ラーメン", "らーめんとﾗｰﾒﾝ", ["らーめん/variant", "ﾗｰﾒﾝ/variant"]),
      ("バイオリン", "ヴァイオリン教室", ["ヴァイオリン/variant"]),
      ("ガイド", "カ\u{3099}イト\u{3099}を読む", ["カ\u{3099}イト\u{3099}/variant"]),
      ("申し込み", "申込みと申込と申し込み", ["申込み/variant", "申込/variant", "申し込み/exact"]),
      ("高島屋", "髙島屋で買う", ["髙島屋/variant"]),
      ("斎藤", "齋藤さん", ["齋藤/variant"]),
      ("日本", "\u{2F47}本へ", ["\u{2F47}本/variant"]),
      ("長さ", "\u{2ED1}さを測る", ["\u{2ED1}さ/variant"]),
      ("神社", "\u{FA19}社へ", ["\u{FA19}社/variant"]),
      (
        "GPT-4", "GPT\u{2011}4とGPT\u{2212}4とGPT－4",
        [
          "GPT\u{2011}4/variant", "GPT\u{2212}4/variant", "GPT－4/variant",
        ]
      ),
      ("Levi's", "Levi’sの服", ["Levi’s/variant"]), ("春〜夏", "春～夏の服", ["春～夏/variant"]),
    ])
  func variants(term: String, text: String, uses: [String]) throws {
    #expect(try AuditSample.uses(of: term, in: text) == uses)
  }

  @Test(
    "Invisible characters hide no use, and the use ends with its last character",
    arguments: [
      "\u{AD}", "\u{34F}", "\u{61C}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{202A}", "\u{202E}",
      "\u{2060}",
      "\u{2064}", "\u{2066}", "\u{2069}", "\u{3164}", "\u{FE0E}", "\u{FEFF}", "\u{FFA0}",
      "\u{E0001}",
      "\u{E0100}", "\u{1BCA0}", "\u{1}", "\u{1F}", "\u{7F}", "\u{90}",
    ])
  func invisible(character: String) throws {
    #expect(
      try AuditSample.uses(of: "首都圏", in: "春の首\(character)都圏で") == ["首\(character)都圏/exact"])
    #expect(try AuditSample.uses(of: "京都", in: "東\(character)京都で") == [])
    #expect(
      try AuditSample.uses(of: "\"首都圏の朝\"", in: "首都圏\(character)の朝") == ["首都圏\(character)の朝/exact"])
    let isShape = ["\u{200D}", "\u{FE0E}", "\u{E0100}"].contains(character)
    #expect(
      try AuditSample.uses(of: "首都圏", in: "首都圏\(character)で")
        == ["首都圏\(isShape ? character : "")/exact"])
  }

  @Test("A dash between Japanese words is not a hyphen of a Latin one")
  func dashes() throws {
    #expect(try AuditSample.uses(of: "春-夏", in: "春\u{2014}夏") == [])
    #expect(
      try AuditSample.uses(of: "Web-Site", in: "Web\u{2010}Site") == ["Web\u{2010}Site/variant"])
  }

  @Test(
    "A single character counts only as a word of its own",
    arguments: [
      ("車", "自転車と電車と車。中古車", ["車/exact"]), ("水", "水くさいが水は水だ", ["水/exact", "水/exact"]),
      ("本", "3本の本と日本", ["本/exact"]), ("肌", "肌ざわりがよく、お肌に", ["肌/exact"]),
    ])
  func oneCharacter(term: String, text: String, uses: [String]) throws {
    #expect(try AuditSample.uses(of: term, in: text) == uses)
  }

  @Test("A quoted term must stand as typed")
  func quoted() throws {
    #expect(try AuditSample.uses(of: "\"申し込み\"", in: "申込みと申し込み") == ["申し込み/exact"])
    #expect(try AuditSample.uses(of: "\"髙島屋\"", in: "高島屋と髙島屋") == ["髙島屋/exact"])
    #expect(try AuditSample.uses(of: "\"安い\"", in: "安くて安い") == ["安い/exact"])
  }

  @Test("Uses of one term do not overlap")
  func overlaps() throws {
    #expect(try AuditSample.uses(of: "ああ", in: "「ああ」と「ああ」").count == 2)
    #expect(try AuditSample.uses(of: "会談", in: String(repeating: "会談、", count: 50)).count == 50)
  }
}
