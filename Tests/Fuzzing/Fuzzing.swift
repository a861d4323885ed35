internal import Glibc

/// libFuzzer's loop, which tries inputs until one of them breaks a property.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ tryInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What is tried; libFuzzer's callback takes no other value with it.
nonisolated(unsafe) private var target = FuzzTarget.audit

/// `Fuzzing TARGET [options and folders of libFuzzer]`; without a target, lists all.
///
/// SwiftPM makes this the program's first function, so that libFuzzer's own is not.
@_cdecl("Fuzzing_main")
public func fuzzingMain(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  guard count > 1, let arguments, let name = arguments[1],
    let named = FuzzTarget(rawValue: String(cString: name))
  else {
    for target in FuzzTarget.allCases { print(target.rawValue) }
    return count > 1 ? 2 : 0
  }
  target = named
  arguments[1] = arguments[0]
  var rest: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments + 1
  var restCount = count - 1
  return runDriver(&restCount, &rest, tryInput)
}

/// By its name, for libFuzzer's own first function, which is linked though nothing calls it.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  SlowInput.check(bytes.count) { target.try(bytes) }
  return 0
}
