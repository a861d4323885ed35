/// What can be written as JSON.
package protocol JSONValue {
  func write(to json: inout JSONWriter)
}

/// What is written as a JSON object.
package protocol JSONObject: JSONValue {
  /// Writes the fields in their order.
  func writeFields(to json: inout JSONWriter)
}

extension JSONObject {
  package func write(to json: inout JSONWriter) { json.object { writeFields(to: &$0) } }
}

extension String: JSONValue {
  package func write(to json: inout JSONWriter) {
    json.begin()
    json.append(JSONWriter.quote)
    json.escape(self)
    json.append(JSONWriter.quote)
  }
}

extension Bool: JSONValue {
  package func write(to json: inout JSONWriter) {
    json.begin()
    json.append(self ? "true" : "false")
  }
}

extension Int: JSONValue {
  package func write(to json: inout JSONWriter) {
    json.begin()
    if self < 0 { json.append("-") }
    var count = 1
    var bound: UInt = 10
    while count < 19, magnitude >= bound {
      count += 1
      bound *= 10
    }
    json.write(count) { start in
      var rest = magnitude
      for place in (0..<count).reversed() {
        start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
    }
  }
}

/// With as few digits as tell it from all other numbers, without a fraction where it is whole (100);
/// what JSON has no number for is a string.
extension Double: JSONValue {
  package func write(to json: inout JSONWriter) {
    if let whole = Int(exactly: self), magnitude < 1e15, whole != 0 || sign == .plus {
      return whole.write(to: &json)
    }
    guard isFinite else {
      let name = isNaN ? "NaN" : self < 0 ? "-Infinity" : "Infinity"
      return name.write(to: &json)
    }
    json.begin()
    let digits = description
    json.escape(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }
}

extension Array: JSONValue where Element: JSONValue {
  package func write(to json: inout JSONWriter) {
    json.array { json in
      for element in self { json.value(element) }
    }
  }
}
