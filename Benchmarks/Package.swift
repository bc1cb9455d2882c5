// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds the workplace builds its benchmarks.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "talkoot", path: "..")],
    targets: [
        .executableTarget(
            name: "Assessing",
            dependencies: [
                .product(name: "Measure", package: "talkoot"), .product(name: "WorkingTime", package: "talkoot"),
            ])
    ]
)
