package import Vocabulary

/// The page in which a draft is written and audited while it is typed.
package enum EditorPage {
  /// The page itself; all else is an asset of it, at `assets/` and its name, and nothing of it is inline.
  package static func html(language: Language) -> String {
    "<!doctype html><html lang=\"\(language.rawValue)\"><meta charset=\"utf-8\"><title>kwaudit</title>"
      + "<link rel=\"stylesheet\" href=\"/assets/page.css\"><p>kwaudit</p></html>\n"
  }

  /// A style, a script or a picture of the page; `nil` where there is none of that name.
  package static func asset(named name: String) -> (bytes: [UInt8], contentType: String)? {
    guard name == "page.css" else { return nil }
    return (Array(PageFile.style.utf8), "text/css; charset=utf-8")
  }
}
