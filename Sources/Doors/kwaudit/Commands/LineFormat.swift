internal import ArgumentParser

/// The output of commands that print a line for each thing.
enum LineFormat: String, Choice {
  case text, json
}
