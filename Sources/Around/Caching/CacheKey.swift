package import Hashing

/// What a result was made from, as a hash: the same key, the same result.
package struct CacheKey: Hashable, Sendable {
  /// 32 bytes.
  let digest: [UInt8]

  package init(_ hash: SHA256) { digest = hash.digest }

  /// 64 hexadecimal digits.
  package var name: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
