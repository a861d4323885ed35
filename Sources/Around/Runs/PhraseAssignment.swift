package import Drafts
internal import Phrases
package import Settings
package import Vocabulary

/// A proposal which phrase of a table is for which draft, for people to review: each phrase goes to the draft
/// that uses most of its terms, and to none where no draft uses half of them.
package struct PhraseAssignment {
  struct Row {
    let phrase: String
    let demand: Double?
    let terms: Int
    /// How many of the terms the best draft uses.
    let used: Int
    /// Its path by names; `nil` where it uses less than half of the terms.
    let draft: [String]?
  }

  let rows: [Row]

  /// How many phrases have a draft.
  package var assigned: Int { rows.count { $0.draft != nil } }
  /// How many phrases there are.
  package var count: Int { rows.count }

  /// - Parameter drafts: with their paths, by names, from the folder of the settings.
  package init(
    of sheet: PhraseSheet, to drafts: [(names: [String], draft: Draft)], by worker: DraftWorker
  ) throws {
    let entries = sheet.entries
    let assignment = AuditRun.Assignment(try SharedSettings(), phrases: entries.map(\.phrase))
    let set = PhraseSet(assignment.phrases)
    // The drafts that use a term, each with how strongly it is about it.
    var users: [[(draft: Int, weight: Int)]] = set.terms.map { _ in [] }
    for (index, draft) in drafts.enumerated() {
      var weights: [Int: Int] = [:]
      for use in worker.matched(draft.draft, as: assignment).occurrences where use.isCounted {
        // A use in the title tells more of what a draft is about than one in the text.
        weights[use.term, default: 0] += use.place == .title ? 10 : 1
      }
      for (term, weight) in weights { users[term].append((index, weight)) }
    }
    rows = zip(entries, set.termIndexes).map { entry, terms in
      var found: [Int: (terms: Int, hasFirst: Int, weight: Int)] = [:]
      for (index, term) in terms.enumerated() {
        for user in users[term] {
          let known = found[user.draft] ?? (0, 0, 0)
          // The first term of a phrase is what it is about.
          found[user.draft] = (
            known.terms + 1, index == 0 ? 1 : known.hasFirst,
            known.weight + min(user.weight, 20)
          )
        }
      }
      let best = found.max { a, b in
        (a.value.terms, a.value.hasFirst, a.value.weight, -a.key)
          < (b.value.terms, b.value.hasFirst, b.value.weight, -b.key)
      }
      let used = best?.value.terms ?? 0
      return Row(
        phrase: entry.phrase.text, demand: entry.demand, terms: terms.count, used: used,
        draft: 2 * used >= terms.count ? best.map { drafts[$0.key].names } : nil)
    }
  }

  /// The proposal as a table for `phrases-file`: RFC 4180, with the byte order mark that Excel needs.
  package func table(in language: Language) -> String {
    let header =
      language == .japanese
      ? ["原稿", "フレーズ", "検索ボリューム", "原稿にある語"] : ["draft", "phrase", "volume", "terms found"]
    let lines = rows.map { row in
      [
        row.draft.map(Self.path) ?? "", Self.cell(row.phrase),
        row.demand.flatMap { $0 < 1e15 ? $0.figure : nil } ?? "",
        language == .japanese ? "\(row.terms)語中\(row.used)語" : "\(row.used) of \(row.terms)",
      ]
    }
    return "\u{FEFF}"
      + ([header] + lines).map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// What a spreadsheet would take for a formula is put where it does not; the reader of tables drops the
  /// brackets.
  private static func cell(_ phrase: String) -> String {
    isFormula(phrase) ? "「\(phrase)」" : phrase
  }

  private static func path(_ names: [String]) -> String {
    let path = names.map(Glob.quoted).joined(separator: "/")
    return isFormula(path) ? "**/" + path : path
  }

  private static func isFormula(_ text: String) -> Bool {
    let signs = "=+-@\t\r\n＝＋－＠".unicodeScalars
    let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{3000}" }
    return first.map(signs.contains) ?? false
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"".contains($0) || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
