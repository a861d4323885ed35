internal import Glibc

/// One run of git: what it prints and how it ends.
struct GitProcess {
  /// The exit status; 128 where git itself gave up, or a signal ended it.
  let status: Int32
  let output: [UInt8]
  let errors: [UInt8]

  /// Runs git in a folder, without input, and waits for its end.
  ///
  /// It is spawned without a library or a shell between: git itself takes two to three milliseconds.
  /// - Parameters:
  ///   - filters: the names of filters that must not run, where the command compares texts.
  ///   - patience: seconds of silence after which git is stopped: it would wait for ever for a pipe in the place
  ///     of a file that it reads.
  /// - Throws: `notInstalled` where there is no git to run, `tookTooLong` where it does not end within
  ///   `patience`, `failed` where no process can be made.
  init(
    _ arguments: [String], in folder: String, without filters: [[UInt8]] = [],
    patience: Int = 60
  ) throws(GitFailure) {
    guard let output = Pipe(), let errors = Pipe() else { throw .failed(Self.systemMessage(errno)) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing.number, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing.number, STDERR_FILENO)

    var process: pid_t = 0
    let words =
      ["git", "-C", folder].map { Array($0.utf8) } + GitSafety.options(without: filters)
      + arguments.map { Array($0.utf8) }
    let error = Self.withCStrings(words) { arguments in
      Self.withCStrings(GitSafety.environment.map { Array($0.utf8) }) { variables in
        posix_spawnp(&process, "git", &actions, nil, arguments, variables)
      }
    }
    if error == ENOENT { throw .notInstalled }
    guard error == 0 else { throw .failed(Self.systemMessage(error)) }
    output.writing.close()
    errors.writing.close()
    guard let texts = Self.readAll(output.reading.number, errors.reading.number, patience)
    else {
      kill(process, SIGKILL)
      _ = Self.wait(for: process)
      throw .tookTooLong(root: folder, seconds: patience)
    }
    (self.output, self.errors) = texts
    status = Self.wait(for: process)
  }

  /// Reads from two descriptors until both end; one alone could fill up while the other is waited on.
  /// - Returns: `nil` where nothing more came for long.
  private static func readAll(
    _ first: Int32, _ second: Int32, _ patience: Int
  ) -> ([UInt8], [UInt8])? {
    var polled = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var texts: [[UInt8]] = [[], []]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while polled.contains(where: { $0.fd >= 0 }) {
      let ready = poll(&polled, nfds_t(polled.count), Int32(patience) * 1000)
      if ready == 0 { return nil }
      if ready < 0 {
        guard errno == EINTR else { break }
        continue
      }
      for index in polled.indices where polled[index].fd >= 0 && polled[index].revents != 0 {
        let count = read(polled[index].fd, &buffer, buffer.count)
        if count > 0 {
          texts[index].append(contentsOf: buffer[..<count])
        } else if count == 0 || errno != EINTR {
          // A negative descriptor is one that poll passes over.
          polled[index].fd = -1
        }
      }
    }
    return (texts[0], texts[1])
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return 128 }
    }
    let wasEndedBySignal = status & 0x7F != 0
    return wasEndedBySignal ? 128 : (status >> 8) & 0xFF
  }

  private static func withCStrings<Result>(
    _ texts: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = texts.map { text in
      (text + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { bytes in
        bytes.baseAddress.flatMap { strdup($0) }
      }
    }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }

  private static func systemMessage(_ number: Int32) -> String { String(cString: strerror(number)) }
}

/// A pipe whose ends no other process inherits.
private struct Pipe {
  let reading: Descriptor
  let writing: Descriptor

  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = Descriptor(ends[0])
    writing = Descriptor(ends[1])
  }
}

/// An open file descriptor, closed once at the latest when nobody holds it any more.
private final class Descriptor {
  let number: Int32
  private var isOpen = true

  init(_ number: Int32) { self.number = number }

  deinit { close() }

  func close() {
    if isOpen { _ = Glibc.close(number) }
    isOpen = false
  }
}
