internal import ArgumentParser

/// What contributors run: the boundary model's trainer and its measurements, the manual page.
@main
struct KWAuditDev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kwaudit-dev",
    abstract: "Trains and measures kwaudit's segmenter, and makes its manual page.",
    subcommands: [
      TrainCommand.self, EvaluateCommand.self, UsesCommand.self, ScoresCommand.self,
      ManualCommand.self,
      BenchmarkCommand.self,
    ])
}
