internal import SourceText

/// What readers see of a stretch of text.
package enum VisibleText {
  /// The text without invisible characters, each end of a source line as what becomes of it.
  package static func of(_ utf8: some Collection<UInt8>) -> String {
    let scalars = String(decoding: utf8, as: UTF8.self).unicodeScalars.filter {
      !InvisibleCharacter.contains($0.value)
    }
    var result = String.UnicodeScalarView()
    for index in scalars.indices {
      guard scalars[index] == "\n" else {
        result.append(scalars[index])
        continue
      }
      let next = scalars.index(after: index)
      if let before = result.last, next < scalars.endIndex,
        LineBreaking.vanishes(between: before.value, and: scalars[next].value)
      {
        continue
      }
      result.append(" ")
    }
    return String(result)
  }

  /// Two texts that look the same have the same form: hyphens, quotation marks, wave dashes and narrow
  /// spaces of all kinds are one, and radicals are the kanji that they look like.
  ///
  /// Width is to be seen and stays. Compare the forms as strings: Swift's equality is canonical
  /// equivalence, which has composed and decomposed letters and compatibility ideographs alike.
  package static func form(of text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let plain: UInt32 =
        switch scalar.value {
        case 0x2010...0x2015, 0x2212, 0xFE63: 0x2D
        case 0x2018, 0x2019: 0x27
        case 0x201C, 0x201D: 0x22
        case 0xFF5E: 0x301C
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x202F, 0x205F: 0x20
        default: Radicals.kanji(for: scalar.value)
        }
      result.append(Unicode.Scalar(plain) ?? scalar)
    }
    return String(result)
  }
}
