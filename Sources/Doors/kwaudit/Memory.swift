internal import CMalloc

/// How the program takes memory of the system, which clears each page that it hands out.
enum Memory {
  /// To be called at the start.
  static func prepare() {
    // In large steps: a heap that grows by a page at a time waits for the kernel.
    _ = mallopt(M_TOP_PAD, 4 << 20)
    // What a long draft's lists take stays at hand for its next ones.
    _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
    _ = mallopt(M_TRIM_THRESHOLD, 64 << 20)
    // A draft's many small pieces are given back at once: joined where they are, not all over again later.
    _ = mallopt(M_MXFAST, 0)
  }

  /// To be called before as many drafts are audited.
  static func expect(drafts: Int) {
    // The heaps of threads do grow by a page at a time. One that nobody works beside takes the program's.
    if drafts == 1 { _ = mallopt(M_ARENA_MAX, 1) }
  }
}
