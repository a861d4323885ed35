/// The spellings of compounds of verbs, which leave out okurigana: 申し込み, 申込み and 申込.
///
/// Source: 送り仮名の付け方 (内閣告示, 1973), 通則1 and 2 (許容: 合せる, 積る), 通則6 (許容: 申込み) and 通則7 (受付).
enum OkuriganaSpellings {
  /// The longest compound that starts a text, with its spellings, the given one first.
  static func compound(
    at text: ArraySlice<Unicode.Scalar>, isStem: Bool
  ) -> (length: Int, options: [[Unicode.Scalar]])? {
    listed(at: text, isStem: isStem) ?? generated(at: text)
  }

  /// A compound of the list of those that may also be written without any okurigana.
  private static func listed(
    at text: ArraySlice<Unicode.Scalar>, isStem: Bool
  ) -> (length: Int, options: [[Unicode.Scalar]])? {
    guard text.count >= 2, let kanji = text.first, kanji.isKanji else { return nil }
    let compounds = OkuriganaTable.compounds(from: kanji)
    guard compounds.longest >= 2 else { return nil }
    for length in (2...compounds.longest).reversed() where length <= text.count {
      let typed = Array(text.prefix(length))
      guard let spellings = compounds.spellings[typed] else { continue }
      let next = text.dropFirst(length).first
      let endsOpen = next.map(\.isHiragana) ?? isStem
      // 申込んだ takes no other okurigana, and 申し込みたい keeps it.
      let others = spellings.filter { spelling in
        spelling != typed && (!endsOpen || spelling.last?.isKanji == typed.last?.isKanji)
      }
      return (length, [typed] + others)
    }
    return nil
  }

  /// A chain of two or more verbs in the 連用形 that ends in okurigana.
  private static func generated(
    at text: ArraySlice<Unicode.Scalar>
  ) -> (length: Int, options: [[Unicode.Scalar]])? {
    var chain: [(kanji: Unicode.Scalar, typed: [Unicode.Scalar])] = []
    var rest = text
    while let kanji = rest.first, kanji.isKanji {
      let known = OkuriganaTable.elements(of: kanji)
      if known.isEmpty { break }
      let after = rest.dropFirst()
      let typed =
        known.flatMap(\.spellings).filter { after.starts(with: $0) }.max { $0.count < $1.count }
        ?? []
      if typed.isEmpty, after.first.map({ OkuriganaTable.elements(of: $0).isEmpty }) ?? true {
        break
      }
      chain.append((kanji, typed))
      rest = after.dropFirst(typed.count)
    }
    while let last = chain.last, last.typed.isEmpty { chain.removeLast() }
    guard chain.count >= 2 else { return nil }
    var options: [[Unicode.Scalar]] = [[]]
    for (index, link) in chain.enumerated() {
      let following = index + 1 < chain.count ? chain[index + 1].kanji : nil
      let endings = endings(of: link, isFirst: index == 0, before: following)
      options = endings.flatMap { ending in
        options.prefix(Spellings.limit).map { $0 + [link.kanji] + ending }
      }
    }
    let length = chain.reduce(0) { $0 + 1 + $1.typed.count }
    return (length, Array(options.prefix(Spellings.limit)))
  }

  /// What may stand after the kanji of a link, the typed okurigana first.
  private static func endings(
    of link: (kanji: Unicode.Scalar, typed: [Unicode.Scalar]), isFirst: Bool,
    before following: Unicode.Scalar?
  ) -> [[Unicode.Scalar]] {
    let known = OkuriganaTable.elements(of: link.kanji)
    var endings = [link.typed]
    for element in known {
      // 引っ stands before 越す and 張る only, where 引き does not.
      if link.kanji == "引", following.map({ "越張".unicodeScalars.contains($0) }) ?? false,
        element.full == ["き"]
      {
        continue
      }
      if element.full == ["っ"],
        !(following.map { "越張込掛".unicodeScalars.contains($0) } ?? false)
      {
        continue
      }
      if link.typed.isEmpty {
        if element.isOmissible { endings += element.spellings }
      } else if element.spellings.contains(link.typed), !isFirst || element.full == link.typed {
        endings += element.spellings
        if following != nil, element.isOmissible { endings.append([]) }
      }
    }
    var seen: Set<[Unicode.Scalar]> = []
    return endings.filter { seen.insert($0).inserted }
  }
}
