internal import Vocabulary

extension TextEncoding {
  /// The encoding of a label as people and HTML pages write it (`sjis`, `x-euc-jp`, `CP932` ...).
  ///
  /// Labels are those of the WHATWG Encoding Standard for these encodings, and the names of the
  /// code pages; `UTF-16` without a byte order is little-endian, as there.
  package init?(label: String) {
    switch label.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
    case "utf8", "unicode11utf8", "utf8n": self = .utf8
    case "utf16", "utf16le", "unicode", "ucs2": self = .utf16LittleEndian
    case "utf16be", "unicodefffe": self = .utf16BigEndian
    case "shiftjis", "sjis", "xsjis", "mskanji", "windows31j", "ms932", "cp932", "cswindows31j",
      "csshiftjis":
      self = .shiftJIS
    case "eucjp", "xeucjp", "ujis", "eucjpms", "cp51932": self = .eucJP
    case "iso2022jp", "csiso2022jp", "jis", "cp50220", "cp50221": self = .iso2022JP
    default: return nil
    }
  }

  /// The name of ICU's converter.
  ///
  /// Japanese files are written with the code pages of Windows: CP932 and its EUC form hold the
  /// NEC and IBM extensions (①, 髙) that the plain standards do not.
  var converter: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .shiftJIS: "ibm-943_P15A-2003"
    case .eucJP: "euc-jp-2007"
    case .iso2022JP: "ISO_2022,locale=ja,version=0"
    }
  }
}
