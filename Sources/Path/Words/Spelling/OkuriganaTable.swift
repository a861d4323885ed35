/// Verbs and compounds by their okurigana.
enum OkuriganaTable {
  /// One verb of a kanji in the 連用形, as it ends compounds.
  struct Element: Sendable {
    /// The okurigana of the main rule: わせ of 合わせ.
    let full: [Unicode.Scalar]
    /// The full okurigana, then the permitted shorter one: せ of 合せ.
    let spellings: [[Unicode.Scalar]]
    /// Whether the okurigana may be left out before another verb.
    let isOmissible: Bool
  }

  /// The compounds that start with one kanji.
  struct Compounds: Sendable {
    /// All spellings of a compound by each of them.
    fileprivate(set) var spellings: [[Unicode.Scalar]: [[Unicode.Scalar]]] = [:]
    /// The length of the longest in scalars; 0 where there is none.
    fileprivate(set) var longest = 0
  }

  /// The verbs of a kanji; none where it is no verb's.
  static func elements(of kanji: Unicode.Scalar) -> [Element] { elements[kanji] }

  /// The compounds that start with a kanji.
  static func compounds(from kanji: Unicode.Scalar) -> Compounds { compounds[kanji] }

  private static let elements = MadeOnce<Unicode.Scalar, [Element]> { kanji in
    let own = verbsInOrder.filter { $0[$0[0] == "-" ? 1 : 0] == kanji }
    return own.map { entry in
      let isOmissible = entry.first != "-"
      let verb = isOmissible ? entry[...] : entry.dropFirst()
      let endings = verb.split(separator: "=").map { Array($0.dropFirst()) }
      return Element(full: endings[0], spellings: endings, isOmissible: isOmissible)
    }
  }

  private static let compounds = MadeOnce<Unicode.Scalar, Compounds> { kanji in
    var compounds = Compounds()
    for entry in compoundsInOrder where entry[0] == kanji {
      let own = spellings(of: entry)
      for spelling in own where compounds.spellings[spelling] == nil {
        compounds.spellings[spelling] = own
        compounds.longest = max(compounds.longest, spelling.count)
      }
    }
    return compounds
  }

  private static let verbsInOrder = WordList.words(of: verbs)
  private static let compoundsInOrder = WordList.words(of: bare + " " + nouns)

  /// A compound with each okurigana kept, shortened or left out; the last one is left out only
  /// where all are.
  private static func spellings(of compound: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var links: [[Unicode.Scalar]] = []
    for scalar in compound {
      if scalar.isKanji { links.append([scalar]) } else { links[links.count - 1].append(scalar) }
    }
    var spellings: [[Unicode.Scalar]] = [[]]
    for (index, link) in links.enumerated() {
      let ending = Array(link.dropFirst())
      let isLast = index == links.count - 1
      var endings = elements[link[0]].first { $0.full == ending }?.spellings ?? [ending]
      if !isLast, !ending.isEmpty { endings.append([]) }
      spellings = endings.flatMap { ending in spellings.map { $0 + [link[0]] + ending } }
    }
    let kanji = links.map { $0[0] }
    return spellings.contains(kanji) ? spellings : spellings + [kanji]
  }

  /// Verbs in the 連用形, with the shorter okurigana that 通則1 and 通則2 permit.
  ///
  /// After a hyphen: verbs that keep their okurigana before another verb, as the bare kanji would
  /// be read as another verb of the list (切れ込み, not 切込み) or as another word (出合い).
  private static let verbs = """
    申し 込み -込め 引き 引っ 越し 越え 積もり=積り 積み 問い 合わせ=合せ 合い 取り 扱い 受け 付け 付き 払い 打ち 買い 替え 換え -変え \
    -変わり=変り -替わり=替り -代わり=代り 乗り -乗せ 売り 上げ -上がり=上り 下げ -下ろし 割り -割れ 組み 立ち 立て 切り -切れ 読み 書き \
    聞き 話し 使い 持ち 待ち 呼び -出し 入れ -入り 投げ 押し -押さえ=押え 振り 返し -返り 直し -直り 戻し -戻り 繰り 締め -締まり 貸し \
    借り 貼り 張り 抜き -抜け 落とし=落し -落ち 止め -止まり 消し 決め 巻き 回し -回り 続き 続け 始め -終わり=終り -終え 起こし=起し \
    -起き 置き 渡し -渡り 送り 届け 通し -通り 詰め 盛り 飲み 食べ 食い 歩き 走り 飛び 降り -降ろし 登り 選び 比べ 調べ 探し -見せ 思い \
    知り 言い 教え 植え 刈り 掘り 埋め 敷き 吹き 焼き 炊き 蒸し 揚げ 冷やし 洗い 拭き 磨き 塗り 剥がし 縫い 編み 織り 折り 畳み \
    包み 開き 開け 閉じ 閉め 差し 刺し 挿し 当て -当たり=当り 追い 突き 叩き 倒し 壊し 崩し 潰し 掛け -掛かり=掛り 拾い 捨て 集め \
    並べ 重ね 加え 混ぜ -分け 離し -離れ 外し 除き 残し -残り 伸ばし 延ばし 延べ 広げ 縮め 絞り 染め -泊まり=泊り 住み 暮らし=暮し 働き \
    勤め 雇い 請け 負い 運び 移し -移り 動き 覚え 考え 迎え 会い 向き -向け 寄り -寄せ 済ませ 生き 生まれ=生れ 治し 浮かび=浮び \
    溶け 尽くし 過ぎ 過ごし 代え 断ち -作り 造り 建て 繋ぎ 結び 解き 綴じ 貯め 溜め 儲け 揃え 整え 鍛え 支え 据え 備え 控え 覆い \
    隠し 滑り 踏み 描き 写し 撮り 預け -預かり=預り 納め 収め 譲り 継ぎ 次ぎ 添い 釣り 吊り 吊るし 葺き 卸し 調え 占め 試し 稼ぎ
    """

  /// Compounds that are also written without okurigana.
  ///
  /// Source: 送り仮名の付け方, 通則7, and the list of 公用文における漢字使用等について (内閣訓令, 2010) in its spirit;
  /// left out are those whose bare kanji make another word (組合, 送付, 投入, 飲食, 中継).
  private static let bare = """
    申し込み 受け付け 取り扱い 引っ越し 見積もり 問い合わせ 支払い 手続き 打ち合わせ 買い取り 乗り換え 売り上げ 割り引き 受け取り 受け渡し \
    払い戻し 払い込み 振り込み 振り替え 引き落とし 引き出し 引き換え 引き渡し 引き取り 引き受け 引き上げ 引き下げ 引き継ぎ 取り引き \
    取り消し 取り替え 取り付け 取り寄せ 取り組み 取り決め 取り締まり 取り調べ 取り立て 取り下げ 取り崩し 取り壊し 取り戻し 取り次ぎ \
    切り替え 切り取り 切り上げ 切り下げ 切り捨て 組み立て 組み替え 組み込み 繰り越し 繰り上げ 繰り下げ 繰り延べ 繰り返し 差し引き \
    差し押さえ 差し止め 差し込み 締め切り 貸し出し 貸し付け 貸し切り 借り入れ 借り換え 借り上げ 買い上げ 買い入れ 買い換え 買い替え \
    買い占め 買い受け 買い戻し 売り出し 売り切れ 売り渡し 売り込み 仕入れ 仕上げ 仕分け 仕組み 仕切り 積み立て 積み込み 積み替え \
    立ち会い 立ち入り 立て替え 割り当て 割り増し 割り振り 呼び出し 読み込み 読み取り 書き込み 書き換え 書き出し 持ち込み 持ち出し \
    持ち帰り 申し立て 申し出 申し入れ 届け出 見込み 見習い 見送り 埋め立て 植え付け 追い越し 据え置き 据え付け 備え付け \
    付け替え 巻き取り 張り替え 塗り替え 建て替え 葺き替え 入れ替え 乗り継ぎ 乗り入れ 乗り越し 預け入れ 下取り 下請け 前払い 後払い \
    先払い 月払い 日払い 年払い 値上げ 値下げ 値引き 前売り 小売り 卸売り 前借り 手引き 手取り 手渡し 年越し 抜き取り 話し合い \
    雇い入れ 切り離し 格付け 日付け 裏付け 受け持ち 受け入れ 間取り 締め付け 吹き付け 焼き付け 折り込み 織り込み \
    折り返し 折り畳み 釣り合い 付き添い 請け負い 取り外し 見積もり
    """

  /// Compounds with a noun. Left out are those whose bare kanji make another word (生物, 食物, 書物).
  private static let nouns = """
    買い物 売り場 乗り場 入り口 飲み物 贈り物 乗り物 置き場 置き物 焼き物 編み物 織り物 売り物 建て物 落とし物 揚げ物 漬け物 催し物 \
    受け皿 切り口 貸し家 釣り銭 釣り堀 掛け金 植え木 立て札 立ち場 振り袖 浮き輪 巻き尺 巻き貝 割り箸 割り勘 焼き肉 焼き鳥 焼き魚 \
    焼き芋 売り値 買い値 売り手 買い手 借り手 貸し手 聞き手 売り主 買い主 飼い主 引き金 貸し金 持ち家 持ち主 合い鍵 合い言葉 折り紙 \
    切り札 送り状 宛て先 宛て名 行き先 受け取り人 待ち合い室 日帰り 気持ち 日当たり 一人暮らし 二人暮らし 田舎暮らし
    """
}
