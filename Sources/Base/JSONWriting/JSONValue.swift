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
    json.quote(self)
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
    json.append(String(self))
  }
}

/// With as few digits as tell it from all other numbers, without a fraction where it is whole (100);
/// what JSON has no number for is a string.
extension Double: JSONValue {
  package func write(to json: inout JSONWriter) {
    json.begin()
    guard isFinite else {
      return json.quote(isNaN ? "NaN" : self < 0 ? "-Infinity" : "Infinity")
    }
    let digits = description
    json.append(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }
}

extension Array: JSONValue where Element: JSONValue {
  package func write(to json: inout JSONWriter) {
    json.array { json in
      for element in self { json.value(element) }
    }
  }
}
