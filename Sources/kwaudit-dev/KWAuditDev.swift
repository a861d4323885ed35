internal import ArgumentParser

/// What contributors run: the boundary model's trainer and its measurements.
@main
struct KWAuditDev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kwaudit-dev",
    abstract: "Trains and measures kwaudit's segmenter.",
    subcommands: [
      TrainCommand.self, EvaluateCommand.self, UsesCommand.self, ScoresCommand.self,
      BenchmarkCommand.self,
    ])
}
