package import Baselines

extension BaselineError {
  package var english: String {
    switch self {
    case .notFound:
      "There is no such baseline file. Create it with --write-baseline."
    case .unreadable:
      "The baseline cannot be read. Check that it is a file and that you may read it."
    case .conflict(let line):
      """
      Line \(line) of the baseline has a merge conflict in it. Resolve it, or create the file again with \
      --write-baseline.
      """
    case .notJSON:
      "The baseline is not valid JSON. Repair it, or create it again with --write-baseline."
    case .notABaseline(let place):
      """
      This is not a kwaudit baseline\(place.isEmpty ? "" : " (\(place) is wrong)"). Check the \
      path, or create it again with --write-baseline.
      """
    case .newerVersion(let version):
      """
      The baseline was written by a newer kwaudit (format \(version)). Update kwaudit, or create the file again with \
      --write-baseline.
      """
    case .duplicate(let path):
      """
      The baseline lists the draft \(path) twice. Keep one of the two, or create the file again with --write-baseline.
      """
    }
  }
}
