enum HashSeed {
  /// Hashes begin anywhere, anew in each run, so that no draft can be written whose words all meet.
  static let ofThisRun = UInt64.random(in: .min ... .max)
}
