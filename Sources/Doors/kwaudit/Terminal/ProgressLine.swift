internal import Files
internal import Formats
internal import Glibc
internal import Outcomes
internal import Runs
internal import SourceText
internal import Threading
internal import Vocabulary

/// A line on standard error that says how far a run has come, where a person watches it.
///
/// It comes after half a second, changes a few times a second, and is gone when the run ends.
final class ProgressLine {
  private let language: Language
  private let begun = Clock.now
  private var shown = 0.0
  private var isVisible = false
  private let isWatched = Terminal.isErrorTerminal

  private static let delay = 0.5
  private static let pause = 0.1
  /// After so many seconds a draft is named that is not done.
  private static let slow = 2.0

  init(in language: Language) { self.language = language }

  func show(_ progress: AuditProgress) {
    guard isWatched else { return }
    let now = Clock.now
    guard now - begun >= Self.delay, now - shown >= Self.pause else { return }
    shown = now
    isVisible = true
    put("\r" + Self.text(progress, seconds: now - begun, in: language) + Self.clearToEnd)
  }

  /// Clears the line, so that something else can be written in its place.
  func clear() {
    guard isVisible else { return }
    isVisible = false
    put("\r" + Self.clearToEnd)
  }

  private static let clearToEnd = "\u{1B}[K"

  private func put(_ text: String) { try? Descriptor.standardError.write(text.utf8) }

  /// `120/2000 drafts, 35 a second, at long.md`, on one row.
  private static func text(
    _ progress: AuditProgress, seconds: Double, in language: Language
  ) -> String {
    let rate = (Double(progress.done) / seconds).tenths
    let count = "\(progress.done)/\(progress.count)"
    let figures = Localized(
      ja: "原稿 \(count)件（毎秒\(rate)件）", en: "\(count) drafts, \(rate) a second")
    guard let slowest = progress.slowest, slowest.seconds >= slow else { return figures[language] }
    let name = slowest.name.printable
    let room = 78 - DisplayWidth.columns(of: figures[language])
    let shown = DisplayWidth.columns(of: name) <= room ? name : "…" + name.suffix(max(1, room / 2))
    return figures[language] + Localized(ja: "　\(shown)", en: ", at \(shown)")[language]
  }
}
