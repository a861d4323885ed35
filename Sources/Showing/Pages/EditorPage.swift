internal import Outcomes
package import Vocabulary

/// The page in which a draft is written and audited while it is typed.
package enum EditorPage {
  /// The page itself; all else is an asset of it, at `/assets/` and its name, and nothing of it is inline.
  package static func html(language: Language) -> String {
    let labels = Labels(language: language)
    let other: Language = language == .japanese ? .english : .japanese
    return Templates.render(
      "editor",
      [
        "lang": language.rawValue, "w": labels.pageWords, "e": labels.editorTexts,
        "other": ["code": other.rawValue, "name": labels.pick("English", "日本語")] as Values,
        "asciiWidths": TextWidth.ascii.map { $0.decimal(places: 0, isGrouped: false) }
          .joined(separator: " "),
        "kinds": MatchKind.allCases.map { kind -> Values in
          ["class": kind.rawValue, "word": labels.kindName(kind)]
        },
        "devices": SearchDevice.all.map { device -> Values in
          [
            "name": device.name, "label": labels.device(isPhone: device.name == "phone"),
            "titleSize": device.titleSize.decimal(places: 0, isGrouped: false),
            "titleRoom": device.titleRoom.decimal(places: 0, isGrouped: false),
            "descriptionSize": device.descriptionSize.decimal(places: 0, isGrouped: false),
            "descriptionRoom": device.descriptionRoom.decimal(places: 0, isGrouped: false),
          ]
        },
        "words": labels.scriptWords.sorted { $0.key < $1.key }.map { name, text -> Values in
          ["name": name, "text": text]
        },
      ])
  }

  /// A style, a script or a picture of the page; `nil` where there is none of that name.
  package static func asset(named name: String) -> (bytes: [UInt8], contentType: String)? {
    guard let file = PageFile.all.first(where: { $0.name == name }), let type = file.mediaType
    else { return nil }
    return (Array(file.text.utf8), type)
  }
}
