internal import Files
internal import Inputs
internal import SourceText

/// Reads settings files and phrase sheets from the file system.
enum SettingsText {
  /// - Throws: where there is no such file, or it is no text.
  static func source(_ path: NormalPath) throws(SettingsFailure) -> SourceFile {
    let name = path.shown
    func failure(_ fault: SettingsFault) -> SettingsFailure {
      SettingsFailure(problems: [SettingsProblem(file: name, fault)])
    }
    let bytes: [UInt8]
    do {
      bytes = try RegularFile.read(path.text)
    } catch {
      let fault: SettingsFault =
        switch error {
        case .notThere: .notFound(nearest: MissingPath.nearest(to: name))
        case .brokenLink: .brokenLink
        case .isFolder: .isFolder
        case .notAFile(let kind): .notAFile(kind)
        case .unreadable: .unreadable
        }
      throw failure(fault)
    }
    do {
      let (utf8, encoding) = try TextDecoder.decode(bytes)
      return SourceFile(name: name, utf8: utf8, encoding: encoding)
    } catch {
      throw failure(.undecodable(error))
    }
  }
}
