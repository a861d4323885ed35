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
  package func write(to json: inout JSONWriter) { json.object { writeFields(to: &$0) } }
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
    var count = 1
    var bound: UInt = 10
    while count < 19, magnitude >= bound {
      count += 1
      bound *= 10
    }
    json.begin(atMost: 1 + count) { end in
      if self < 0 { end.put(UInt8(ascii: "-")) }
      var rest = magnitude
      var place = end + count
      while place > end {
        place -= 1
        place.pointee = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      end += count
    }
  }
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
