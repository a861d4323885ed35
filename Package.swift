// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The floors of the house, the lowest first: a target may import those of its own wing and of wings
/// below it, never of one above. Each is a folder of `Sources` and, with its tests, of `Tests`.
enum Wing: String {
  /// C libraries, data, and what knows nothing of drafts.
  case base = "Base"
  /// What happens to one draft, from its bytes to its report, in that order.
  case path = "Path"
  /// What a run over files needs besides.
  case around = "Around"
  /// What people and programs see of a report.
  case showing = "Showing"
  /// The ways in.
  case doors = "Doors"
  /// Tools of those who work on kwaudit.
  case workshop = "Workshop"

  func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
      name: name, dependencies: dependencies, path: "Sources/\(rawValue)/\(name)",
      swiftSettings: settings)
  }

  func executable(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
  ) -> Target {
    .executableTarget(
      name: name, dependencies: dependencies, path: "Sources/\(rawValue)/\(name)",
      exclude: exclude, swiftSettings: settings)
  }

  func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
      name: name, dependencies: dependencies, path: "Tests/\(rawValue)/\(name)",
      swiftSettings: settings)
  }
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let swiftCSV = Target.Dependency.product(name: "SwiftCSV", package: "SwiftCSV")
/// What only `kwaudit serve` stands on.
let serve = TargetDependencyCondition.when(traits: ["Serve"])
let nio = ["NIOCore", "NIOPosix", "NIOHTTP1"].map { name in
  Target.Dependency.product(name: name, package: "swift-nio", condition: serve)
}

let package = Package(
  name: "kwaudit",
  products: [
    .executable(name: "kwaudit", targets: ["kwaudit"]),
    .library(name: "KWAudit", targets: ["KWAudit"]),
  ],
  traits: [
    .trait(
      name: "Serve",
      description: "The command 'kwaudit serve'; without it no HTTP library is fetched or linked."),
    .default(enabledTraits: ["Serve"]),
  ],
  dependencies: [
    // Exact: CompletionScript rewrites its completion scripts by their text, which other versions may word
    // otherwise.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // Its parts that read and write HTTP alone; what is more than limits allow it does not read.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    // It escapes what it shows unless a template says otherwise, and stands on nothing else.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    // C libraries from Debian: libicu-dev, libcmark-gfm-dev, libcmark-gfm-extensions-dev, libgumbo-dev.
    .target(
      name: "CICU", path: "Sources/Base/CICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"),
      ]),
    .systemLibrary(
      name: "CCMarkGFM", path: "Sources/Base/CCMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CGumbo", path: "Sources/Base/CGumbo", providers: [.apt(["libgumbo-dev"])]),
    // glibc's mallopt, which Swift's Glibc leaves out.
    .systemLibrary(name: "CMalloc", path: "Sources/Base/CMalloc"),
    // glibc's way to keep open files from a program that is started, which Swift's Glibc leaves out.
    .systemLibrary(name: "CSpawn", path: "Sources/Base/CSpawn"),
    // The trained word boundary model as a constant array.
    .target(
      name: "CBoundaryModel", path: "Sources/Base/CBoundaryModel",
      exclude: [
        "boundaries.bin", "kept-words.txt", "NOTICE.md", "kept-words.py", "training-texts.py",
      ]),
    // The spellings of words as constant arrays.
    .target(
      name: "CSpellings", path: "Sources/Base/CSpellings",
      exclude: ["spellings.txt", "compounds.txt", "NOTICE.md", "spellings.py"]),
    // What nouns name, as a constant array.
    .target(
      name: "CNounKinds", path: "Sources/Base/CNounKinds",
      exclude: ["noun-kinds.txt", "NOTICE.md", "noun-kinds.py"]),

    // Work on all cores.
    Wing.base.library("Threading"),
    Wing.base.library("JSONWriting"),
    Wing.base.library("Hashing"),
    // Paths, and files that are written whole or not at all.
    Wing.base.library("Files"),

    Wing.path.library("Vocabulary"),
    Wing.path.library("SourceText", ["Vocabulary", "CICU"]),
    Wing.path.library("Drafts", ["Vocabulary", "SourceText"]),
    // Apart from the drafts that they make, so that what follows need not wait for them to be compiled.
    Wing.path.library(
      "Parsers", ["Vocabulary", "SourceText", "Drafts", "CCMarkGFM", "CGumbo", yams]),
    Wing.path.library(
      "Words", ["CICU", "CBoundaryModel", "CSpellings", "CNounKinds", "SourceText", "Drafts"]),
    Wing.path.library("Phrases", ["Vocabulary", "SourceText", "Drafts", "Words"]),
    Wing.path.library("Measures", ["Vocabulary", "SourceText", "Drafts", "Words", "Phrases"]),
    // What the making of a draft left behind in it.
    Wing.path.library("Leftovers", ["Vocabulary", "SourceText", "Drafts", "Words"]),
    Wing.path.library(
      "Rules", ["Vocabulary", "SourceText", "Drafts", "Words", "Phrases", "Measures", "Leftovers"]),
    Wing.path.library(
      "Scoring", ["Vocabulary", "SourceText", "Drafts", "Phrases", "Measures", "Rules"]),
    Wing.path.library(
      "Auditing",
      ["Drafts", "Words", "Phrases", "Measures", "Leftovers", "Rules", "Scoring"]),
    // What an audit found, as its readers see it.
    Wing.path.library(
      "Reports",
      [
        "Vocabulary", "SourceText", "Drafts", "Words", "Phrases", "Measures", "Rules", "Scoring",
        "Auditing",
      ]),

    // What git ignores and what has changed, asked of git itself.
    Wing.around.library("Git", ["Files"]),
    // Results of earlier runs, by what they were made from.
    Wing.around.library("Caching", ["Files", "Hashing", "SourceText"]),
    // What a team writes down once: .kwaudit.yml, and the options of each step made from it.
    Wing.around.library(
      "Settings",
      [
        "Files", "JSONWriting", "Vocabulary", "SourceText", "Drafts", "Parsers", "Words", "Phrases",
        "Rules", "Scoring", "Reports", "Auditing", "Inputs", yams, swiftCSV,
      ]),
    // What was known of drafts before.
    Wing.around.library("Baselines", ["Files", "JSONWriting", "Vocabulary", "Reports"]),

    // The drafts that paths stand for, and reading them.
    Wing.around.library(
      "Inputs",
      [
        "Files", "Vocabulary", "SourceText", "Drafts", "Parsers", "Words", "Phrases", "Git",
      ]),
    // What people are told of errors, a folder for each language.
    Wing.around.library(
      "Messages",
      [
        "Files", "Vocabulary", "SourceText", "Parsers", "Words", "Phrases", "Rules", "Scoring",
        "Git", "Inputs", "Settings", "Caching", "Baselines",
      ]),
    // Audits of files and folders: inputs, threads, the cache.
    Wing.around.library(
      "Runs",
      [
        "Inputs",
        "Files", "Hashing", "Threading", "Vocabulary", "SourceText", "Drafts", "Parsers", "Words",
        "Phrases", "Rules", "Reports", "Auditing", "Git", "Caching", "Settings", "Baselines",
        "Messages",
      ]),

    // What a report comes to for people: verdicts, what to do first, and the words for it.
    Wing.showing.library("Outcomes", ["Vocabulary", "SourceText", "Rules", "Reports"]),
    // Templates, style and script of pages, as constant arrays.
    .target(
      name: "CPageFiles", path: "Sources/Showing/CPageFiles",
      exclude: ["templates", "editor", "page.css", "page.js"]),
    // What browsers show of a report.
    Wing.showing.library(
      "Pages",
      [
        "CPageFiles", "Hashing", "Vocabulary", "SourceText", "Rules", "Reports", "Outcomes",
        mustache,
      ]),
    // The formats that reports are written in.
    Wing.showing.library(
      "Formats",
      [
        "Files", "JSONWriting", "Vocabulary", "SourceText", "Rules", "Reports", "Outcomes", "Pages",
      ]),
    // JSON Schemas of the settings and of the JSON report.
    Wing.showing.library(
      "Schemas", ["JSONWriting", "Vocabulary", "Phrases", "Rules", "Settings"]),

    // The library for programs that embed kwaudit.
    Wing.doors.library(
      "KWAudit",
      [
        "Inputs",
        "Files", "Vocabulary", "SourceText", "Drafts", "Words", "Phrases", "Rules", "Reports",
        "Parsers", "Auditing", "Settings", "Messages", "Runs", "Formats",
      ]),
    // The page that audits while its reader writes, and the API under it.
    Wing.doors.library(
      "Serving",
      [
        "KWAudit", "Threading", "JSONWriting", "Vocabulary", "Messages", "Pages", "Schemas",
      ] + nio),
    Wing.doors.executable(
      "kwaudit",
      [
        "KWAudit", .target(name: "Serving", condition: serve),
        "Inputs",
        "Files", "Threading", "JSONWriting", "Vocabulary", "CMalloc", "CSpawn", "SourceText",
        "Drafts",
        "Words",
        "Phrases", "Rules", "Settings", "Schemas", "Auditing", "Runs", "Reports", "Outcomes",
        "Pages", "Formats",
        "Baselines",
        "Caching", "Messages", argumentParser,
      ], exclude: ["Manual"]),

    // Random numbers by a seed, for training and for tests.
    Wing.workshop.library("Randomness"),
    Wing.workshop.library(
      "Training", ["Vocabulary", "SourceText", "Words", "Phrases", "Randomness"]),
    // Drafts that people have labelled, and what kwaudit says of them.
    Wing.workshop.library(
      "Judging",
      [
        "Vocabulary", "Drafts", "Words", "Phrases", "Rules", "Scoring", "Auditing", "Reports",
        "Inputs",
      ]),
    // The targets as they are: what they declare and import, and who stands on whom.
    Wing.workshop.library("Architecture"),
    Wing.workshop.executable(
      "kwaudit-dev",
      [
        "Threading", "Vocabulary", "SourceText", "Drafts", "Parsers", "Inputs", "Words", "Phrases",
        "Rules", "Scoring", "Auditing", "Settings", "Messages", "Formats", "Randomness", "Training",
        "Judging", "Architecture", argumentParser,
      ]),

    .target(
      name: "TestSupport",
      dependencies: [
        "Inputs", "Vocabulary", "SourceText", "Drafts", "Parsers", "Words", "Phrases", "Leftovers",
        "Rules",
        "Reports", "Auditing",
        "Randomness",
      ],
      path: "Tests/TestSupport", swiftSettings: settings),
    Wing.path.tests("SourceTextTests", ["Vocabulary", "SourceText"]),
    Wing.path.tests(
      "ParsersTests",
      ["Vocabulary", "SourceText", "Drafts", "Parsers", "Threading", "TestSupport"]),
    Wing.path.tests("WordsTests", ["SourceText", "Words", "TestSupport"]),
    Wing.path.tests(
      "PhrasesTests",
      ["Vocabulary", "SourceText", "Words", "Phrases", "Rules", "Auditing", "TestSupport"]),
    Wing.path.tests(
      "MeasuresTests",
      ["Vocabulary", "SourceText", "Drafts", "Measures", "Rules", "Auditing", "TestSupport"]),
    Wing.path.tests(
      "LeftoversTests", ["Vocabulary", "SourceText", "Leftovers", "TestSupport"]),
    Wing.path.tests(
      "RulesTests",
      [
        "Vocabulary", "SourceText", "Drafts", "Parsers", "Measures", "Rules", "CCMarkGFM",
        "TestSupport",
      ]),
    Wing.path.tests(
      "ScoringTests",
      [
        "Vocabulary", "SourceText", "Drafts", "Parsers", "Words", "Phrases", "Rules", "Scoring",
        "Auditing",
        "TestSupport",
      ]),
    Wing.path.tests(
      "AuditingTests",
      [
        "Vocabulary", "SourceText", "Drafts", "Parsers", "Words", "Phrases", "Measures", "Rules",
        "Scoring",
        "Reports", "Auditing", "TestSupport",
      ]),
    Wing.base.tests("JSONWritingTests", ["JSONWriting"]),
    Wing.base.tests("HashingTests", ["Hashing"]),
    Wing.base.tests("ThreadingTests", ["Threading"]),
    Wing.path.tests("VocabularyTests", ["Vocabulary"]),
    Wing.around.tests("GitTests", ["Files", "Git", "TestSupport"]),
    Wing.around.tests(
      "CachingTests", ["Vocabulary", "Hashing", "Caching", "Reports", "TestSupport"]),
    Wing.around.tests(
      "SettingsTests",
      [
        "Files", "Vocabulary", "SourceText", "Drafts", "Words", "Phrases", "Rules", "Scoring",
        "Auditing",
        "Settings", "Messages", "TestSupport",
      ]),
    Wing.around.tests(
      "BaselinesTests", ["Files", "Vocabulary", "Reports", "Baselines", "TestSupport"]),
    Wing.around.tests(
      "MessagesTests",
      [
        "Files", "Vocabulary", "SourceText", "Parsers", "Words", "Phrases", "Rules", "Scoring",
        "Git", "Inputs", "Caching", "Baselines", "Messages", "TestSupport",
      ]),
    Wing.around.tests(
      "RunsTests",
      [
        "Inputs",
        "Vocabulary", "SourceText", "Drafts", "Words", "Phrases", "Rules", "Reports", "Auditing",
        "Caching", "Settings", "Runs", "TestSupport",
      ]),
    Wing.showing.tests(
      "FormatsTests",
      ["Vocabulary", "Files", "SourceText", "Reports", "Outcomes", "Formats", "TestSupport"]),
    Wing.showing.tests(
      "PagesTests",
      ["CGumbo", "Vocabulary", "Drafts", "Auditing", "Reports", "Pages", "TestSupport"]),
    Wing.showing.tests(
      "SchemasTests", ["JSONWriting", "Vocabulary", "Rules", "Settings", "Schemas"]),
    Wing.doors.tests("KWAuditTests", ["KWAudit"]),
    Wing.doors.tests("ServingTests", ["KWAudit", "Serving", "Vocabulary", "TestSupport"]),
    Wing.doors.tests("CommandTests", ["kwaudit", "SourceText", "TestSupport"]),
    Wing.workshop.tests(
      "DocsTests", ["Vocabulary", "Drafts", "kwaudit", "kwaudit-dev", "TestSupport"]),
    Wing.workshop.tests("JudgingTests", ["Judging", "Rules", "Words", "TestSupport"]),
    Wing.workshop.tests(
      "TrainingTests", ["Vocabulary", "SourceText", "Words", "Training", "TestSupport"]),
    Wing.workshop.tests("ArchitectureTests", ["Architecture", "TestSupport"]),
  ]
)

// Not in a plain build: it is linked with libFuzzer, which `.ci/fuzz` does.
if Context.environment["KWAUDIT_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        "Files", "Vocabulary", "SourceText", "Drafts", "Parsers", "Words", "Phrases", "Rules",
        "Scoring", "Settings", "Auditing", "Reports", "Formats", "TestSupport",
      ],
      path: "Tests/Fuzzing", swiftSettings: settings))
}
