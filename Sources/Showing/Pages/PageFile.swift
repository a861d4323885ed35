internal import CPageFiles

/// A file of the pages, as it is in the folder beside this target: a template, a style, a script, a picture, an
/// example.
struct PageFile {
  /// With its ending; that of a template is left out.
  let name: String
  let text: String

  /// What a browser asks for by its name; `nil` for a template.
  var mediaType: String? {
    switch name.split(separator: ".").dropFirst().last {
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "svg": "image/svg+xml"
    case "md": "text/markdown; charset=utf-8"
    default: nil
    }
  }

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
