/// Validity of UTF-8.
enum UTF8Check {
  /// The offset of the first byte of the first ill-formed sequence, `nil` in valid UTF-8.
  static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      if String(validating: buffer, as: UTF8.self) != nil { return nil }
      var parser = Unicode.UTF8.ForwardParser()
      var iterator = buffer.makeIterator()
      var offset = 0
      while true {
        switch parser.parseScalar(from: &iterator) {
        case .valid(let scalar): offset += scalar.count
        case .emptyInput, .error: return offset
        }
      }
    }
  }
}
