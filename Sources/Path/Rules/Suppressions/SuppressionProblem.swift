package import Drafts
package import SourceText
package import Vocabulary

/// A word in a suppression that means nothing.
package enum SuppressionProblem: Error, Sendable, Equatable {
  /// What follows `kwaudit-` is not a kind of suppression.
  case unknownName(String, nearest: String, at: Position)
  case unknownRule(String, nearest: String, at: Position)

  /// Everything in a draft's comments that means nothing, in source order.
  package static func all(in draft: Draft) -> [SuppressionProblem] {
    draft.directives.flatMap { directive -> [SuppressionProblem] in
      func place(_ word: Directive.Word) -> Position { draft.source.position(at: word.range.start) }
      guard SuppressionKind(rawValue: directive.name.text) != nil else {
        let names = SuppressionKind.allCases.map(\.rawValue)
        let name = directive.name
        return [
          .unknownName(name.text, nearest: names.nearest(to: name.text) ?? "", at: place(name))
        ]
      }
      return directive.rules.filter { RuleCatalog.rule($0.rule) == nil }.map {
        .unknownRule($0.text, nearest: RuleCatalog.nearest(to: $0.text), at: place($0))
      }
    }
  }

  package var message: Localized {
    switch self {
    case .unknownName(let name, let nearest, let place):
      Localized(
        ja: """
          \(place.line)行\(place.column)列：「kwaudit-\(name)」というコメントはありません。\
          近いものは kwaudit-\(nearest) です。
          """,
        en: """
          line \(place.line), column \(place.column): there is no comment “kwaudit-\(name)”. \
          The nearest is kwaudit-\(nearest).
          """)
    case .unknownRule(let rule, let nearest, let place):
      Localized(
        ja: """
          \(place.line)行\(place.column)列：「\(rule)」というルールはありません。近いものは \(nearest) です。\
          理由を書くときは、その前に -- を置いてください。
          """,
        en: """
          line \(place.line), column \(place.column): there is no rule “\(rule)”. The nearest is \
          \(nearest). A reason takes -- before it.
          """)
    }
  }
}
