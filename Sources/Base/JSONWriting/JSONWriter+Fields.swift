// Inlined where they are called, so that the compiler knows what the value is and need not ask at run time.
extension JSONWriter {
  @inlinable
  package mutating func value(_ value: some JSONValue) { value.write(to: &self) }

  /// Writes a field of the object at hand.
  @inlinable
  package mutating func field(_ name: StaticString, _ value: some JSONValue) {
    begin(named: name)
    value.write(to: &self)
  }

  /// The same, at once for what most fields are.
  @usableFromInline
  package mutating func field(_ name: StaticString, _ number: Int) {
    member(named: name.utf8, andWriteAtMost: Int.mostDigits) { $0.put(number) }
  }

  /// Writes a field of the object at hand, or leaves it out where it has no value.
  @inlinable
  package mutating func field(_ name: StaticString, _ value: (some JSONValue)?) {
    if let value { field(name, value) }
  }

  /// Writes a field of the object at hand whose name is not known before.
  @inlinable
  package mutating func field(naming name: String, _ value: some JSONValue) {
    begin(naming: name)
    value.write(to: &self)
  }

  /// Begins a field that is an object or an array.
  @inlinable
  package mutating func open(_ name: StaticString, _ container: Container) {
    begin(named: name)
    open(container)
  }

  /// Writes an object with the fields that `content` writes.
  /// - Parameter onOneLine: whether it stands on one line in a layout over several.
  @inlinable
  package mutating func object(
    onOneLine: Bool = false, _ content: (inout JSONWriter) -> Void
  ) {
    open(.object, onOneLine: onOneLine)
    content(&self)
    close(.object)
  }

  /// Writes an array with the values that `content` writes.
  @inlinable
  package mutating func array(_ content: (inout JSONWriter) -> Void) {
    open(.array)
    content(&self)
    close(.array)
  }

  /// Writes a field that is an object, with the fields that `content` writes.
  @inlinable
  package mutating func object(_ name: StaticString, _ content: (inout JSONWriter) -> Void) {
    begin(named: name)
    object(content)
  }

  /// Writes a field that is an array, with the values that `content` writes.
  @inlinable
  package mutating func array(_ name: StaticString, _ content: (inout JSONWriter) -> Void) {
    begin(named: name)
    array(content)
  }
}
