/// A language that kwaudit speaks.
package enum Language: String, Sendable, CaseIterable {
  case japanese = "ja"
  case english = "en"

  /// The words of the language; only these are made.
  package func pick(
    ja japanese: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> String {
    switch self {
    case .japanese: japanese()
    case .english: english()
    }
  }
}

/// A sentence in each language.
package struct Localized: Sendable, Equatable {
  private enum Sentence: Sendable {
    case written(ja: String, en: String)
    case told(@Sendable (Language) -> String)
  }

  private let sentence: Sentence

  package init(ja: String, en: String) { sentence = .written(ja: ja, en: en) }

  /// A sentence that is put into words whenever it is told, in the one language that it is told in.
  package init(_ words: @escaping @Sendable (Language) -> String) { sentence = .told(words) }

  package var ja: String { self[.japanese] }
  package var en: String { self[.english] }

  package subscript(_ language: Language) -> String {
    switch sentence {
    case .written(let ja, let en): language == .japanese ? ja : en
    case .told(let words): words(language)
    }
  }

  package static func == (a: Localized, b: Localized) -> Bool { a.ja == b.ja && a.en == b.en }
}
