import Foundation
import TestSupport
import Testing

@testable import Words

/// Pairs as Japanese dictionaries have them under one entry, written by hand.
@Suite("Spellings that the dictionary knows")
struct DictionarySpellingTests {
  @Test(
    "A hundred pairs find each other",
    arguments: [
      "子供 子ども", "子供 こども", "子ども こども", "おすすめ お勧め", "おすすめ お薦め", "お勧め お薦め", "お勧め オススメ", "一人暮らし ひとり暮らし",
      "一人暮らし 1人暮らし", "一人暮らし 独り暮らし", "使い方 使いかた", "作り方 作りかた", "選び方 選びかた", "歯磨き 歯みがき", "片付け 片づけ",
      "美味しい おいしい", "可愛い かわいい", "綺麗 きれい", "綺麗 キレイ", "奇麗 綺麗", "寿司 すし", "寿司 鮨", "玉ねぎ タマネギ", "玉ねぎ 玉葱",
      "玉ねぎ たまねぎ", "たんぱく質 タンパク質", "癌 がん", "癌 ガン", "珈琲 コーヒー", "出来る できる", "下さい ください", "良い よい", "良い いい",
      "友達 友だち", "友達 ともだち", "体 身体", "煙草 タバコ", "煙草 たばこ", "蟹 かに", "蟹 カニ", "海老 エビ", "兎 うさぎ", "猫 ねこ",
      "犬 いぬ",
      "熊 クマ", "狐 キツネ", "林檎 りんご", "苺 いちご", "葡萄 ぶどう", "蜜柑 みかん", "人参 にんじん", "椎茸 しいたけ", "胡麻 ゴマ",
      "胡瓜 きゅうり",
      "南瓜 かぼちゃ", "薔薇 バラ", "眼鏡 メガネ", "椅子 いす", "靴 くつ", "鞄 かばん", "財布 さいふ", "布団 ふとん", "風呂 ふろ", "怪我 けが",
      "浴衣 ゆかた", "馬鹿 バカ", "駄目 ダメ", "無駄 ムダ", "嘘 うそ", "夢 ゆめ", "車 くるま", "歌 うた", "障害 障がい", "挨拶 あいさつ",
      "味噌 みそ",
      "餃子 ギョーザ", "饅頭 まんじゅう", "団子 だんご", "煎餅 せんべい", "漬物 つけもの", "揃える そろえる", "頂く いただく", "分かる わかる",
      "嬉しい うれしい", "難しい むずかしい", "眩しい まぶしい", "凄い すごい", "酷い ひどい", "怖い こわい", "綺麗好き きれい好き", "子供服 こども服",
      "お客様 お客さま", "子供達 子供たち", "ウェブ Web", "メール mail", "ウェブサイト Webサイト", "ウェブデザイン Webデザイン",
      "ニュース news",
      "マネージャー マネジャー", "クリエーター クリエイター", "コーヒー COFFEE",
    ])
  func pair(_ pair: String) throws {
    let words = pair.split(separator: " ").map(String.init)
    for (term, other) in [(words[0], words[1]), (words[1], words[0])] {
      let form = TermForm.forms(of: term).first { $0.text.lowercased() == other.lowercased() }
      #expect(form?.kind == .variant, "\(term) → \(other)")
    }
  }

  @Test(
    "Words with the same kana, and those that writers choose between by sense, stay apart",
    arguments: [
      "雨 あめ", "飴 あめ", "雨 飴", "橋 はし", "箸 はし", "橋 箸", "柿 かき", "牡蠣 かき", "雲 くも", "蜘蛛 くも", "紙 かみ",
      "髪 かみ",
      "花 はな", "鼻 はな", "者 もの", "物 もの", "事 こと", "時 とき", "所 ところ", "為 ため", "訳 わけ", "方 ほう", "見る みる",
      "居る いる",
      "有る ある", "無い ない", "聞く 聴く", "作る 創る", "作る 造る", "町 街", "足 脚", "見る 観る", "会う 遭う", "暑い 熱い", "速い 早い",
      "回答 解答", "保証 保障", "市場 いちば", "家 うち", "話 話し", "出汁 出し", "良い よく", "コンビニ convenience",
      "アニメ animation",
      "メール male", "東京 とうきょう",
    ])
  func apart(_ pair: String) throws {
    let words = pair.split(separator: " ").map(String.init)
    for (term, other) in [(words[0], words[1]), (words[1], words[0])] {
      #expect(!TermForm.forms(of: term).contains { $0.text == other }, "\(term) → \(other)")
    }
  }

  @Test("A word of the dictionary conjugates in each of its spellings")
  func conjugates() {
    let expected = [
      "美味しい": ["おいしく", "おいしかった", "おいしければ"], "おいしい": ["美味しく", "美味しかった"],
      "出来る": ["できない", "できます", "できた"], "できる": ["出来ない", "出来ます"], "良い": ["よかった", "よければ"],
      "分かる": ["わかった", "わからない"],
    ]
    for (term, forms) in expected {
      let texts = TermForm.forms(of: term).filter { $0.kind == .variant }.map(\.text)
      for form in forms { #expect(texts.contains(form), "\(term) → \(form)") }
    }
  }

  @Test(
    "Loanwords of two words have their parts",
    arguments: [
      "ウェブサイト サイト", "スーツケース スーツ", "スーツケース ケース", "スノーボード ボード", "ライフスタイル スタイル", "ガイドブック ガイド",
    ])
  func compound(_ pair: String) throws {
    let words = pair.split(separator: " ").map(String.init)
    let form = try #require(TermForm.forms(of: words[1]).first { $0.text == words[0] })
    let part = try #require(form.part)
    #expect(String(Array(words[0])[part]) == words[1])
  }

  @Test(
    "Names, opaque compounds and chance have none",
    arguments: [
      "ペットボトル ペット", "カーペット ペット", "バージョン バー", "ランキング キング", "サンプラス プラス", "マグネット ネット", "パスポート ポート",
      "ダウンロード ロード", "バタフライ フライ", "バスローブ バス", "パンケーキ パン", "ハムスター スター",
    ])
  func opaque(_ pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    #expect(!TermForm.forms(of: words[1]).contains { $0.text == words[0] })
  }

  @Test("The tables are sorted lines, each with a word and others, in a megabyte together")
  func tables() throws {
    var size = 0
    for name in ["spellings", "compounds"] {
      let url = Fixture.packageFolder.appending(path: "Sources/Base/CSpellings/\(name).txt")
      let data = try Data(contentsOf: url)
      size += data.count
      #expect(data.last == 0x0A)
      let lines = data.split(separator: 0x0A)
      #expect(!lines.isEmpty)
      for (line, next) in zip(lines, lines.dropFirst()) {
        #expect(line.lexicographicallyPrecedes(next))
      }
      for line in lines {
        let words = String(decoding: line, as: UTF8.self).split(
          separator: "\t", omittingEmptySubsequences: false)
        #expect(words.count >= 2 && !words.contains(""))
        #expect(words[0].unicodeScalars.count <= SpellingDictionary.longest)
      }
    }
    #expect(size <= 1 << 20)
  }
}
