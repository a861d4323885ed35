/// What can be written as JSON.
@usableFromInline
package protocol JSONValue {
  func write(to json: inout JSONWriter)
}

/// What is written as a JSON object.
@usableFromInline
package protocol JSONObject: JSONValue {
  /// Writes the fields in their order.
  func writeFields(to json: inout JSONWriter)
}

extension JSONObject {
  @inlinable
  package func write(to json: inout JSONWriter) {
    // Not in a closure, for which it would be copied.
    json.open(.object)
    writeFields(to: &json)
    json.close(.object)
  }
}

extension String: JSONValue {
  @usableFromInline
  package func write(to json: inout JSONWriter) { json.text(self) }
}

extension Bool: JSONValue {
  @usableFromInline
  package func write(to json: inout JSONWriter) { json.literal(self ? "true" : "false") }
}

extension Int: JSONValue {
  @usableFromInline
  package func write(to json: inout JSONWriter) {
    json.begin(atMost: Self.mostDigits) { $0.put(self) }
  }

  /// With a sign.
  static var mostDigits: Int { 20 }
}

/// With as few digits as tell it from all other numbers, without a fraction where it is whole (100);
/// what JSON has no number for is a string.
extension Double: JSONValue {
  @usableFromInline
  package func write(to json: inout JSONWriter) {
    if let whole = Int(exactly: self), magnitude < 1e15, whole != 0 || sign == .plus {
      return whole.write(to: &json)
    }
    guard isFinite else {
      let name = isNaN ? "NaN" : self < 0 ? "-Infinity" : "Infinity"
      return name.write(to: &json)
    }
    var digits = description
    digits.withUTF8 { digits in
      let isWhole = digits.suffix(2).elementsEqual(".0".utf8)
      let shown = UnsafeBufferPointer(rebasing: digits.dropLast(isWhole ? 2 : 0))
      json.begin(atMost: shown.count) { $0.put(shown) }
    }
  }
}

extension Array: JSONValue where Element: JSONValue {
  @inlinable
  package func write(to json: inout JSONWriter) {
    json.array { json in
      // Each in its place, so that none is copied.
      withUnsafeBufferPointer { elements in
        guard let start = elements.baseAddress else { return }
        for index in elements.indices { (start + index).pointee.write(to: &json) }
      }
    }
  }
}
