internal import ArgumentParser

/// The output of commands that print a line for each thing.
enum LineFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
