// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Programs that print figures; apart from the product, so that neither its build nor its tests wait for them.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "talkoot", path: "..")],
    targets: [
        .executableTarget(name: "Recall", dependencies: [.product(name: "Language", package: "talkoot")], swiftSettings: house),
        .systemLibrary(name: "CVectorscan", providers: [.apt(["libvectorscan-dev"])]),
        .executableTarget(
            name: "Matching",
            dependencies: [
                "CVectorscan", .product(name: "Language", package: "talkoot"), .product(name: "Listening", package: "talkoot"),
            ], swiftSettings: house),
    ]
)
