internal import Auditing
internal import Drafts
internal import Phrases
internal import Words

/// Audits one draft after another on one thread.
final class DraftWorker {
  private let finder: ModelWordBoundaryFinder
  /// By the digests of their settings.
  private var auditors: [[UInt8]: Auditor] = [:]

  init() throws(ICUWordIterator.Unavailable) { finder = try ModelWordBoundaryFinder() }

  func segmenterName(with settings: SharedSettings) -> String {
    auditor(for: settings).segmenterName
  }

  func audit(
    _ draft: Draft, as assignment: AuditRun.Assignment
  ) throws(PhraseError) -> AuditedDraft {
    try auditor(for: assignment.settings).audit(draft, phrases: assignment.phrases)
  }

  private func auditor(for settings: SharedSettings) -> Auditor {
    if let known = auditors[settings.digest] { return known }
    let audit = settings.audit
    let new = Auditor(
      segmenter: WordSegmenter(finder, dictionary: HouseDictionary(audit.dictionary)),
      rules: settings.rules, weights: audit.weights, vocabulary: audit.vocabulary)
    auditors[settings.digest] = new
    return new
  }
}
