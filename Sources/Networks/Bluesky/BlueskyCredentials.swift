/// What a Bluesky account's credentials hold: the app password, and the session that it opened last.
struct BlueskyCredentials: Hashable, Sendable {
    /// The handle or the account's DID, as it was typed at sign-in.
    let identifier: String
    let password: Secret
    /// The account's permanent name.
    let did: String
    let handle: String
    let access: Secret
    let refresh: Secret

    /// Nil when there is no app password in it.
    init?(_ credentials: Credentials) {
        let fields = credentials.fields
        guard let identifier = fields["identifier"]?.string, let password = fields["password"]?.string else { return nil }
        self.identifier = identifier
        self.password = Secret(password)
        did = fields["did"]?.string ?? ""
        handle = fields["handle"]?.string ?? identifier
        access = Secret(fields["access"]?.string ?? "")
        refresh = Secret(fields["refresh"]?.string ?? "")
    }

    /// From the answer that opens or renews a session; nil when it lacks what a session needs.
    init?(identifier: String, password: Secret, session: JSON) {
        guard let did = session["did"]?.string, let access = session["accessJwt"]?.string, let refresh = session["refreshJwt"]?.string
        else { return nil }
        self.identifier = identifier
        self.password = password
        self.did = did
        handle = session["handle"]?.string ?? identifier
        self.access = Secret(access)
        self.refresh = Secret(refresh)
    }

    var credentials: Credentials {
        Credentials([
            "identifier": .text(identifier), "password": .text(password.text), "did": .text(did), "handle": .text(handle),
            "access": .text(access.text), "refresh": .text(refresh.text),
        ])
    }
}
