package import Vocabulary

/// What editors, who did not know how kwaudit works, said of a rule's findings in published articles.
package struct RuleUsefulness: Sendable, Equatable {
  /// True, and the article would be changed for them.
  package let useful: Int
  /// True, and not worth a minute.
  package let noise: Int
  /// Not true of the article, or their advice would make it worse.
  package let wrong: Int

  package init(useful: Int, noise: Int, wrong: Int) {
    self.useful = useful
    self.noise = noise
    self.wrong = wrong
  }

  /// How many of a rule's findings were useful, of how many: `16/17`; `-` where it found nothing.
  package static func share(of rule: RuleID) -> String {
    of(rule).map { "\($0.useful)/\($0.findings)" } ?? "-"
  }

  /// What `share` is, one sentence.
  package static var explanation: Localized {
    Localized(
      ja:
        "16/17 のような数は、公開記事\(articles)本で見つけた17件のうち16件を、ツールの仕組みを知らない編集者が「役に立つ」と判定したことを示す（- は指摘なし）。",
      en:
        "16/17: of 17 findings in \(articles) published articles, editors who did not know how the tool works called 16 useful (-: none found)."
    )
  }

  /// The same of one rule, with what was not useful.
  package func summary() -> Localized {
    Localized(
      ja: "公開記事\(Self.articles)本の\(findings)件：役に立つ\(useful)、直すほどではない\(noise)、誤検出\(wrong)",
      en:
        "\(findings) in \(Self.articles) published articles: \(useful) useful, \(noise) not worth a change, \(wrong) false alarms"
    )
  }

  package var findings: Int { useful + noise + wrong }

  /// What is known of a rule; `nil` where it found nothing in these articles.
  package static func of(_ rule: RuleID) -> RuleUsefulness? { table[rule.rawValue] }
}
