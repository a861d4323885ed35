extension JSONWriter {
  /// Writes a field of the object at hand.
  package mutating func field(_ name: StaticString, _ value: some JSONValue) {
    begin(named: name)
    value.write(to: &self)
  }

  /// Writes a field of the object at hand, or leaves it out where it has no value.
  package mutating func field(_ name: StaticString, _ value: (some JSONValue)?) {
    if let value { field(name, value) }
  }

  /// Writes a field of the object at hand whose name is not known before.
  package mutating func field(naming name: String, _ value: some JSONValue) {
    begin(naming: name)
    value.write(to: &self)
  }

  /// Begins a field that is an object or an array.
  package mutating func open(_ name: StaticString, _ container: Container) {
    begin(named: name)
    open(container)
  }

  /// Writes a field that is an object, with the fields that `content` writes.
  package mutating func object(_ name: StaticString, _ content: (inout JSONWriter) -> Void) {
    begin(named: name)
    object(content)
  }

  /// Writes a field that is an array, with the values that `content` writes.
  package mutating func array(_ name: StaticString, _ content: (inout JSONWriter) -> Void) {
    begin(named: name)
    array(content)
  }

  // The usual values again, for which the compiler need not ask what they are at run time.

  package mutating func field(_ name: StaticString, _ value: String) {
    begin(named: name)
    value.write(to: &self)
  }

  package mutating func field(_ name: StaticString, _ value: Int) {
    begin(named: name)
    value.write(to: &self)
  }

  package mutating func field(_ name: StaticString, _ value: Bool) {
    begin(named: name)
    value.write(to: &self)
  }

  package mutating func field(_ name: StaticString, _ value: Double) {
    begin(named: name)
    value.write(to: &self)
  }
}
