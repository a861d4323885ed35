import Testing

@testable import Hashing

@Suite("SHA-256")
struct SHA256Tests {
  private func digest(_ pieces: [[UInt8]]) -> String {
    var hash = SHA256()
    for piece in pieces { hash.combine(piece) }
    return hexadecimal(hash)
  }

  private func hexadecimal(_ hash: SHA256) -> String {
    hash.digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test(
    "The examples of NIST (FIPS 180-4 test vectors)",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrs"
          + "mnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func examples(text: String, expected: String) {
    #expect(digest([Array(text.utf8)]) == expected)
  }

  @Test("A million times the letter a")
  func million() {
    #expect(
      digest([[UInt8](repeating: 0x61, count: 1_000_000)])
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(
    "How the bytes are handed over does not matter", arguments: [1, 3, 55, 56, 63, 64, 65, 128])
  func pieces(size: Int) {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let pieces = stride(from: 0, to: 300, by: size).map { Array(bytes[$0..<min($0 + size, 300)]) }
    #expect(digest(pieces) == digest([bytes]))
  }

  @Test("Texts are kept apart")
  func texts() {
    func name(_ texts: [String]) -> String {
      var hash = SHA256()
      for text in texts { hash.combine(text) }
      return hexadecimal(hash)
    }
    #expect(name(["ab", "c"]) != name(["a", "bc"]))
    #expect(name(["ab", ""]) != name(["ab"]))
    #expect(name(["ab", "c"]) == name(["ab", "c"]))
  }
}
