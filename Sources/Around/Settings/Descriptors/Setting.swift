/// Who set a value.
package enum Origin: Sendable, Equatable {
  /// The program's default.
  case standard
  case commandLine
  /// A line of a settings file or phrase sheet, 1-based.
  case file(name: String, line: Int)
}

/// A value and who set it.
package struct Setting<Value: Sendable>: Sendable {
  package var value: Value
  package var origin: Origin

  package init(_ value: Value, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }

  /// What holds where nobody sets it.
  init(standard value: Value) { self.init(value, .standard) }

  /// Whether somebody set it.
  var isSet: Bool { origin != .standard }
}

extension Setting: Equatable where Value: Equatable {}
