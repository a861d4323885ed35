internal import ArgumentParser

/// What contributors run: the boundary model's trainer and its measurements, the manual, the map of targets.
@main
struct KWAuditDev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kwaudit-dev",
    abstract: "Trains and measures kwaudit's segmenter, writes its manual, and lists its targets.",
    subcommands: [
      TrainCommand.self, EvaluateCommand.self, UsesCommand.self, ScoresCommand.self,
      JudgeCommand.self, ArticlesCommand.self,
      BenchmarkCommand.self, ShapesCommand.self, DocsCommand.self, ManualCommand.self,
      TargetsCommand.self,
    ])
}
