internal import Files
internal import Glibc

/// The folder of a cache, and the files in it.
struct CacheFolder {
  let path: String

  static let entrySuffix = ".result"

  private static let day = 24 * 60 * 60
  /// Seconds after which a result that no run has used is removed.
  private static let lifetime = 14 * day
  /// Seconds after which a file that a run has not finished writing will not be finished any more.
  private static let temporaryLifetime = 60 * 60

  /// Says to backup programs that the folder can be left out (bford.info/cachedir).
  private var tag: String { path + "/" + Self.tagName }
  private static let tagName = "CACHEDIR.TAG"
  private static let tagText = """
    Signature: 8a477f597d28d172789f06886806bc55
    # This folder is a cache of kwaudit; it can be deleted at any time.
    # See https://bford.info/cachedir/

    """

  /// Whether it is a file, or a folder that holds files without being a cache.
  var isForeign: Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    if status.st_mode & S_IFMT != S_IFDIR { return true }
    if access(tag, F_OK) == 0 { return false }
    // Another run may be about to make it, and has begun to write.
    let names = Self.names(in: path).filter { !$0.hasPrefix(TemporaryFiles.prefix) }
    return !names.isEmpty && !names.contains(Self.tagName)
  }

  /// Makes the folder where there is none, with what keeps it out of git and of backups.
  /// - Returns: why that, or writing to it, is not possible; `nil` where it is.
  func prepare() -> String? {
    // Another run may make it at the same time.
    if mkdir(path, 0o777) != 0 && errno != EEXIST { return SystemError.last.reason }
    for (file, text) in [(tag, Self.tagText), (path + "/.gitignore", "*\n")]
    where access(file, F_OK) != 0 {
      if let failure = write(Array(text.utf8), to: file) { return failure }
    }
    return access(path, W_OK | X_OK) == 0 ? nil : SystemError.last.reason
  }

  /// The bytes of a file; `nil` where it is not there or cannot be read.
  ///
  /// A file that has not been used for a day is marked as used now.
  static func read(_ path: String) -> [UInt8]? {
    // Without O_NONBLOCK a pipe in the place of a file would be waited for.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    if age(status) > day { futimens(file, nil) }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0 && errno == EINTR { continue }
        if got <= 0 { return }
        count += got
      }
    }
  }

  /// Gives a file its name once all of it is written.
  /// - Returns: why it could not be written; `nil` where it was.
  func write(_ bytes: [UInt8], to path: String) -> String? {
    do {
      try OutputFile.keep(bytes, at: path)
      return nil
    } catch {
      return error.reason
    }
  }

  /// Removes what has not been used for long.
  func sweep() {
    let marker = path + "/swept"
    var status = stat()
    if stat(marker, &status) == 0, Self.age(status) < Self.day { return }
    guard write([], to: marker) == nil else { return }
    for name in Self.names(in: path) {
      let file = path + "/" + name
      let isEntry = name.hasSuffix(Self.entrySuffix)
      guard isEntry || name.hasPrefix(TemporaryFiles.prefix), lstat(file, &status) == 0 else {
        continue
      }
      if Self.age(status) > (isEntry ? Self.lifetime : Self.temporaryLifetime) { unlink(file) }
    }
  }

  /// The names in a folder; none where it cannot be read.
  private static func names(in path: String) -> [String] {
    (try? FolderListing.entries(of: path))?.map(\.name) ?? []
  }

  /// The seconds since a file was last written or marked as used.
  private static func age(_ status: stat) -> Int { time(nil) - status.st_mtim.tv_sec }
}
