internal import SourceText
package import Vocabulary

extension EffectiveSettings {
  /// The settings as those of a file that would set them for every draft, each value with a comment
  /// on who set it.
  package func yaml(of path: String, in language: Language) -> String {
    // What takes one line stands above what takes several.
    let lines = WrittenValue.Shape.allCases.flatMap { shape in
      SettingDescriptor.all.filter { $0.written(values)?.shape == shape }
        .flatMap { $0.lines(values) }
    }
    let widths = lines.filter { $0.origin != nil }.map { DisplayWidth.columns(of: $0.text) }
    let column = min(widths.max() ?? 0, 48) + 2
    return "# \(Self.heading(path, file)[language].onOneLine)\n"
      + lines.map { line in
        guard let origin = line.origin else { return line.text + "\n" }
        let gap = max(column - DisplayWidth.columns(of: line.text), 2)
        return line.text + String(repeating: " ", count: gap)
          + "# \(origin.name[language].onOneLine)\n"
      }.joined()
  }

  private static func heading(_ path: String, _ file: String?) -> Localized {
    guard let file else {
      return Localized(
        ja: "\(path) の設定（設定ファイルなし）", en: "Settings of \(path); there is no settings file")
    }
    return Localized(ja: "\(path) の設定（\(file)）", en: "Settings of \(path), from \(file)")
  }
}

extension String {
  /// A comment ends with its line, and names of files can hold line feeds.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension SettingDescriptor {
  /// The lines of a settings file that set the value as it is, with who set it where a line has a
  /// value; none where there is nothing to set.
  func lines(_ settings: Settings) -> [(text: String, origin: Origin?)] {
    switch written(settings) {
    case nil: []
    case .line(let text, let origin): [("\(name): \(text)", origin)]
    case .entries(let entries):
      [("\(name):", nil)] + entries.map { ("  " + $0.text, $0.origin) }
    case .block(let lines, let origin):
      [("\(name):", origin)] + lines.map { ("  " + $0, nil) }
    }
  }
}

extension Origin {
  /// Who set a value, for people.
  package var name: Localized {
    switch self {
    case .standard: Localized(ja: "既定値", en: "default")
    case .commandLine: Localized(ja: "コマンドライン", en: "command line")
    case .file(let name, let line): Localized(ja: "\(name):\(line)", en: "\(name):\(line)")
    }
  }
}
