/// Kanji that are other shapes of a kanji in everyday use: 髙 of 高, 齋 of 斎, 濱 of 浜.
///
/// Compatibility ideographs with a canonical decomposition (神 as U+FA19) are left to Unicode
/// normalisation. Kanji that make different words in everyday texts (著 and 着, 附 and 付) are not
/// equated.
package enum KanjiVariants {
  /// The kanji in everyday use for a Unicode scalar, which is the scalar itself for all but the
  /// variants of the table.
  package static func standard(_ scalar: UInt32) -> UInt32 {
    guard scalar >= firstUnified else { return scalar }
    guard scalar <= lastUnified else {
      return table.others.first { $0.variant == scalar }?.standard ?? scalar
    }
    let standard = unified[Int(scalar - firstUnified)]
    return standard == 0 ? scalar : UInt32(standard)
  }

  /// The standard kanji of the variants in the block CJK Unified Ideographs; 0 for all others.
  static var unified: [UInt16] { table.unified }

  private static let firstUnified: UInt32 = 0x4E00
  private static let lastUnified: UInt32 = 0x9FFF

  private static let table = {
    var unified = [UInt16](repeating: 0, count: Int(lastUnified - firstUnified) + 1)
    // Those of the few variants outside of that block.
    var others: [(variant: UInt32, standard: UInt32)] = []
    var variant: UInt32?
    for scalar in (joyo + extended + names + other).unicodeScalars {
      guard scalar.value >= firstUnified else { continue }
      if let known = variant {
        if known <= lastUnified {
          unified[Int(known - firstUnified)] = UInt16(truncatingIfNeeded: scalar.value)
        } else {
          others.append((known, scalar.value))
        }
        variant = nil
      } else {
        variant = scalar.value
      }
    }
    return (unified: unified, others: others)
  }()
}

/// Source: 常用漢字表 (内閣告示, 2010), the shapes of the Kangxi dictionary in brackets.
private let joyo = """
  乘乗 亂乱 亞亜 佛仏 來来 倂併 假仮 傳伝 僞偽 價価 儉倹 兒児 兩両 剩剰 劍剣 劑剤 勞労 勳勲 \
  勵励 勸勧 區区 卷巻 卽即 參参 單単 嚴厳 囑嘱 圈圏 國国 圍囲 圓円 圖図 團団 增増 墮堕 壓圧 \
  壘塁 壞壊 壤壌 壯壮 壹壱 壽寿 奧奥 奬奨 孃嬢 學学 寢寝 實実 寫写 寬寛 寶宝 將将 專専 對対 \
  屆届 屬属 峽峡 嶽岳 巢巣 帶帯 廢廃 廣広 廳庁 彈弾 彌弥 徑径 從従 徵徴 德徳 恆恒 惠恵 惡悪 \
  惱悩 愼慎 慘惨 應応 懷懐 戀恋 戰戦 戲戯 戾戻 拂払 拔抜 拜拝 挾挟 插挿 揭掲 搖揺 搜捜 擇択 \
  擊撃 擔担 據拠 擧挙 擴拡 攝摂 收収 效効 敍叙 敕勅 數数 斷断 晚晩 晝昼 曆暦 曉暁 曾曽 會会 \
  條条 棧桟 榮栄 槪概 樂楽 樓楼 樞枢 樣様 橫横 檢検 櫻桜 權権 歐欧 歡歓 步歩 歷歴 歸帰 殘残 \
  殼殻 毆殴 每毎 氣気 涉渉 淚涙 淨浄 淺浅 渴渇 溪渓 溫温 滯滞 滿満 潛潜 澁渋 澤沢 濕湿 濟済 \
  濱浜 瀧滝 瀨瀬 灣湾 燈灯 燒焼 營営 爐炉 爭争 爲為 犧犠 狀状 狹狭 獨独 獵猟 獸獣 獻献 甁瓶 \
  畫画 當当 疊畳 瘦痩 癡痴 發発 盜盗 盡尽 眞真 硏研 碎砕 祕秘 禪禅 禮礼 稱称 稻稲 穗穂 穩穏 \
  竊窃 竝並 粹粋 絲糸 經経 綠緑 緖緒 緣縁 縣県 縱縦 總総 繩縄 繪絵 繼継 續続 纖繊 缺欠 罐缶 \
  聲声 聽聴 肅粛 腦脳 膽胆 臟臓 臺台 與与 舊旧 艷艶 莊荘 莖茎 萬万 薰薫 藏蔵 藝芸 藥薬 處処 \
  虛虚 號号 螢蛍 蟲虫 蠶蚕 蠻蛮 衞衛 裝装 襃褒 覺覚 覽覧 觀観 觸触 謠謡 證証 譯訳 譽誉 讀読 \
  變変 讓譲 豐豊 豫予 貳弐 賣売 賴頼 贊賛 踐践 輕軽 轉転 辭辞 遞逓 遲遅 邊辺 郞郎 鄕郷 醉酔 \
  醫医 釀醸 釋釈 錄録 錢銭 鍊錬 鎭鎮 鐵鉄 鑄鋳 鑛鉱 關関 陷陥 隨随 險険 隱隠 雙双 雜雑 霸覇 \
  靈霊 靜静 顯顕 飜翻 餘余 騷騒 驅駆 驗験 驛駅 髓髄 體体 髮髪 鬭闘 鷄鶏 鹽塩 麥麦 麵麺 黃黄 \
  黑黒 默黙 點点 黨党 齊斉 齋斎 齒歯 齡齢 龍竜 餠餅 舍舎 辨弁 瓣弁 辯弁
  """ + " "

/// Kanji outside of the Jōyō table. Source: 表外漢字字体表 (国語審議会, 2000), the printing standard and
/// the simplified shapes in use (印刷標準字体, 簡易慣用字体), and their extension to like parts.
private let extended = """
  鷗鴎 繫繋 蠟蝋 醬醤 嚙噛 囊嚢 搔掻 潑溌 頰頬 剝剥 塡填 𠮟叱 麴麹 鹼鹸 啞唖 屛屏 幷并 焰焔 \
  攪撹 繡繍 穎頴 蘆芦 摑掴 蟬蝉 吞呑 俠侠 軀躯 萊莱 簞箪 迩邇 賎賤 頚頸 諌諫 壷壺 篭籠 薮藪 \
  檮梼 濤涛 鶯鴬 蠣蛎 竃竈 蠅蝿 鰺鯵 灌潅 噓嘘 籖籤 皋皐 煕熙 屢屡 筝箏 蘂蕊 侭儘 麪麺 麸麩
  """ + " "

/// Kanji of names. Source: 人名用漢字別表第二 (Unihan kJinmeiyoKanji), Unihan kZVariant and
/// kSemanticVariant, and the popular shapes (俗字) that family registers hold.
private let names = """
  髙高 﨑崎 嵜崎 邉辺 濵浜 渕淵 嶋島 嶌島 桒桑 栁柳 舘館 冨富 峯峰 萠萌 凜凛 槗橋 𠮷吉 槇槙 \
  遙遥 瑤瑶 堯尭 晉晋 亙亘 巖巌 祿禄 穰穣 禰祢 禱祷 檜桧 埜野 晄晃 薗園 駈駆 盃杯 寳宝 珎珍
  """ + " "

/// Source: Unihan kZVariant and kSemanticVariant; Kangxi shapes of Jōyō kanji with a code point of
/// their own (靑, 飮, 說).
private let other = """
  靑青 淸清 敎教 飮飲 說説 脫脱 銳鋭 稅税 悅悦 閱閲 內内 吳呉 產産 尙尚 强強 姬姫 彥彦 顏顔 \
  絕絶 凉涼 决決 减減 况況 淒凄 冲沖 羣群 耻恥 畧略 凾函 兔兎 莓苺 蔥葱 雞鶏 畴疇 攅攢 讚讃 \
  琅瑯 銕鉄 躰体 軆体 恠怪 塲場 竒奇 壻婿 册冊 煑煮 緜綿 毗毘 栖棲 舩船 鈎鉤 柹柿 鄰隣 皃貌 \
  皷鼓 糺糾 糓穀 纎繊 脉脈 臈臘 荅答 葢蓋 衂衄 觧解 躱躲 酧酬 鈆鉛 韭韮 鬪闘 鬥闘 麁粗 泪涙 \
  烟煙 甞嘗 秌秋 笋筍 粮糧 綫線 罇樽 咏詠 賍贓 輙輒 逹達 濶闊 鵞鵝 麤粗 旣既 豬猪 翆翠
  """
