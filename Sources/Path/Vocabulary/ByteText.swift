/// A text by its bytes: to look for equivalent characters takes long.
package struct ByteText: Hashable, Sendable {
  private let text: String

  package init(_ text: String) { self.text = text }

  package static func == (a: ByteText, b: ByteText) -> Bool {
    var (a, b) = (a.text, b.text)
    return a.withUTF8 { a in
      b.withUTF8 { b in a.count == b.count && a.indices.allSatisfy { a[$0] == b[$0] } }
    }
  }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    // A byte that never stands in UTF-8.
    hasher.combine(0xFF as UInt8)
  }
}
