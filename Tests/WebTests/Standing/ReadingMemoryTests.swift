import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct ReadingMemoryTests {
    @Test func `what was written is on the page at once, also one that was read just before`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let admin = try await house.browser(of: house.aino)
            for page in ["/units", "/units/asiakaspalvelu"] { #expect(try await !admin.get(page).says("Palvelupiste")) }
            var unit = try await house.stores.units.unit(at: "asiakaspalvelu")
            unit.name = "Palvelupiste"

            try await house.stores.units.change(unit, by: house.aino, at: house.clock.now)

            for page in ["/units", "/units/asiakaspalvelu"] { #expect(try await admin.get(page).says("Palvelupiste")) }
        }
    }

    /// A goal of the unit that ends in two days; seen by the whole house or, restricted, by its maker.
    private func setGoal(_ house: TestHouse, restriction: String?) async throws {
        try await house.stores.database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO goals (id, unit_id, made_by, name, metric, baseline, target, begins, ends, made_at, restriction)
                VALUES ('g', 'asiakaspalvelu', 'aino', 'Iltakysymykset', 'luku', 100.0, 120.0, '2026-11-01', '2026-11-25', 0, \(restriction))
                """)
        }
    }

    @Test func `nobody sees what another person's rights let them see`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let reader = try await house.member("Veikko Salo", rights: [])
            try await setGoal(house, restriction: "negotiation")
            #expect(try await house.browser(of: house.aino).get("/units/asiakaspalvelu").says("Iltakysymykset"))

            #expect(try await !house.browser(of: reader).get("/units/asiakaspalvelu").says("Iltakysymykset"))
        }
    }

    @Test func `another day is read anew`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            try await setGoal(house, restriction: nil)
            let reader = try await house.browser(of: house.aino)
            #expect(try await reader.get("/units/asiakaspalvelu").says("Iltakysymykset"))
            house.clock.pass(.days(3))

            #expect(try await !reader.get("/units/asiakaspalvelu").says("Iltakysymykset"))
        }
    }
}
