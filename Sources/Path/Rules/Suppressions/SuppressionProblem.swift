package import Drafts
package import SourceText

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
}
