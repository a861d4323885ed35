import Testing
import Words

@Suite("Joints of words")
struct JointsTests {
  @Test(
    "Spellings with and without a joint are one",
    arguments: [
      ("Wi-Fi", "WiFi"), ("Wi-Fi", "wifi"), ("e-Tax", "eTax"), ("ｅ－Ｔａｘ", "eTax"),
      ("Wi\u{2011}Fi", "WiFi"), ("GPT-4", "GPT4"),
      ("e-ラーニング", "eラーニング"), ("ルイ・ヴィトン", "ルイヴィトン"), ("ソーシャル･メディア", "ソーシャルメディア"),
      ("1,000円", "1000円"),
      ("1,234,567", "1234567"), ("１，０００円", "1000円"), ("iPhone 15", "iPhone15"), ("Web 制作", "Web制作"),
      ("10 選", "10選"),
      ("Windows　11", "Windows11"), ("2〜3日", "2-3日"), ("2～3日", "2–3日"), ("東京〜大阪", "東京-大阪"),
      ("1ヶ月", "1か月"), ("1カ月", "1箇月"),
      ("1ヵ月", "1ケ月"), ("数か所", "数ヶ所"), ("三か国", "三カ国"), ("何か年", "何ヶ年"), ("茅ケ崎", "茅ヶ崎"),
      ("代々木", "代代木"), ("か月", "ヶ月"),
    ])
  func same(a: String, b: String) { #expect(FoldedText.equal(a, b, joins: true)) }

  @Test(
    "What parts words stays",
    arguments: [
      ("A-B", "AB"), ("New York", "NewYork"), ("東 京都", "東京都"), ("1,2", "12"), ("1,1000", "11000"),
      ("2-3日", "23日"),
      ("パリ・Web", "パリWeb"), ("春・夏", "春夏"), ("1.5", "15"), ("いか月", "いヶ月"), ("3か", "3ヶ"),
      ("人々", "人"),
      ("カー", "カ"), ("何かの", "何ヶの"),
    ])
  func different(a: String, b: String) { #expect(!FoldedText.equal(a, b, joins: true)) }

  @Test(
    "Without joints nothing of this is folded",
    arguments: [("Wi-Fi", "WiFi"), ("1か月", "1ヶ月"), ("代々木", "代代木")])
  func plain(a: String, b: String) { #expect(!FoldedText.equal(a, b)) }

  @Test("A range leads back without the sign that was dropped at its end")
  func ranges() {
    // W0 i1 -2 F3 i4 は5
    let folded = FoldedText("Wi-Fiは", joins: true)
    #expect(folded.units.count == 5)
    #expect(folded.normalizedRange(of: 0..<4) == 0..<5)
    #expect(folded.normalizedRange(of: 0..<2) == 0..<2)
    #expect(folded.normalizedRange(of: 2..<4) == 3..<5)
    #expect(folded.normalizedRange(of: 4..<5) == 5..<6)
  }

  @Test("A range that ends at a comma of thousands divides a number")
  func numbers() {
    // 1 0 ,1 1 2 0 3 0 4 円 5
    let folded = FoldedText("1,100円と2,3", joins: true)
    #expect(folded.dividesNumber(2..<6))
    #expect(folded.dividesNumber(0..<1))
    #expect(!folded.dividesNumber(0..<6))
    #expect(!folded.dividesNumber(7..<8))
  }

  /// English grammar's regular plurals; names of places as UniDic has them; numerals.
  @Test(arguments: [
    "type: types", "types: type", "company: companies", "companies: company", "box: boxes",
    "boxes: box", "KPI: KPIs", "PC: PCs",
    "霞ヶ関: 霞が関", "霞が関: 霞ヶ関", "自由が丘: 自由ヶ丘", "関ヶ原の戦い: 関が原の戦い", "10選: 十選", "24時間: 二十四時間", "二十代: 20代",
  ])
  func spellings(row: String) throws {
    let (term, expected) = try #require(split(row))
    let forms = TermForm.forms(of: term).filter { $0.kind == .variant || $0.kind == .otherNoun }
    let texts = Set(forms.map(\.text))
    #expect(Set(expected).subtracting(texts) == [], "\(term)")
  }

  @Test(arguments: [
    "SNS: SN SNSs", "AWS: AW", "news: new", "new: news", "class: clas", "status: statu",
    "Windows: Window",
    "IT: ITs its", "AI: AIs", "Web制作: Web制作s",
    "青ヶ島: 青が島", "10分: 十分", "110選: 百十選", "十人十色の: 1人", "二重: 2重",
  ])
  func noSpellings(row: String) throws {
    let (term, others) = try #require(split(row))
    let texts = Set(TermForm.forms(of: term).map(\.text))
    #expect(others.filter(texts.contains) == [], "\(term)")
  }
}
