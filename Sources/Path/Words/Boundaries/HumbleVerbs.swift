/// The verbs いたす and いただく after a noun: 使用|いたし|ます.
///
/// Their first kana also ends adjectives, and た after it also ends verbs; where a text has more of the
/// one than of the other the model parts い from たし.
enum HumbleVerbs {
  /// Makes one word of the stem of such a verb that follows a character of content directly.
  ///
  /// An adjective keeps its い (高い|たしなみ): the model denies an edge before it.
  static func join(in text: NormalizedText, _ scores: UnsafeMutableBufferPointer<Int16>) {
    text.units.withUnsafeBufferPointer { units in
      var offset = 1
      while offset + 2 < units.count {
        if units[offset] == i, let length = stem(units, at: offset),
          text.classes[offset - 1].isContent, scores[offset] > WordBoundaries.edgeThreshold
        {
          scores[offset] = max(scores[offset], WordBoundaries.wordThreshold + 1)
          for inner in offset + 1..<offset + length { scores[inner] = -WordBoundaries.certain }
        }
        offset += 1
      }
    }
  }

  /// The length of the stem that begins with い at an offset, with the kana that conjugates.
  @inline(__always)
  private static func stem(_ units: UnsafeBufferPointer<UInt16>, at offset: Int) -> Int? {
    guard units[offset + 1] == ta else { return nil }
    let third = units[offset + 2]
    if saRow.contains(third) { return 3 }
    guard third == da, offset + 3 < units.count, kaRow.contains(units[offset + 3]) else {
      return nil
    }
    return 4
  }

  private static let i: UInt16 = 0x3044  // い
  private static let ta: UInt16 = 0x305F  // た
  private static let da: UInt16 = 0x3060  // だ
  /// What いた- and いただ- conjugate with, the imperative and いただいた among it.
  private static let saRow = Array("しすせそ".utf16)
  private static let kaRow = Array("かきくけこい".utf16)
}
