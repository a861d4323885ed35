internal import Foundation
internal import Hashing

/// What a page may do: show its own style, run its own script, and nothing else.
enum ContentPolicy {
  static let text =
    "default-src 'none'; style-src \(source(of: PageFile.style)); "
    + "script-src \(source(of: PageFile.script)); base-uri 'none'; form-action 'none'"

  /// The one text that may stand inline, by its hash.
  private static func source(of text: String) -> String {
    var hash = SHA256()
    hash.combine(Array(text.utf8))
    return "'sha256-\(Data(hash.digest).base64EncodedString())'"
  }
}
