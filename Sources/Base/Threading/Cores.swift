internal import Glibc

/// The cores of the machine.
package enum Cores {
  /// The cores that this process may use, which can be fewer than the machine has (`taskset`,
  /// containers).
  package static var count: Int {
    max(1, allowed(by: status) ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// The cores that `/proc/self/status` allows: `Cpus_allowed:` and a mask in hexadecimal digits, in
  /// groups with commas between them (proc(5)).
  static func allowed(by status: String) -> Int? {
    let name = "Cpus_allowed:"
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
    let digits = line?.dropFirst(name.count).compactMap(\.hexDigitValue) ?? []
    return digits.isEmpty ? nil : digits.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  private static var status: String {
    let file = open("/proc/self/status", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 13)
    let count = read(file, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
