package import SourceText

/// Something wrong with a settings file or a phrase sheet, and where.
package struct SettingsProblem: Error, Sendable, Equatable {
  /// The file, as a person in the current folder writes it.
  package let file: String
  /// 1-based; `nil` where the fault is the file's as a whole.
  package let position: Position?
  package let fault: SettingsFault
  /// The line with a caret under the place; `nil` where there is nothing to show.
  package let excerpt: String?

  /// A fault of a file as a whole.
  init(file: String, _ fault: SettingsFault) {
    self.file = file
    self.fault = fault
    position = nil
    excerpt = nil
  }

  /// A fault of a row of a sheet; its column is not told.
  init(file: String, line: Int, _ fault: SettingsFault) {
    self.file = file
    self.fault = fault
    position = Position(line: line, column: 1)
    excerpt = nil
  }

  /// - Parameter length: how many Unicode scalars are wrong.
  init(_ source: SourceFile, at position: Position, length: Int, _ fault: SettingsFault) {
    self.init(at: FilePlace(source, at: position, length: length), fault)
  }

  /// A place at which reading failed: what follows it was not understood, and may be anything; it is not shown.
  init(beforeFailure position: Position, of source: SourceFile, _ fault: SettingsFault) {
    file = source.name
    let position = position.inside(source)
    self.position = position
    self.fault = fault
    excerpt = SourceExcerpt(source, at: position, length: 1, endsThere: true)?.text
  }

  init(at place: FilePlace, _ fault: SettingsFault) {
    file = place.file
    position = place.position
    excerpt = place.excerpt
    self.fault = fault
  }
}

/// A place in a settings file or a phrase sheet that something may prove to be wrong with.
package struct FilePlace: Sendable, Equatable {
  let file: String
  let position: Position
  let excerpt: String?

  init(_ source: SourceFile, at position: Position, length: Int) {
    file = source.name
    let position = position.inside(source)
    self.position = position
    excerpt = SourceExcerpt(source, at: position, length: length)?.text
  }

  /// A row of a sheet.
  init(file: String, line: Int) {
    self.file = file
    position = Position(line: line, column: 1)
    excerpt = nil
  }
}

extension Position {
  /// The same, or the end of the file: what YAML misses there, it misses on the line after the last.
  fileprivate func inside(_ source: SourceFile) -> Position {
    line <= source.lines.starts.count ? self : source.position(at: source.utf8.count)
  }
}

/// Everything that is wrong with the settings, in the order of the files.
package struct SettingsFailure: Error, Sendable, Equatable {
  /// Never empty.
  package let problems: [SettingsProblem]
}
