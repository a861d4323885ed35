/// A text by its bytes: to look for equivalent characters takes long.
@usableFromInline
package struct ByteText: Hashable, Sendable {
  @usableFromInline let text: String

  @inlinable package init(_ text: String) { self.text = text }

  @inlinable
  package static func == (a: ByteText, b: ByteText) -> Bool {
    if a.text.utf8.count != b.text.utf8.count { return false }
    var (a, b) = (a.text, b.text)
    return a.withUTF8 { a in b.withUTF8 { b in a.indices.allSatisfy { a[$0] == b[$0] } } }
  }

  @inlinable
  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    // A byte that never stands in UTF-8.
    hasher.combine(0xFF as UInt8)
  }
}
