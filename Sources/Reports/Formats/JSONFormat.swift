internal import FoundationEssentials

/// The report as one JSON object, for programs: its fields are those of `Report`, sorted by name.
enum JSONFormat {
  static func render(_ report: Report) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    guard let data = try? encoder.encode(report) else {
      preconditionFailure("strings, numbers and truth values can be encoded")
    }
    return escaped(String(decoding: data, as: UTF8.self)) + "\n"
  }

  /// Escapes DEL and the C1 controls, which JSON lets stand but terminals may obey.
  private static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isControl) else { return json }
    var text = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if isControl(scalar) {
        let digits = String(scalar.value, radix: 16)
        text.append(contentsOf: "\\u00\(digits)".unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x7F...0x9F).contains(scalar.value)
  }
}
