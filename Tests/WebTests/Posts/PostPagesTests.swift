import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct PostPagesTests {
    /// A rehearsal by Aino that Veikko approved; it leaves an hour later.
    private func scheduled(_ house: TestHouse) async throws -> Post {
        let (aino, now) = (try await house.aino, house.clock.now)
        let veikko = try await house.member("Veikko Salo", rights: [.write, .approve, .publish])
        let channel = try await house.stores.channels.openPractice(
            named: "Harjoitusverkko", for: TestHouse.communications, by: aino, at: now)
        let post = try await house.stores.posts.begin(
            Posts.Beginning(
                unitID: TestHouse.communications, title: "Mittaukset",
                content: Post.Content(
                    words: "Mittaukset on tehty.", language: .finnish, variants: [Variant(channelID: channel.id)], pictures: []),
                plan: Posts.Plan(leavesAt: now + .hours(1))), formKey: "form", by: aino, at: now)
        try await house.stores.posts.submit(post.id, by: aino, at: now)
        try await house.stores.posts.approve(post.id, seen: post.revision, by: veikko, at: now)
        return post
    }

    @Test func `a post on its way renews the page of its writer, and a refused form is left alone`() async throws {
        try await TestHouse.founded { house in
            let post = try await scheduled(house)
            let browser = try await house.browser(of: house.aino)
            let page = try await browser.get("/posts/\(post.id)")
            #expect(page.says("Peru julkaisu") && page.html.contains("data-live="))

            let refused = try await browser.submit("/posts/\(post.id)", on: page, ["title": ""])

            #expect(refused.status == 422)
            #expect(!refused.html.contains("data-live="))
        }
    }

    @Test func `what is written as a draft does not move under one's hands`() async throws {
        try await TestHouse.founded { house in
            let post = try await scheduled(house)
            let browser = try await house.browser(of: house.aino)
            let draft = try await browser.submit(
                "/posts/\(post.id)", on: browser.get("/posts/\(post.id)"), ["words": "Mittaukset alkavat.", "act": "save"])

            #expect(draft.says("Luonnos"))
            #expect(!draft.html.contains("data-live="))
        }
    }

    @Test func `a published post is taken down by those who publish, and then leads nowhere`() async throws {
        try await TestHouse.founded { house in
            let (post, now) = (try await scheduled(house), house.clock.now + .hours(1))
            let job = try #require(
                try await house.stores.jobs.claim(1, of: [.deliver], for: "here", lease: .seconds(30), at: now).first)
            let errand = try #require(try await house.stores.deliveries.takeTurn(job, heldBy: "here", at: now))
            let receipt = Delivery.Receipt(remoteID: "p", address: "/practice/x#p")
            try await house.stores.deliveries.record(.sent(receipt), of: errand, at: now)
            let (path, takedown) = ("/posts/\(post.id)", "/posts/\(post.id)/deliveries/\(errand.delivery.id)")
            let reader = try await house.browser(of: house.member("Rauni Lukija", rights: []))
            #expect(try await !reader.get(path).forms.contains { $0.action == takedown })

            let browser = try await house.browser(of: house.aino)
            let asked = try await browser.submit(takedown, on: browser.get(path))
            #expect(asked.says("poistetaan verkosta, odotamme vastausta") && !asked.forms.contains { $0.action == takedown })
            let waiting = try #require(try await house.stores.takedowns.errand(of: errand.delivery.id))
            try await house.stores.takedowns.finish(waiting, at: now)

            let gone = try await browser.get(path)
            #expect(gone.says("poistettu verkosta"))
            #expect(!gone.html.contains("href=\"/practice/x"))
        }
    }
}
