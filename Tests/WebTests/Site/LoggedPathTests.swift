import Testing

@testable import Web

@Suite struct LoggedPathTests {
    @Test(arguments: [
        ("/invitations/salaisuus-1_2", "/invitations/…"), ("/invitations/salaisuus/acceptance", "/invitations/…/acceptance"),
        ("/sign-in/salaisuus/session", "/sign-in/…/session"), ("/sign-in", "/sign-in"),
        ("/settings/people/veikko", "/settings/people/veikko"),
        ("/", "/"),
    ])
    func `the secret of a link stays out of the log`(_ path: String, _ logged: String) {
        #expect(LoggedPath(path).text == logged)
    }
}
