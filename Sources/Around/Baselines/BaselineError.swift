package import Vocabulary

/// Why a file cannot be used as a baseline.
package enum BaselineError: Error, Sendable, Equatable {
  case notFound
  case unreadable
  /// Marks of a merge that nobody resolved, in a 1-based line.
  case conflict(line: Int)
  case noJSON
  /// JSON, but not of a baseline: the place that is wrong, as in `drafts[2].score`; empty for the
  /// whole.
  case noBaseline(place: String)
  case newerVersion(Int)
  /// A draft that stands in it twice.
  case duplicate(path: String)

  /// What is the matter and what to do, without the path.
  package var message: Localized {
    switch self {
    case .notFound:
      Localized(
        ja: "ベースラインのファイルがありません。--write-baseline で作ってください。",
        en: "There is no such baseline file. Make it with --write-baseline.")
    case .unreadable:
      Localized(
        ja: "ベースラインを読み取れません。ファイルかどうかと、読み取りの権限を確かめてください。",
        en: "The baseline cannot be read. Check that it is a file and that you may read it.")
    case .conflict(let line):
      Localized(
        ja: "ベースラインの\(line)行目に、解決していないマージの競合があります。解決するか、--write-baseline で作り直してください。",
        en: """
          Line \(line) of the baseline has a merge conflict in it. Resolve it, or make the file anew with \
          --write-baseline.
          """)
    case .noJSON:
      Localized(
        ja: "ベースラインがJSONとして読めません。壊れていないか確かめるか、--write-baseline で作り直してください。",
        en: "The baseline is no valid JSON. Mend it, or make it anew with --write-baseline.")
    case .noBaseline(let place):
      Localized(
        ja: """
          kwaudit のベースラインではありません\(place.isEmpty ? "" : "（\(place) が違います）")。\
          パスを確かめるか、--write-baseline で作り直してください。
          """,
        en: """
          This is no baseline of kwaudit\(place.isEmpty ? "" : " (\(place) is wrong)"). Check the path, or make it \
          anew with --write-baseline.
          """)
    case .newerVersion(let version):
      Localized(
        ja: """
          ベースラインの形式（バージョン\(version)）が新しすぎます。kwaudit を更新するか、--write-baseline で作り直してください。
          """,
        en: """
          The baseline has version \(version), from a newer kwaudit. Update kwaudit, or make the file anew with \
          --write-baseline.
          """)
    case .duplicate(let path):
      Localized(
        ja: "ベースラインに原稿 \(path) が2回あります。ひとつにするか、--write-baseline で作り直してください。",
        en: """
          The baseline has the draft \(path) twice. Keep one of them, or make the file anew with --write-baseline.
          """)
    }
  }
}
