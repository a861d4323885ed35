extension OutputFailure {
  package var english: String {
    "\(path ?? "standard output"): the \(subject.english) cannot be written: \(cause.english)"
  }
}

extension OutputFailure.Subject {
  fileprivate var english: String {
    switch self {
    case .report: "report"
    case .baseline: "baseline"
    case .results: "result"
    }
  }
}

extension OutputFailure.Cause {
  fileprivate var english: String {
    switch self {
    case .noFolder: "its folder does not exist. Create it first."
    case .isFolder: "this is a folder. Name a file."
    case .noPermission:
      "you do not have permission. Check the permissions of the file and its folder."
    case .noRoom: "the disk is full. Free some space and run it again."
    case .brokenLink:
      "this is a link that leads nowhere. Name another file, or fix or delete the link."
    case .unreadPipe:
      "nothing reads from this pipe. Start the program that reads it first, or name a file."
    case .closed: "it is closed. Give the program an output."
    case .other(let reason): "\(reason)."
    }
  }
}
