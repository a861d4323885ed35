package import Drafts
internal import Inputs
internal import Messages
internal import Phrases
internal import Runs
package import Settings
internal import SourceText
package import Vocabulary
package import Words

/// Audits Japanese drafts that are at hand as text, and finds words and uses of terms in them.
///
/// ```swift
/// let auditor = try Auditor(Settings(yaml: "profile: news"))
/// let report = try auditor.audit(text, named: "draft.md", phrases: ["引っ越し 費用"])
/// for finding in report.findings { print(finding.span.start.line, finding.message) }
/// ```
///
/// An auditor holds a word segmenter, which takes milliseconds to make: keep it, and make one for each
/// thread.
public final class Auditor {
  public let settings: Settings
  private let worker: DraftWorker
  private var pool = AuditSettingsPool()

  /// - Throws: where ICU lacks the data to find Japanese words.
  public init(_ settings: Settings = Settings()) throws(AuditError) {
    self.settings = settings
    do {
      worker = try DraftWorker()
    } catch {
      throw AuditError(error.message[settings.words])
    }
  }

  /// Audits a draft for some phrases, those of the settings and those that it names itself.
  /// - Parameters:
  ///   - text: the whole text of the draft's file.
  ///   - name: the file's name or its path from the settings' folder. Its extension tells the format
  ///     (`.md`, `.html`, `.txt`; failing that the text does), and settings may hold for it alone.
  ///   - phrases: search queries as people type them, terms separated by spaces; the first counts
  ///     double.
  ///   - title: the title where it is kept elsewhere, as in a field of a CMS; it takes the place of the
  ///     text's own, and findings about it have the beginning of the text as their place.
  ///   - description: the meta description, likewise.
  /// - Throws: where a phrase cannot be understood, front matter cannot be parsed, or the text is XML that
  ///   is no page.
  public func audit(
    _ text: String, named name: String = "draft.md", phrases: [String] = [],
    title: String? = nil, description: String? = nil
  ) throws(AuditError) -> AuditReport {
    var audit = TextAudit(text, named: name, settings: settings)
    audit.phrases = phrases
    audit.title = title
    audit.description = description
    do {
      return try report(on: audit)
    } catch {
      throw AuditError(error.message)
    }
  }

  /// Every use of the phrases' terms in a draft, in the order of the text; uses that do not count are
  /// among them.
  /// - Parameters: as of `audit`.
  /// - Throws: where a phrase cannot be understood, front matter cannot be parsed, or the text is XML that
  ///   is no page.
  public func uses(
    of phrases: [String], in text: String, named name: String = "draft.md"
  ) throws(AuditError) -> [Use] {
    var audit = TextAudit(text, named: name, settings: settings)
    audit.phrases = phrases
    do {
      let assignment = try assignment(for: audit)
      let document = try audit.document(metadata: assignment.settings.metadata)
      return Use.all(in: worker.matched(document.draft, as: assignment), at: document.places)
    } catch {
      throw AuditError(error.message)
    }
  }

  /// The words and marks of punctuation of a text in order.
  ///
  /// The text is taken as it stands, without reading markup: 首脳会談 is 首脳 and 会談.
  public func words(in text: String) -> [Word] {
    words(in: Array(text.utf8), with: settings.dictionary)
  }

  private func assignment(for audit: TextAudit) throws(TextFault) -> AuditRun.Assignment {
    if pool.count > Self.mostSettings {
      pool = AuditSettingsPool()
      worker.forgetSettings()
    }
    let phrases = try audit.targetPhrases()
    do {
      return try pool.assignment(
        for: audit.settings.effective(forDraft: audit.name, phrases: phrases))
    } catch {
      // What a settings file may hold was checked when it was read.
      preconditionFailure("settings that were read can be used: \(error)")
    }
  }

  /// How many different settings are kept ready.
  private static let mostSettings = 16
}

/// What the server asks for, whose texts each bring their settings.
extension Auditor {
  /// Audits a text with all that is known beside it.
  package func report(on audit: TextAudit) throws(TextFault) -> AuditReport {
    let assignment = try assignment(for: audit)
    let document = try audit.document(metadata: assignment.settings.metadata)
    let language = audit.settings.words
    do throws(InputProblem) {
      return AuditReport(
        try worker.audit(document.draft, as: assignment), by: assignment.criteria,
        at: document.places, segmenter: worker.segmenterName(with: assignment.settings),
        in: language)
    } catch {
      throw .text(named: audit.name, error.message[language])
    }
  }
}

/// What the command asks for, which reads drafts and finds their settings itself.
extension Auditor {
  /// - Throws: where ICU lacks the data to find Japanese words.
  package convenience init(speaking language: Vocabulary.Language) throws(AuditError) {
    try self.init(Settings(language: language == .japanese ? .japanese : .english))
  }

  /// The uses of the phrases that settings name, in a draft.
  /// - Parameter isLines: whether the draft is lines to be taken as they are, such as a log of queries.
  package func uses(
    in draft: Draft, with settings: EffectiveSettings, isLines: Bool
  ) throws -> [Use] {
    let matched = worker.matched(
      draft, as: try pool.assignment(for: settings), isLines: isLines)
    return Use.all(in: matched, at: TextPlaces(draft.source, hasMark: false))
  }

  /// The words and marks of punctuation of a text, with a house dictionary.
  package func words(in utf8: [UInt8], with dictionary: [HouseWord]) -> [Word] {
    Self.words(in: utf8, by: worker.segmenter(with: dictionary))
  }

  /// The words and marks of punctuation of a text as a segmenter finds them.
  package static func words(in utf8: [UInt8], by segmenter: WordSegmenter) -> [Word] {
    let segmentation = segmenter.segment(TextBytes(utf8))
    return segmentation.words.map { word in
      let range = segmentation.text.textRange(of: word.range)
      return Word(
        text: String(decoding: utf8[range], as: UTF8.self), utf8: range,
        isPunctuation: !word.isWord)
    }
  }
}
