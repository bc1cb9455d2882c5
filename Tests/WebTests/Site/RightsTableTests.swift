import Foundation
import HTTPTypes
import Testing
import Workplace

@testable import Storage
@testable import Web

@Suite struct RightsTableTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/rights.md").standardized

    @Test func `the table of rights is what the routes say`() throws {
        let table = RightsTable.text
        if ProcessInfo.processInfo.environment["TALKOOT_WRITE_DOCS"] == "1" {
            try FileManager.default.createDirectory(at: Self.file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(table.utf8).write(to: Self.file)
        }
        let kept = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(kept == table, "TALKOOT_WRITE_DOCS=1 swift test --filter RightsTableTests writes docs/rights.md anew")
    }

    @Test(arguments: RightsTable.columns)
    func `the routes let through whom the table says, and never break`(_ caller: RightsTable.Caller) async throws {
        try await TestHouse.founded { house in
            let member = try await caller.member(in: house)
            for route in Site.routes {
                // Signing out ends the session, so each route has a browser of its own.
                let browser = try await member.asyncMap { try await house.browser(of: $0) } ?? house.browser()
                _ = try await browser.get("/sign-in")
                // Only how an answer begins is looked at: a stream of events has no end.
                let shown = try await browser.askForHead(
                    route.method == .get ? .get : .post, route.somePath,
                    fields: route.method == .delete ? [(Form.Hidden.method, "delete")] : [], withToken: true)

                #expect(shown.status < 500, "\(route.method) \(route.path)")
                let wasSentToSignIn = shown.status == 401 || shown.leadsTo?.hasPrefix("/sign-in?to=") == true
                if !route.access.letsThrough(caller) {
                    #expect(
                        member == nil ? wasSentToSignIn || shown.leadsTo == "/sign-in" : shown.status == 403,
                        "\(route.method) \(route.path)")
                } else {
                    #expect(!wasSentToSignIn, "\(route.method) \(route.path)")
                    #expect(shown.status != 403, "\(route.method) \(route.path)")
                }
            }
        }
    }
}

extension RightsTable.Caller: CustomTestStringConvertible {
    var testDescription: String { name }

    /// Somebody with exactly this right, in the own unit or in the house; nil for a visitor.
    fileprivate func member(in house: TestHouse) async throws -> Member? {
        switch self {
        case .visitor: nil
        case .member: try await house.member("Veikko Salo")
        case .right(let right): try await house.member("Veikko Salo", rights: [right])
        }
    }
}

extension Route {
    /// An address of this route in which every key is one of nothing.
    fileprivate var somePath: String { path.split(separator: "/").map { $0.hasPrefix(":") ? "/none" : "/\($0)" }.joined().nonEmpty ?? "/" }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Optional {
    fileprivate func asyncMap<Other>(_ transform: (Wrapped) async throws -> Other) async rethrows -> Other? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
