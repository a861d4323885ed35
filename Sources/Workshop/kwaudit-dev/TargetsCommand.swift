internal import Architecture
internal import ArgumentParser
internal import Foundation

struct TargetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets",
    abstract: "Prints the package's targets by wing, each with what it imports.")

  @Argument(help: ArgumentHelp("The package's folder.", valueName: "folder"))
  var package = "."

  func run() throws {
    let graph = try TargetGraph(packageAt: URL(filePath: package))
    for wing in Wing.allCases {
      print(wing.rawValue)
      for target in graph.targets where target.path.hasPrefix("Sources/") && target.wing == wing {
        print("  \(target.name): \(target.modules.joined(separator: " "))")
      }
    }
  }
}
