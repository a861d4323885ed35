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
    json.bytes.append(UInt8(ascii: "\""))
    json.escape(self)
    json.bytes.append(UInt8(ascii: "\""))
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
    var rest = magnitude
    let start = json.bytes.count
    repeat {
      json.bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    json.bytes[start...].reverse()
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
    json.bytes += digits.hasSuffix(".0") ? digits.utf8.dropLast(2) : digits.utf8[...]
  }
}

extension Array: JSONValue where Element: JSONValue {
  package func write(to json: inout JSONWriter) {
    json.array { json in
      for element in self { json.value(element) }
    }
  }
}
