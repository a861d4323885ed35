internal import Parsers
internal import SourceText
internal import Yams

/// Composes the YAML of a settings file.
enum SettingsParser {
  /// The root of a file; `nil` for a file without any value.
  static func root(of source: SourceFile) throws(SettingsFailure) -> Node? {
    do {
      let root = try YAMLDocument.compose(String(decoding: source.utf8, as: UTF8.self))
      return root.flatMap { NodeReader.isNull($0) ? nil : $0 }
    } catch let error as YamlError {
      throw SettingsFailure(problems: [problem(error, source)])
    } catch YAMLExcess.nesting(let line, let column) {
      throw SettingsFailure(
        problems: [
          SettingsProblem(
            source, at: Position(line: line, column: column), length: 1, .nestedTooDeeply)
        ])
    } catch YAMLExcess.aliases {
      throw SettingsFailure(problems: [SettingsProblem(file: source.name, .multipliedAliases)])
    } catch {
      throw SettingsFailure(
        problems: [SettingsProblem(file: source.name, .badYAML(reason: "\(error)"))])
    }
  }

  private static func problem(_ error: YamlError, _ source: SourceFile) -> SettingsProblem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return mistypedMark(in: source, failingAt: mark.line - 1)
        ?? SettingsProblem(
          beforeFailure: Position(line: mark.line, column: mark.column), of: source,
          .badYAML(reason: problem))
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.sorted().first ?? ""
      let position = second(key, in: source, from: context.mark)
      return SettingsProblem(
        source, at: position, length: key.unicodeScalars.count, .repeatedKey(key))
    case .reader(let problem, _, _, _):
      return SettingsProblem(file: source.name, .badYAML(reason: problem))
    default:
      return SettingsProblem(file: source.name, .badYAML(reason: "\(error)"))
    }
  }

  private static func mistypedMark(in source: SourceFile, failingAt line: Int) -> SettingsProblem? {
    let whole = ByteRange(0, source.utf8.count)
    let mark = MistypedMark.culprit(in: source, whole, failingAt: line) { yaml in
      do {
        _ = try YAMLDocument.compose(yaml)
        return nil
      } catch {
        return (error as? YamlError)?.mark.map { $0.line - 1 } ?? 0
      }
    }
    return mark.map {
      SettingsProblem(
        source, at: source.position(at: $0.range.start), length: 1, .mistypedMark($0.kind))
    }
  }

  /// Where a key stands for the second time: the mark is that of the mapping, and people look for
  /// the key.
  private static func second(_ key: String, in source: SourceFile, from mark: Mark) -> Position {
    var found: [Position] = []
    let starts = source.lines.starts
    for line in max(mark.line, 1)...max(starts.count, mark.line, 1) where line <= starts.count {
      let end = line < starts.count ? starts[line] : source.utf8.count
      let text = source.utf8[starts[line - 1]..<end].drop { $0 == 0x20 }
      guard text.starts(with: key.utf8) else { continue }
      let rest = text.dropFirst(key.utf8.count).drop { $0 == 0x20 }
      let position = source.position(at: text.startIndex)
      if rest.first == UInt8(ascii: ":"), position.column == mark.column { found.append(position) }
    }
    return found.dropFirst().first ?? Position(line: mark.line, column: mark.column)
  }
}

extension YamlError {
  /// Where YAML is not well formed.
  fileprivate var mark: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
    default: nil
    }
  }
}
