package import Vocabulary

/// Tests write ids as literals, so that a rule that is renamed by mistake fails them; the program
/// itself names rules by their types.
extension RuleID: ExpressibleByStringLiteral {
  package init(stringLiteral id: String) { self.init(rawValue: id) }
}
