/// The signatures of files that writers hand in by mistake.
enum BinarySignature {
  /// What some bytes are if they are not text: "PNG", "ZIP" ...
  static func kind(of bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.kind
  }

  private static let signatures: [(bytes: [UInt8], kind: String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "PNG"),
    ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"),
    (Array("RIFF".utf8), "RIFF (WebP)"),
    // Word's .docx and its like are ZIP archives.
    ([0x50, 0x4B, 0x03, 0x04], "ZIP (.docx, .xlsx)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "Microsoft Office (.doc)"),
    (Array("%PDF-".utf8), "PDF"),
    (Array("{\\rtf".utf8), "RTF"),
    ([0x1F, 0x8B], "gzip"),
    ([0x7F, 0x45, 0x4C, 0x46], "ELF"),
  ]
}
