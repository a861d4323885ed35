/// A language that kwaudit speaks.
package enum Language: String, Sendable, CaseIterable {
  case japanese = "ja"
  case english = "en"
}

/// A sentence in each language.
package struct Localized: Sendable, Equatable {
  package let ja: String
  package let en: String

  package init(ja: String, en: String) {
    self.ja = ja
    self.en = en
  }

  package subscript(_ language: Language) -> String {
    switch language {
    case .japanese: ja
    case .english: en
    }
  }
}
