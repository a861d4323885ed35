/// How a term in dictionary form conjugates.
struct Inflection: Sendable {
  let group: InflectionGroup
  /// Derived verbs that would be another word and are left out.
  let absent: DerivedVerbs
  /// A verb of two hiragana, whose forms many other words open with: みた opens みたい.
  private let isShortKana: Bool
  /// The other negatives of a term in ない.
  private let negatives: NegativeForms?

  /// Nil when the term is not a verb or i-adjective in dictionary form.
  init?(of term: [Unicode.Scalar]) {
    guard let last = term.last, last.isHiragana else { return nil }
    isShortKana = term.count == 2 && term[0].isHiragana
    if last == "い" {
      guard let group = AdjectiveList.group(of: term) else { return nil }
      self.group = group
      absent = []
      negatives = NegativeForms(of: term)
    } else {
      guard last.vowel == .u, let group = VerbList.group(of: term) else { return nil }
      self.group = group
      absent = LexicalVerbs.absent(from: term)
      negatives = nil
    }
  }

  /// The number of scalars at the end of the dictionary form that the endings replace.
  var dropped: Int { group.dropped }

  /// The endings of the verb or adjective itself.
  var plainEndings: [Ending] {
    let endings = ConjugationTable.of(group).plain
    guard isShortKana else { return endings }
    return endings.filter { $0.rightEdge != .clauseEnd }
      .map { Ending(text: $0.text, rightEdge: .wordEdge) }
  }

  /// The endings of the negatives that a term in ない lacks, and how many scalars more than the
  /// others they replace.
  var negativeEndings: (dropped: Int, endings: [Ending]) {
    negatives.map { ($0.dropped - dropped, $0.endings) } ?? (0, [])
  }

  /// The endings of the verbs made from it.
  var derivedEndings: [Ending] {
    if isShortKana { return [] }
    let table = ConjugationTable.of(group)
    return (absent.contains(.potential) ? [] : table.potential)
      + (absent.contains(.passive) ? [] : table.passive)
      + (absent.contains(.causative) ? [] : table.causative)
  }
}

/// The conjugations (活用の種類) that terms are told apart by.
enum InflectionGroup: Hashable, Sendable {
  /// 五段, named by the last kana of the dictionary form.
  case godan(Unicode.Scalar)
  /// 行く and its compounds: 促音便 in the カ行.
  case iku
  /// 問う and 乞う: ウ音便.
  case tou
  /// 上一段 and 下一段.
  case ichidan
  /// The same with one kanji for a stem, as 見る.
  case shortIchidan
  /// くださる, なさる: 五段 with い for り in the 連用形 and the 命令形.
  case honorific
  /// サ変 after a noun, as 転職する.
  case suru
  /// サ変 after one kanji, which also conjugates as a 五段 verb, as 愛する.
  case shortSuru
  /// サ変 in the ザ行, as 論ずる.
  case zuru
  /// カ変 in kanji and in kana.
  case kanjiKuru, kanaKuru
  /// An i-adjective.
  case adjective
  /// The adjective ない and the auxiliary, as in 書けない.
  case nai
  /// いい alone, and at the end of かっこいい.
  case ii, compoundIi

  var dropped: Int {
    switch self {
    case .suru, .shortSuru, .zuru, .kanaKuru, .ii, .compoundIi: 2
    default: 1
    }
  }
}

/// Verbs made from a verb: 書ける, 書かれる, 書かせる.
struct DerivedVerbs: OptionSet, Sendable {
  let rawValue: Int
  static let potential = DerivedVerbs(rawValue: 1)
  static let passive = DerivedVerbs(rawValue: 2)
  static let causative = DerivedVerbs(rawValue: 4)
}
