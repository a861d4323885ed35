internal import Files
internal import Inputs
internal import SourceText

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Reads settings files and phrase sheets from the file system.
enum SettingsText {
  /// - Throws: where there is no such file, or it is no text.
  static func source(_ path: NormalPath) throws(SettingsFailure) -> SourceFile {
    let name = path.shown
    func failure(_ fault: SettingsFault) -> SettingsFailure {
      SettingsFailure(problems: [SettingsProblem(file: name, fault)])
    }
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path.text, isDirectory: &isFolder) else {
      throw failure(.notFound(nearest: MissingPath.nearest(to: name)))
    }
    if isFolder { throw failure(.isFolder) }
    guard let data = FileManager.default.contents(atPath: path.text) else {
      throw failure(.unreadable)
    }
    do {
      let (utf8, encoding) = try TextDecoder.decode([UInt8](data))
      return SourceFile(name: name, utf8: utf8, encoding: encoding)
    } catch {
      throw failure(.undecodable(error))
    }
  }
}
