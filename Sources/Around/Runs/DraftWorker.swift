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

  func segmenterName(with settings: AuditSettings) -> String {
    auditor(for: settings).segmenterName
  }

  func audit(
    _ draft: Draft, as assignment: AuditRun.Assignment
  ) throws(PhraseError) -> AuditedDraft {
    try auditor(for: assignment.settings).audit(draft, phrases: assignment.phrases)
  }

  private func auditor(for settings: AuditSettings) -> Auditor {
    if let known = auditors[settings.digest] { return known }
    let new = Auditor(
      segmenter: WordSegmenter(finder, dictionary: HouseDictionary(settings.dictionary)),
      rules: settings.rules, weights: settings.weights, vocabulary: settings.vocabulary)
    auditors[settings.digest] = new
    return new
  }
}
