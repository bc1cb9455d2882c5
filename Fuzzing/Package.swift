// swift-tools-version: 6.2
import PackageDescription

/// Programs for libFuzzer, apart from the product; `Fuzzing/run` builds and starts them.
let package = Package(
    name: "fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "talkoot", path: "..")],
    targets: [
        .executableTarget(
            name: "ListeningFuzz",
            dependencies: [.product(name: "Language", package: "talkoot"), .product(name: "Listening", package: "talkoot")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])])
    ]
)
