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
    "A single character counts as a word of its own",
    arguments: [
      ("車", "自転車と電車と車。新車", ["車/exact"]), ("水", "水くさいが水は水だ", ["水/exact", "水/exact"]),
      ("本", "3本の本と日本", ["本/exact"]), ("肌", "肌ざわりがよく、お肌に", ["肌/exact"]),
      ("父", "父とお父さん", ["父/exact"]), ("母", "母さんへ", []),
    ])
  func oneCharacter(term: String, text: String, uses: [String]) throws {
    #expect(try AuditSample.uses(of: term, in: text) == uses)
  }

  @Test(
    "A single kanji counts in a compound whose other words are words",
    arguments: [
      ("肌", "敏感肌の人"), ("税", "住民税を払う"), ("株", "米国株を買う"), ("駅", "渋谷駅から歩く"), ("薬", "フィラリア薬を飲ませる"),
      ("枕", "低反発枕で寝る"), ("枕", "枕カバーを洗う"), ("猫", "猫カフェへ行く"), ("犬", "犬用のおやつ"), ("鍋", "鍋料理を作る"),
    ])
  func oneKanjiInCompound(term: String, text: String) throws {
    #expect(try AuditSample.uses(of: term, in: text) == ["\(term)/compound"])
  }

  @Test(
    "A single kanji within a word, as an affix or after a number is not a use",
    arguments: [
      ("車", "電車と自動車と救急車"), ("家", "家賃と家計簿"), ("家", "専門家と作曲家"), ("株", "株価と株式"), ("税", "税金と減税"),
      ("犬", "愛犬と番犬"), ("髪", "金髪と白髪"), ("本", "本日と本大会"), ("本", "数本と二十本と百5本"), ("手", "運転手と手料理"),
      ("店", "百貨店へ行く"), ("心", "好奇心が強い"), ("目", "三番目の人"), ("口", "口コミを読む"), ("水", "化粧水をつける"),
      ("歯", "歯医者へ行く"), ("金", "金曜日の朝"), ("腕", "腕時計を買う"),
    ])
  func oneKanjiTrap(term: String, text: String) throws {
    #expect(try AuditSample.uses(of: term, in: text) == [])
  }

  @Test(
    "A noun before a humble or polite verb is a use",
    arguments: [
      ("使用", "使用いたします"), ("予約", "ご予約いただけます"), ("開催", "開催いたしました"), ("オープン", "オープンいたします"),
      ("PDF", "PDFいただければ"), ("参加", "参加なさる方"), ("確認", "ご確認くださいませ"), ("質問", "ご質問ございましたら"),
      ("店長", "店長いますか"), ("友達", "友達いない人"),
    ])
  func beforeHumbleVerb(term: String, text: String) throws {
    #expect(try AuditSample.uses(of: term, in: text) == ["\(term)/exact"])
  }

  @Test(
    "A kanji that begins an adjective does not end a noun",
    arguments: [("中古", "世界中古い町"), ("中高", "年中高い山"), ("高い", "高いたこを買う")])
  func beforeAdjective(term: String, text: String) throws {
    #expect(try AuditSample.uses(of: term, in: text) == (term == "高い" ? ["高い/exact"] : []))
  }

  @Test(
    "A term counts beside a kanji that begins or ends words of all kinds",
    arguments: [
      ("印象", "好印象な人"), ("商売", "客商売は"), ("手際", "不手際を詫びる"), ("循環", "悪循環だ"), ("配送", "配送料が無料"),
    ])
  func besideAffix(term: String, text: String) throws {
    #expect(try AuditSample.uses(of: term, in: text) == ["\(term)/compound"])
  }

  @Test(
    "A part of a word that has nothing of its sense is not a use",
    arguments: [
      ("ボイス", "インボイス制度"), ("動産", "不動産の売却"), ("もの", "旬のくだものを"), ("キング", "人気ランキング"),
      ("バー", "最新バージョン"),
    ])
  func unlikePart(term: String, text: String) throws {
    #expect(try AuditSample.uses(of: term, in: text) == [])
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
