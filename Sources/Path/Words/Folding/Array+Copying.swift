extension Array {
  /// As many of the first elements of memory.
  init(copying memory: UnsafeMutableBufferPointer<Element>, count: Int) {
    self.init(UnsafeBufferPointer(rebasing: memory[..<count]))
  }
}
