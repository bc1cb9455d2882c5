/// What a Mastodon account's credentials hold.
struct MastodonCredentials: Hashable, Sendable {
    let token: Secret
    /// The account's id on its server; empty where the server did not tell at sign-in.
    let accountID: String
    /// The application's own, needed to give the permission back.
    let clientID: String
    let clientSecret: Secret

    init(token: Secret, accountID: String, clientID: String, clientSecret: Secret) {
        self.token = token
        self.accountID = accountID
        self.clientID = clientID
        self.clientSecret = clientSecret
    }

    /// Nil when there is no token in it.
    init?(_ credentials: Credentials) {
        let fields = credentials.fields
        guard let token = fields["token"]?.string else { return nil }
        self.init(
            token: Secret(token), accountID: fields["account"]?.string ?? "", clientID: fields["client"]?.string ?? "",
            clientSecret: Secret(fields["clientSecret"]?.string ?? ""))
    }

    var credentials: Credentials {
        Credentials([
            "token": .text(token.text), "account": .text(accountID), "client": .text(clientID), "clientSecret": .text(clientSecret.text),
        ])
    }
}
