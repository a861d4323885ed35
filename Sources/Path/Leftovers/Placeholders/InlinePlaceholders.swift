internal import Words

/// Finds placeholders that stand among other text of a line.
enum InlinePlaceholders {
  static func append(in line: TextPart, of passage: Passage, to found: inout [Range<Int>]) {
    guard passage.marks.contains(.placeholder) else { return }
    var next = line.start
    while let index = UnitMarks.placeholder.first(in: line.units, from: next, to: line.end) {
      next = index + 1
      if let end = end(at: index, in: line, of: passage) {
        found.append(index..<end)
        next = end
      }
    }
  }

  private static func end(at start: Int, in line: TextPart, of passage: Passage) -> Int? {
    switch line.units[start] {
    case 0x7B: return endOfVariable(start, line)  // {
    case 0x5B, 0x3010, 0x28, 0x3C:  // [ 【 ( <
      return endOfBracketed(start, line, isHeading: passage.isHeading || passage.isTitle)
    case 0x30C0: return endOfDummy(start, line)  // ダ
    case 0x4C, 0x6C: return endOfLoremIpsum(start, line)  // L l
    case 0x3053: return endOfSlot(start, line)  // こ
    case 0x3042, 0x5F8C: return endOfLater(start, line)  // あ 後
    case 0x8981: return endOfCheck(start, line)  // 要
    default: return nil
    }
  }

  // MARK: Variables

  /// `{{name}}`: one word in double braces, no template code.
  private static func endOfVariable(_ start: Int, _ line: TextPart) -> Int? {
    guard start + 1 < line.end, line.units[start + 1] == 0x7B,
      start == line.start || line.units[start - 1] != 0x7B
    else { return nil }
    var end = start + 2
    while end < line.end, end - start < 44, line.units[end] != 0x7D { end += 1 }
    guard end + 1 < line.end, line.units[end] == 0x7D, line.units[end + 1] == 0x7D else {
      return nil
    }
    let name = TextPart(line.units, (start + 2)..<end).trimmed()
    let isName = name.units[name.range].allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x5F || $0 == 0x2D
        || (0x3041...0x9FFF).contains($0)
    }
    let closesTwice = end + 2 == line.end || line.units[end + 2] != 0x7D
    return isName && !name.isEmpty && closesTwice ? end + 2 : nil
  }

  // MARK: Brackets

  private static let inserts: FixedTexts = [
    "insert ", "your ", "add ", "placeholder", "company name", "product name", "name here",
  ]
  private static let bracketNotes: FixedTexts = [
    "画像挿入", "写真挿入", "図挿入", "画像を挿入", "写真を挿入", "要確認", "要追記", "要加筆", "要差し替え", "要出典",
    "ここに画像", "ここに写真", "後で追記", "あとで追記", "後で書く", "あとで書く",
  ]
  /// Notes that only an editor writes, whatever the text is about.
  private static let sources: FixedTexts = ["要出典", "要出典確認", "出典要確認", "要ファクトチェック"]

  /// Whether a note at a place belongs to the sentence that ends there.
  private static func endsSentence(_ end: Int, _ line: TextPart) -> Bool {
    line.from(end).trimmed().first.map(\.endsSentence) ?? true
  }

  private static let provisional: FixedTexts = ["仮", "仮題", "仮タイトル"]

  private static func endOfBracketed(
    _ start: Int, _ line: TextPart, isHeading: Bool
  ) -> Int? {
    let units = line.units
    let closing: UInt16 =
      switch units[start] {
      case 0x5B: 0x5D
      case 0x3010: 0x3011
      case 0x3C: 0x3E
      default: 0x29
      }
    let limit = min(line.end, start + 60)
    guard let close = (start..<limit).first(where: { units[$0] == closing }) else { return nil }
    let inner = TextPart(units, (start + 1)..<close).trimmed()
    if units[start] == 0x5B, inner.prefix(inserts) != nil { return close + 1 }
    if isHeading, inner.equals(provisional), standsApart(start, close + 1, line) {
      return close + 1
    }
    if units[start] == 0x28 {
      if inner.equals(sources), endsSentence(close + 1, line) { return close + 1 }
      // (要確認) is what travel guides say of opening hours.
      return isBracketedSlot(inner) ? close + 1 : nil
    }
    return inner.equals(bracketNotes) || isBracketedSlot(inner) ? close + 1 : nil
  }

  /// Whether no word goes on after a bracket: (仮)登記 is a word.
  private static func standsApart(_ start: Int, _ end: Int, _ line: TextPart) -> Bool {
    if line.units[start] != 0x28 { return true }
    return end == line.end || !CharacterClass(UInt32(line.units[end])).isWordPart
  }

  // MARK: ここに…を挿入

  private static let here: FixedTexts = ["ここに", "こちらに", "この位置に"]
  private static let slotVerbs: FixedTexts = [
    "挿入", "挿入する", "挿入予定", "入れる", "入る", "入ります", "入れてください", "追加", "追加する", "追加予定", "追記", "追記する",
    "配置", "配置する", "掲載", "掲載する", "差し込む", "差し込み", "貼る", "貼り付け", "書く", "記入",
  ]
  private static let slotObjects: FixedTexts = [
    "画像", "写真", "図", "図表", "表", "グラフ", "リンク", "動画", "本文", "文章", "テキスト", "見出し", "バナー", "広告",
    "アイキャッチ", "キャプション", "目次", "スクショ", "スクリーンショット", "CTA", "地図", "リード", "説明文", "事例",
  ]

  /// `ここに画像を挿入` as a line of its own or after a mark.
  private static func endOfSlot(_ start: Int, _ line: TextPart) -> Int? {
    guard here.length(at: start, in: line.units, before: line.end) != nil else { return nil }
    let before = line.upTo(start).trimmed()
    let opens =
      before.isEmpty || before.last?.endsSentence == true || before.last.map(isMark) == true
    guard opens else { return nil }
    let rest = line.from(start)
    let end = rest.units[rest.range].firstIndex { $0.endsSentence || isClosing($0) } ?? rest.end
    let part = rest.upTo(end).trimmed()
    return isSlot(part, needsObject: before.last.map(isMark) != true) ? part.end : nil
  }

  private static let insertion: FixedTexts = ["挿入", "を挿入", "挿入予定"]

  /// `（ここに写真を入れる）`, `【ここにバナー】`, `【図表挿入】`.
  private static func isBracketedSlot(_ part: TextPart) -> Bool {
    if isSlot(part, needsObject: false) { return true }
    guard part.count <= 20 else { return false }
    if part.prefix(here) != nil { return part.suffix(slotObjects) != nil }
    guard let length = part.suffix(insertion) else { return false }
    return part.upTo(part.end - length).equals(slotObjects)
  }

  private static func isSlot(_ part: TextPart, needsObject: Bool) -> Bool {
    guard let length = part.prefix(here), part.count <= 30, !part.contains(0x3001) else {
      return false
    }
    guard let verb = part.suffix(slotVerbs) else { return false }
    let object = TextPart(
      part.units, (part.start + length)..<max(part.start + length, part.end - verb))
    return !needsObject || object.contains(slotObjects)
  }

  private static func isMark(_ unit: UInt16) -> Bool { "※:→*".utf16.contains(unit) }
  private static func isClosing(_ unit: UInt16) -> Bool { ")]】」』>".utf16.contains(unit) }

  // MARK: Notes

  private static let later: FixedTexts = [
    "後で差し替えてください", "あとで差し替えてください", "後で差し替えます", "あとで差し替えます", "後で差し替え", "あとで差し替え",
    "後で差し替える", "あとで差し替える", "後で追記", "あとで追記", "後で追記する", "あとで追記する", "後で書く", "あとで書く",
    "後で書き足す", "あとで書き足す", "後で調べる", "あとで調べる", "後で埋める", "あとで埋める", "後で修正", "あとで修正",
  ]

  /// A note that is a whole sentence.
  private static func endOfLater(_ start: Int, _ line: TextPart) -> Int? {
    guard let length = later.length(at: start, in: line.units, before: line.end) else {
      return nil
    }
    let before = line.upTo(start).trimmed().last
    let after = line.from(start + length).trimmed().first
    let opens = before.map { $0.endsSentence || isMark($0) || isOpening($0) } ?? true
    let closes = after.map { $0.endsSentence || isClosing($0) } ?? true
    // 「後で書く」 in quotation marks is somebody's words.
    return opens && closes && before != 0x300C ? start + length : nil
  }

  private static func isOpening(_ unit: UInt16) -> Bool { "([【<".utf16.contains(unit) }

  private static let check: FixedTexts = ["要確認", "要出典", "要追記", "要加筆"]

  /// `要確認：…` at the start of a line, `…※要確認` at its end.
  private static func endOfCheck(_ start: Int, _ line: TextPart) -> Int? {
    guard let length = check.length(at: start, in: line.units, before: line.end) else {
      return nil
    }
    let next = start + length < line.end ? line.units[start + length] : nil
    if start == line.start { return next == 0x3A ? start + length : nil }
    let before = line.upTo(start).trimmed().last
    return before == 0x203B && endsSentence(start + length, line) ? start + length : nil
  }

  // MARK: Dummy text

  private static let dummyNouns: FixedTexts = [
    "ダミーテキスト", "ダミー文", "ダミー文章", "ダミー画像", "ダミー写真", "ダミー見出し", "ダミータイトル", "ダミー原稿",
    "ダミーコピー", "ダミーバナー",
  ]
  private static let dummyEnds: FixedTexts = [
    "です", "になります", "が入ります", "を入れています", "を入れてあります", "を入れて", "を表示しています", "を配置しています",
    "を流し込んでいます", "に差し替え",
  ]
  private static let dummySubjects: FixedTexts = ["文章は", "テキストは", "画像は", "写真は", "文は", "見出しは"]
  private static let dummyVerdicts: FixedTexts = ["ダミーです", "ダミーになります"]

  private static func endOfDummy(_ start: Int, _ line: TextPart) -> Int? {
    let units = line.units
    if let length = dummyVerdicts.length(at: start, in: units, before: line.end) {
      return line.upTo(start).suffix(dummySubjects) != nil ? start + length : nil
    }
    guard let noun = dummyNouns.length(at: start, in: units, before: line.end) else { return nil }
    let end = start + noun
    let before = line.upTo(start).trimmed().last
    let opens = before.map { $0.endsSentence || isMark($0) || isOpening($0) } ?? true
    if let tail = dummyEnds.length(at: end, in: units, before: line.end) {
      let next = end + tail < line.end ? units[end + tail] : nil
      return next == nil || next == 0x3002 || next == 0x21 || opens ? end + tail : nil
    }
    let next = end < line.end ? units[end] : nil
    let closes = next.map { $0.endsSentence || isClosing($0) } ?? true
    return opens && closes
      ? end : dummyNouns.length(at: end, in: units, before: line.end).map { end + $0 }
  }

  private static let lorem: FixedTexts = ["lorem ipsum"]

  /// The words with more of the dummy Latin after them, not 「Lorem ipsumとは」.
  private static func endOfLoremIpsum(_ start: Int, _ line: TextPart) -> Int? {
    guard let length = lorem.length(at: start, in: line.units, before: line.end) else {
      return nil
    }
    var end = start + length
    if end < line.end {
      let rest = line.from(end).trimmed()
      guard let next = rest.first,
        "d.,…!。".utf16.contains(next | (next.isASCIIUppercase ? 0x20 : 0))
      else { return nil }
      while end < line.end, line.units[end] < 0x80 { end += 1 }
    }
    return TextPart(line.units, start..<end).trimmed().end
  }
}
