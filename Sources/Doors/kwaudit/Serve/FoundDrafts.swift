#if Serve
internal import Drafts
internal import Files
internal import Inputs
internal import KWAudit
internal import Messages
internal import Phrases
internal import Runs
internal import Serving
internal import Settings
internal import SourceText
internal import Synchronization
internal import Vocabulary

// Which of the modules' `Settings` is meant.
internal import struct Settings.Settings

/// The drafts of some paths, found anew whenever they are listed or opened: what was put in their place meanwhile, a
/// link that leads out of the folder for one, is found to be no draft.
final class FoundDrafts: DraftShelf {
  let language: Language
  private let paths: [String]
  private let place: SettingsPlace
  private let commandLine: Settings
  private let known: Mutex<Known>

  /// What was found so far.
  private struct Known {
    /// What holds for a text that is no draft.
    var common: EffectiveSettings
    /// By id. What is no longer there keeps its id.
    var drafts: [(path: String, settings: EffectiveSettings)] = []
    var ids: [String: Int] = [:]

    /// - Returns: the id of the path.
    mutating func note(_ path: String, _ settings: EffectiveSettings) -> String {
      let id = ids[path] ?? drafts.count
      ids[path] = id
      if id == drafts.count {
        drafts.append((path, settings))
      } else {
        drafts[id].settings = settings
      }
      return String(id)
    }

    func draft(_ id: String) -> (path: String, settings: EffectiveSettings)? {
      guard let number = Int(id), drafts.indices.contains(number), String(number) == id else {
        return nil
      }
      return drafts[number]
    }
  }

  /// - Parameters:
  ///   - place: where the drafts' settings are looked for.
  ///   - commandLine: what beats them.
  init(_ paths: [String], _ place: SettingsPlace, _ commandLine: Settings, in language: Language) {
    self.paths = paths
    self.place = place
    self.commandLine = commandLine
    self.language = language
    let settings = RunSettings(place, paths: paths, standardInputName: "")
    settings.lookup.commandLine = commandLine
    known = Mutex(Known(common: settings.common))
    _ = list()
  }

  func list() -> [ShelvedDraft] { look().drafts }

  /// Finds the drafts, and what holds for them.
  private func look() -> (drafts: [ShelvedDraft], settings: RunSettings) {
    let settings = RunSettings(place, paths: paths, standardInputName: "")
    settings.lookup.commandLine = commandLine
    let inputs = settings.inputs(paths).inputs
    let found = inputs.map { ($0.name, settings.settings(of: $0)) }
    let common = settings.common
    let drafts = known.withLock { known in
      known.common = common
      return found.map { path, settings in
        ShelvedDraft(
          id: known.note(path, settings), path: path,
          phrases: settings.targetPhrases.map(\.text))
      }
    }
    return (drafts, settings)
  }

  func open(_ id: String, in language: Language) throws(ShelfFault) -> OpenedDraft {
    let (drafts, settings) = look()
    guard let draft = drafts.first(where: { $0.id == id }) else { throw .notThere }
    if let problem = settings.lookup.problems.first {
      throw .unreadable(problem.sentence(in: language))
    }
    let input = Input.file(path: draft.path)
    let bytes: [UInt8]
    let decoded: DecodedText
    do throws(InputProblem) {
      bytes = try DraftReader().bytes(of: input)
    } catch {
      throw .unreadable(error.located(in: language))
    }
    do throws(TextFault) {
      decoded = try DecodedText(bytes, named: draft.path, in: language)
    } catch {
      throw .unreadable(error.message)
    }
    // What front matter cannot say, because it is not well formed, is told by the audit.
    let keys = settings.settings(of: input).metadataKeys
    let blocks = try? DraftReader().draft(bytes, of: input, metadata: keys).blocks
    return OpenedDraft(
      draft, format: decoded.format, text: decoded.text,
      title: blocks?.first { if case .title = $0.role { true } else { false } }?.text.string,
      description: blocks?.first { $0.role == .description }?.text.string)
  }

  func settings(ofDraft id: String?) -> DraftGround? {
    known.withLock { known in
      guard let id else {
        return DraftGround(path: nil, settings: .init(known.common, language: language))
      }
      return known.draft(id).map { draft in
        DraftGround(path: draft.path, settings: .init(draft.settings, language: language))
      }
    }
  }

  func marks() -> [String: String] {
    let paths = known.withLock { $0.drafts.map(\.path) }
    var marks: [String: String] = [:]
    for (id, path) in paths.enumerated() { marks[String(id)] = FileMark.text(at: path) }
    return marks
  }
}
#endif
