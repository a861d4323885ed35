package import Baselines

extension BaselineError {
  package var english: String {
    switch self {
    case .notFound:
      "There is no such baseline file. Make it with --write-baseline."
    case .unreadable:
      "The baseline cannot be read. Check that it is a file and that you may read it."
    case .conflict(let line):
      """
      Line \(line) of the baseline has a merge conflict in it. Resolve it, or make the file anew with \
      --write-baseline.
      """
    case .notJSON:
      "The baseline is not valid JSON. Mend it, or make it anew with --write-baseline."
    case .notABaseline(let place):
      """
      This is not a kwaudit baseline\(place.isEmpty ? "" : " (\(place) is wrong)"). Check the \
      path, or make it anew with --write-baseline.
      """
    case .newerVersion(let version):
      """
      The baseline has version \(version), from a newer kwaudit. Update kwaudit, or make the file anew with \
      --write-baseline.
      """
    case .duplicate(let path):
      """
      The baseline has the draft \(path) twice. Keep one of them, or make the file anew with --write-baseline.
      """
    }
  }
}
