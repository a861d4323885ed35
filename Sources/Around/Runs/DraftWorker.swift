package import Auditing
package import Drafts
package import Inputs
package import Phrases
internal import Rules
internal import SourceText
package import Words

/// Works on one draft after another on one thread.
package final class DraftWorker {
  private let finder: ModelWordBoundaryFinder
  /// By the digests of their settings.
  private var auditors: [[UInt8]: Auditor] = [:]
  /// The segmenters of the house dictionaries in use.
  private var segmenters: [[HouseWord]: WordSegmenter] = [:]
  /// The matcher of the last search; drafts of one run mostly share their phrases.
  private var matcher: (terms: [Term], matcher: TermMatcher)?

  /// - Throws: where ICU lacks what it takes to find Japanese words.
  package init() throws(ICUWordIterator.Unavailable) { finder = try ModelWordBoundaryFinder() }

  /// Keeps nothing of the settings that it has worked with.
  package func forgetSettings() {
    auditors = [:]
    segmenters = [:]
    matcher = nil
  }

  package func segmenterName(with settings: SharedSettings) -> String {
    segmenter(with: settings.audit.dictionary).name
  }

  /// Audits a draft for the phrases assigned to it and those that it names itself.
  /// - Throws: where its metadata names a phrase that cannot be understood.
  package func audit(
    _ draft: Draft, as assignment: AuditRun.Assignment
  ) throws(InputProblem) -> AuditedDraft {
    do {
      return try auditor(for: assignment.settings).audit(draft, phrases: assignment.phrases)
    } catch {
      let phrase = draft.declaredPhrases.first { $0.text == error.phrase }
      let place = phrase?.range.map { draft.source.position(at: $0.start) }
      throw InputProblem(name: draft.source.name, .badPhrase(error, at: place))
    }
  }

  /// Finds the uses of the terms of the phrases assigned to a draft.
  /// - Parameter isLines: whether the draft is lines to be taken as they are, such as a log of queries.
  package func matched(
    _ draft: Draft, as assignment: AuditRun.Assignment, isLines: Bool = false
  ) -> MatchedDraft {
    let audit = assignment.settings.audit
    let phrases = PhraseSet(audit.vocabulary.applied(to: assignment.phrases))
    let (segmented, boundaries) = segmenter(with: audit.dictionary).segment(draft)
    return MatchedDraft(
      segmented, boundaries, outline: isLines ? Outline(linesOf: draft) : Outline(draft),
      phrases: phrases, matcher: matcher(for: phrases.terms), findsKeywordLists: !isLines)
  }

  /// The segmenter that knows the words of a house dictionary.
  package func segmenter(with dictionary: [HouseWord]) -> WordSegmenter {
    if let known = segmenters[dictionary] { return known }
    let new = WordSegmenter(finder, dictionary: HouseDictionary(dictionary))
    segmenters[dictionary] = new
    return new
  }

  private func auditor(for settings: SharedSettings) -> Auditor {
    if let known = auditors[settings.digest] { return known }
    let audit = settings.audit
    let new = Auditor(
      segmenter: segmenter(with: audit.dictionary), rules: settings.rules, weights: audit.weights,
      vocabulary: audit.vocabulary, siteNames: audit.siteNames)
    auditors[settings.digest] = new
    return new
  }

  private func matcher(for terms: [Term]) -> TermMatcher {
    if let matcher, matcher.terms == terms { return matcher.matcher }
    let new = TermMatcher(terms)
    matcher = (terms, new)
    return new
  }
}
