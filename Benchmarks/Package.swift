// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Programs that print figures: a package of its own, so that nobody who builds the workplace waits for them.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "talkoot", path: "..")],
    targets: [
        .executableTarget(
            name: "Assessing",
            dependencies: [
                .product(name: "Measure", package: "talkoot"), .product(name: "WorkingTime", package: "talkoot"),
            ]),
        .executableTarget(name: "Recall", dependencies: [.product(name: "Language", package: "talkoot")], swiftSettings: house),
        .systemLibrary(name: "CVectorscan", providers: [.apt(["libvectorscan-dev"])]),
        .executableTarget(
            name: "Matching",
            dependencies: [
                "CVectorscan", .product(name: "Language", package: "talkoot"), .product(name: "Listening", package: "talkoot"),
            ], swiftSettings: house),
    ]
)
