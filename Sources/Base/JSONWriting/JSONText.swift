internal import FoundationEssentials

/// Values as JSON with sorted fields, the same bytes for the same value.
package enum JSONText {
  /// Over several lines, with a line end.
  package static func pretty(_ value: some Encodable) -> String { encode(value, .prettyPrinted) }

  /// On one line, with a line end.
  package static func line(_ value: some Encodable) -> String { encode(value, []) }

  private static func encode(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("strings, numbers and truth values can be encoded")
    }
    return escaped(String(decoding: data, as: UTF8.self)) + "\n"
  }

  /// Escapes what JSON lets stand but terminals may obey or line readers may break at.
  private static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isControl) else { return json }
    var text = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if isControl(scalar) {
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        text.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// DEL, the C1 controls, and the line and paragraph separators.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }
}
