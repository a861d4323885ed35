internal import CPageFiles

/// A file of the pages: a template, the style or the script, as it stands beside this target.
struct PageFile {
  let name: String
  let text: String

  /// Every file.
  static let all = (0..<page_file_count()).map { index in
    let file = page_file_at(index)
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.size)
    return PageFile(name: String(cString: file.name), text: String(decoding: bytes, as: UTF8.self))
  }

  static let style = text(of: "page.css")
  static let script = text(of: "page.js")

  private static func text(of name: String) -> String {
    all.first { $0.name == name }?.text ?? ""
  }
}
