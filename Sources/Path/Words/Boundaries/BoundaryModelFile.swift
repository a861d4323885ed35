/// The file of a boundary model: a header, then 2 to the power of `bits` weights of one byte.
///
/// All numbers are little-endian. The magic "KWBM", a byte for the feature set (1 or 2), a byte for
/// `bits`, two bytes for the header's length in bytes, four for the scale (IEEE 754), then name,
/// version, ICU version and training data, each as two bytes of length and UTF-8; zero bytes up to
/// the header's length, which is a multiple of 16. The 16-byte header "JSG1" of the reference
/// implementation is read too, of feature set 1: magic, bits, 1, two zero bytes, the scale, four zero
/// bytes.
package enum BoundaryModelFile {
  /// Why bytes are not a model.
  package enum Fault: Error, Equatable {
    case notAModel
    case unknownFeatures(Int)
    case brokenHeader
    case wrongSize(expected: Int, actual: Int)
  }

  package struct Header: Sendable, Equatable {
    package var description: BoundaryModel.Description
    package var bits: Int
    package var scale: Float
    package var features: FeatureSet

    package init(
      description: BoundaryModel.Description, bits: Int, scale: Float,
      features: FeatureSet = .pieces
    ) {
      self.description = description
      self.bits = bits
      self.scale = scale
      self.features = features
    }
  }

  /// Tables from 256 weights to 16 million.
  package static let bits = 8...24
  private static let magic = Array("KWBM".utf8)
  private static let referenceMagic = Array("JSG1".utf8)

  /// The file of a model.
  package static func bytes(_ header: Header, weights: [Int8]) -> [UInt8] {
    precondition(bits.contains(header.bits) && weights.count == 1 << header.bits)
    var bytes = magic + [header.features.rawValue, UInt8(header.bits), 0, 0]
    append(header.scale.bitPattern, to: &bytes)
    let description = header.description
    for text in [
      description.name, description.version, description.icuVersion, description.trainingData,
    ] {
      let utf8 = Array(text.utf8.prefix(Int(Int16.max)))
      append(UInt16(utf8.count), to: &bytes)
      bytes += utf8
    }
    while bytes.count % 16 != 0 { bytes.append(0) }
    bytes[6] = UInt8(bytes.count & 0xFF)
    bytes[7] = UInt8(bytes.count >> 8)
    return bytes + weights.map { UInt8(bitPattern: $0) }
  }

  static func read(
    _ bytes: UnsafeRawBufferPointer
  ) throws(Fault) -> (header: Header, weights: UnsafePointer<Int8>) {
    guard bytes.count >= 16, let start = bytes.baseAddress else { throw .notAModel }
    let isReference = bytes.starts(with: referenceMagic)
    guard isReference || bytes.starts(with: magic) else { throw .notAModel }
    let version = bytes[isReference ? 5 : 4]
    guard let features = FeatureSet(rawValue: version), !isReference || features == .tokens
    else { throw .unknownFeatures(Int(version)) }
    let bits = Int(bytes[isReference ? 4 : 5])
    guard Self.bits.contains(bits) else { throw .brokenHeader }
    let scale = Float(bitPattern: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    let length = isReference ? 16 : Int(bytes[6]) | Int(bytes[7]) << 8
    guard (16...bytes.count).contains(length) else { throw .brokenHeader }
    guard bytes.count == length + 1 << bits else {
      throw .wrongSize(expected: length + 1 << bits, actual: bytes.count)
    }
    let description =
      isReference
      ? BoundaryModel.Description(name: "JSG1", version: "1", icuVersion: "", trainingData: "")
      : try Self.description(UnsafeRawBufferPointer(rebasing: bytes[12..<length]))
    return (
      Header(description: description, bits: bits, scale: scale, features: features),
      (start + length).assumingMemoryBound(to: Int8.self)
    )
  }

  private static func description(
    _ bytes: UnsafeRawBufferPointer
  ) throws(Fault) -> BoundaryModel.Description {
    var texts: [String] = []
    var offset = 0
    for _ in 0..<4 {
      guard offset + 2 <= bytes.count else { throw .brokenHeader }
      let end = offset + 2 + Int(bytes[offset]) + Int(bytes[offset + 1]) << 8
      guard end <= bytes.count else { throw .brokenHeader }
      texts.append(String(decoding: bytes[(offset + 2)..<end], as: UTF8.self))
      offset = end
    }
    return BoundaryModel.Description(
      name: texts[0], version: texts[1], icuVersion: texts[2], trainingData: texts[3])
  }

  private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }
}
