// swift-tools-version: 6.2
import PackageDescription

/// Swift 6 mode with the stricter upcoming checks; a warning is an error everywhere.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
    name: "talkoot",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "talkoot", targets: ["Talkoot"]),
        // For the benchmarks.
        .library(name: "Measure", targets: ["Measure"]),
        .library(name: "WorkingTime", targets: ["WorkingTime"]),
        .library(name: "Language", targets: ["Language"]),
        .library(name: "Listening", targets: ["Listening"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    ],
    targets: [
        .target(name: "WorkingTime", swiftSettings: house),
        .target(name: "Workplace", dependencies: ["WorkingTime"], swiftSettings: house),
        .target(
            name: "Measure", dependencies: ["WorkingTime"], resources: [.embedInCode("Resources/measure-model.json")], swiftSettings: house),
        .systemLibrary(name: "CVoikko", pkgConfig: "libvoikko", providers: [.apt(["libvoikko-dev", "voikko-fi"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CUnistring", providers: [.apt(["libunistring-dev"])]),
        .target(name: "CLanguageIdentification", linkerSettings: [.linkedLibrary("cld2")]),
        .target(name: "Language", dependencies: ["CVoikko", "CStemmer", "CUnistring", "CLanguageIdentification"], swiftSettings: house),
        .target(name: "Listening", dependencies: ["Language"], swiftSettings: house),
        .target(
            name: "Networks",
            dependencies: [
                "Workplace", "WorkingTime", httpClient, logging, .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: house),
        .target(name: "Samples", dependencies: ["Workplace", "WorkingTime"], swiftSettings: house),
        .target(name: "Storage", dependencies: ["Workplace", "Measure", crypto, cryptoExtras], swiftSettings: house),
        .target(
            name: "StorageSQLite", dependencies: ["Storage", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: house),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(name: "StoragePostgres", dependencies: ["Storage", "CLibPQ"], swiftSettings: house),
        .target(
            name: "Jobs", dependencies: ["Storage", "Networks", "Workplace", "WorkingTime", lifecycle, logging], swiftSettings: house),
        .target(
            name: "Web", dependencies: ["Storage", "Listening", "Language", hummingbird, crypto, logging],
            resources: [
                .embedInCode("Assets/tokens.css"), .embedInCode("Assets/base.css"), .embedInCode("Assets/icons.svg"),
                .embedInCode("Assets/logo.svg"), .embedInCode("Assets/dovetail.svg"), .embedInCode("Assets/talkoot.js"),
            ],
            swiftSettings: house),
        .target(
            name: "SampleHistory", dependencies: ["Samples", "Storage", "Measure", "Workplace", "WorkingTime"], swiftSettings: house),
        .executableTarget(
            name: "Talkoot",
            dependencies: [
                "Web", "Measure", "Language", "Listening", "Jobs", "Networks", "SampleHistory", "StorageSQLite", "StoragePostgres",
                lifecycle, logging,
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
            ],
            swiftSettings: house),
        .testTarget(name: "WorkingTimeTests", dependencies: ["WorkingTime"], swiftSettings: house),
        .testTarget(
            name: "MeasureTests", dependencies: ["Measure", "WorkingTime"], resources: [.copy("Examples")], swiftSettings: house),
        .testTarget(name: "LanguageTests", dependencies: ["Language"], swiftSettings: house),
        .testTarget(name: "ListeningTests", dependencies: ["Listening", "Language"], swiftSettings: house),
        .testTarget(
            name: "NetworksTests",
            dependencies: [
                "Networks", "Workplace", "WorkingTime", logging, .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: house),
        .testTarget(name: "WorkplaceTests", dependencies: ["Workplace", "Samples", "WorkingTime"], swiftSettings: house),
        .testTarget(name: "SamplesTests", dependencies: ["Samples", "Workplace", "WorkingTime"], swiftSettings: house),
        .testTarget(
            name: "StorageTests",
            dependencies: ["Storage", "StorageSQLite", "StoragePostgres", "Measure", "Samples", "Workplace", "WorkingTime"],
            swiftSettings: house),
        .testTarget(
            name: "JobsTests", dependencies: ["Jobs", "Networks", "Storage", "StorageSQLite", "Workplace", "WorkingTime"],
            swiftSettings: house),
        .testTarget(
            name: "SampleHistoryTests",
            dependencies: ["SampleHistory", "Samples", "Storage", "StorageSQLite", "Measure", "Workplace", "WorkingTime"],
            swiftSettings: house),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Measure", "Storage", "StorageSQLite", "Workplace", "WorkingTime", hummingbird, logging,
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ], swiftSettings: house),
        .testTarget(
            name: "TalkootTests", dependencies: ["Talkoot", "Storage", "StorageSQLite", "StoragePostgres", "Workplace", "WorkingTime"],
            swiftSettings: house),
    ],
    cxxLanguageStandard: .cxx17
)
