internal import Drafts
internal import SourceText

/// Recognises lines that are nothing but a placeholder.
enum PlaceholderLine {
  static func matches(_ line: TextPart, in passage: Passage) -> Bool {
    let bare = line.trimmed(isOuter)
    if bare.isEmpty { return false }
    if isDummy(bare) { return true }
    if passage.role == .tableCell { return false }
    if bare.equals(notes) || isImageSlot(line) { return true }
    return passage.role == .paragraph && passage.marks.contains(.digit) && isImageSize(bare)
  }

  /// Brackets, stops and marks around what a line says.
  private static func isOuter(_ unit: UInt16) -> Bool {
    unit.isSpaceOrBreak || outer.contains(unit)
  }
  private static let outer: UnitSet = "。.!※*＊【】[]()「」<>"

  private static let dummies: FixedTexts = [
    "ダミー", "ダミーです", "ダミーテキスト", "ダミーテキストです", "ダミー文", "ダミー文です", "ダミー文章", "ダミー文章です",
    "ダミー画像", "ダミー画像です", "ダミー写真", "ダミー見出し", "ダミータイトル", "ダミーコピー", "ダミー原稿", "仮テキスト",
    "仮タイトル", "タイトル未定", "タイトルが入ります", "テキストが入ります", "本文が入ります", "文章が入ります",
    "テキストテキストテキスト", "サンプルテキスト", "画像が入ります", "写真が入ります", "説明が入ります", "見出しが入ります",
  ]

  /// The same words over and over.
  private static let repeated: FixedTexts = [
    "ダミーテキスト", "ダミー文章", "ダミー文", "ダミー", "サンプルテキスト", "テキスト", "文章", "タイトル", "ああ", "あああ", "□□",
  ]

  /// Dummy text as a whole: once, or a word of it several times.
  private static func isDummy(_ line: TextPart) -> Bool {
    if line.equals(dummies) { return true }
    guard let length = line.prefix(repeated), line.count >= (length > 4 ? 2 : 3) * length,
      line.count.isMultiple(of: length)
    else { return false }
    return line.range.allSatisfy {
      $0 < line.start + length || line.units[$0] == line.units[$0 - length]
    }
  }

  private static let notes: FixedTexts = [
    "要確認", "要追記", "要加筆", "要差し替え", "要出典", "出典要確認", "要ファクトチェック", "後で書く", "あとで書く", "後で追記",
    "あとで追記", "後で追記する", "あとで追記する", "後ほど追記", "後で差し替え", "あとで差し替え", "後で差し替える",
    "あとで差し替える", "後で調べる", "あとで調べる", "後で修正", "あとで修正", "執筆中", "追記予定", "ここに本文",
  ]

  // MARK: Slots for images

  private static let slots: FixedTexts = [
    "画像", "写真", "図", "図版", "イラスト", "画像挿入", "写真挿入", "画像を挿入", "写真を挿入", "アイキャッチ", "アイキャッチ画像",
    "バナー", "広告", "地図", "動画", "リンク", "本文", "image", "photo", "banner",
  ]

  /// `【画像】`, `[画像：店の外観]` alone on a line.
  private static func isImageSlot(_ line: TextPart) -> Bool {
    guard let first = line.first, let last = line.last,
      (first == 0x3010 && last == 0x3011) || (first == 0x5B && last == 0x5D)
    else { return false }
    let inner = TextPart(line.units, (line.start + 1)..<(line.end - 1)).trimmed()
    if inner.equals(slots) { return true }
    guard let length = inner.prefix(slots), inner.start + length < inner.end else { return false }
    let next = inner.units[inner.start + length]
    return next == 0x3A || next.isASCIIDigit
  }

  // MARK: Sizes

  private static let sizeWords: FixedTexts = [
    "画像", "イメージ", "サイズ", "バナー", "アイキャッチ", "サムネイル", "サムネ", "ロゴ", "写真", "推奨", "ダミー", "アイコン",
    "image", "img", "size", "banner", "photo", "icon", "thumbnail", "logo", "placeholder",
  ]
  private static let pixels: FixedTexts = ["px", "ピクセル", "pixels", "pixel"]

  /// `150x150px`, `300×250`, `画像サイズ 150x150px`.
  private static func isImageSize(_ line: TextPart) -> Bool {
    var rest = line
    let hadWords = skipWords(&rest)
    guard let width = skipNumber(&rest) else { return false }
    var hasUnit = skip(pixels, &rest)
    guard let sign = rest.first, "xX×✕*".utf16.contains(sign) else { return false }
    rest = rest.from(rest.start + 1).trimmed()
    guard let height = skipNumber(&rest) else { return false }
    hasUnit = skip(pixels, &rest) || hasUnit
    let hasWords = skipWords(&rest) || hadWords
    guard rest.isEmpty else { return false }
    return hasUnit || hasWords || (width >= 3 && height >= 3)
  }

  private static let sizeMarks: UnitSet = ":()_-"

  private static func skipWords(_ rest: inout TextPart) -> Bool {
    var found = false
    while true {
      rest = rest.trimmed { $0.isSpaceOrBreak || sizeMarks.contains($0) }
      guard let length = rest.prefix(sizeWords) else { return found }
      rest = rest.from(rest.start + length)
      found = true
    }
  }

  /// Skips a number of two to four digits; gives how many there are.
  private static func skipNumber(_ rest: inout TextPart) -> Int? {
    var end = rest.start
    while end < rest.end, rest.units[end].isASCIIDigit { end += 1 }
    let count = end - rest.start
    guard (2...4).contains(count) else { return nil }
    rest = rest.from(end).trimmed()
    return count
  }

  private static func skip(_ texts: FixedTexts, _ rest: inout TextPart) -> Bool {
    guard let length = rest.prefix(texts) else { return false }
    rest = rest.from(rest.start + length).trimmed()
    return true
  }
}
