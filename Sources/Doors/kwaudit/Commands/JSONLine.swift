internal import ArgumentParser
internal import FoundationEssentials

/// The output of commands that print a line for each thing.
enum LineFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// JSON with one object a line.
enum JSONLine {
  static func encode(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("strings, numbers and truth values can be encoded")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
