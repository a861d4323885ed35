package import Drafts
internal import Files
internal import Parsers
package import SourceText
package import Vocabulary

/// Reads inputs into drafts.
package struct DraftReader: Sendable {
  /// The encoding that the user named; `nil`: found out.
  package let encoding: TextEncoding?
  /// The format that the user named; `nil`: found out from the name and the text.
  package let format: DraftFormat?
  /// Metadata that the user gave beside the draft.
  package let given: GivenMetadata

  /// The bytes of the largest input that is read. The parsers count bytes in 32 bits, and the longest
  /// books have a few megabytes.
  package static let mostBytes = 500_000_000

  package init(
    encoding: TextEncoding? = nil, format: DraftFormat? = nil, given: GivenMetadata = .none
  ) {
    self.encoding = encoding
    self.format = format
    self.given = given
  }

  /// Reads and decodes an input.
  /// - Throws: where it cannot be read, or is not text.
  package func source(_ input: Input) throws(InputProblem) -> SourceFile {
    try source(try bytes(of: input), of: input)
  }

  /// Reads, decodes and parses an input.
  /// - Throws: where it cannot be read, is no text, or its front matter cannot be read.
  package func draft(
    _ input: Input, metadata keys: MetadataKeys = .standard
  ) throws(InputProblem) -> Draft {
    try draft(try bytes(of: input), of: input, metadata: keys)
  }

  /// Decodes and parses what was read.
  /// - Throws: where its name tells a format that is not read and the user named none, it is no text,
  ///   or its front matter cannot be read.
  package func draft(
    _ bytes: [UInt8], of input: Input, metadata keys: MetadataKeys = .standard
  ) throws(InputProblem) -> Draft {
    let draft = try draft(try text(bytes, of: input), metadata: keys)
    // What is named .xml can be XHTML; what else it is, the parser says with its place.
    if draft.format != .html, let problem = foreignProblem(of: input) { throw problem }
    return draft
  }

  /// Decodes what was read, without parsing it.
  /// - Throws: where its name tells a format that is not read and the user named none, or it is no text.
  package func text(_ bytes: [UInt8], of input: Input) throws(InputProblem) -> SourceFile {
    if foreignFormat(of: input) != .xml, let problem = foreignProblem(of: input) { throw problem }
    return try source(bytes, of: input)
  }

  /// The format that is not read and that the name tells, where the user named none.
  private func foreignFormat(of input: Input) -> ForeignFormat? {
    format == nil ? ForeignFormat.ofFile(name: input.name) : nil
  }

  private func foreignProblem(of input: Input) -> InputProblem? {
    foreignFormat(of: input).map {
      InputProblem(
        name: input.name, .foreign($0, fileExtension: FileExtension.of(input.name) ?? ""))
    }
  }

  /// Parses a text that is at hand.
  /// - Throws: where its front matter cannot be read, or it is XML that is no page.
  package func draft(
    _ source: SourceFile, metadata keys: MetadataKeys = .standard
  ) throws(InputProblem) -> Draft {
    let format = format ?? DraftFormat.detect(name: source.name, utf8: source.utf8)
    do {
      return try Draft.parse(source, as: format, metadata: keys, given: given)
    } catch {
      throw InputProblem(name: source.name, .malformed(error))
    }
  }

  private func source(_ bytes: [UInt8], of input: Input) throws(InputProblem) -> SourceFile {
    let isHTML =
      format == .html || DraftFormat.ofFile(name: input.name) == .html
      || FileExtension.notation(of: input.name) == .xhtml
    do {
      let (utf8, encoding) = try TextDecoder.decode(bytes, as: encoding, isHTML: isHTML)
      return SourceFile(name: input.name, utf8: utf8, encoding: encoding)
    } catch {
      throw InputProblem(name: input.name, .undecodable(error))
    }
  }

  /// The bytes of an input as they stand.
  /// - Throws: where it cannot be read.
  package func bytes(of input: Input) throws(InputProblem) -> [UInt8] {
    let bytes = try whole(input)
    guard bytes.count <= Self.mostBytes else { throw InputProblem(name: input.name, .tooLarge) }
    return bytes
  }

  private func whole(_ input: Input) throws(InputProblem) -> [UInt8] {
    switch input {
    case .file(let path):
      do {
        return try RegularFile.read(path, atMost: Self.mostBytes + 1)
      } catch {
        throw InputProblem(name: path, Self.cause(error, at: path))
      }
    case .standardInput(let name):
      do {
        return try Descriptor.standardInput.readToEnd(atMost: Self.mostBytes + 1)
      } catch {
        throw InputProblem(name: name, .unreadable)
      }
    }
  }

  private static func cause(_ failure: RegularFile.Failure, at path: String) -> InputProblem.Cause {
    switch failure {
    case .notThere: MissingPath.cause(of: path)
    case .brokenLink: .brokenLink
    case .notAFile(let kind): .notAFile(kind)
    case .isFolder, .unreadable: .unreadable
    }
  }
}
