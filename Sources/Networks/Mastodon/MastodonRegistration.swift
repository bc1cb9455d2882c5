extension MastodonSignIn {
    /// What a server gave Talkoot when it registered there. Good for every account of that server.
    public struct Registration: Hashable, Sendable {
        public let server: String
        public let redirect: String
        public let clientID: String
        public let clientSecret: Secret

        public init(server: String, redirect: String, clientID: String, clientSecret: Secret) {
            self.server = server
            self.redirect = redirect
            self.clientID = clientID
            self.clientSecret = clientSecret
        }

        /// The registration as it is kept, encrypted, until the account's owner comes back; nil when `kept` is none.
        public init?(_ kept: Credentials) {
            let fields = kept.fields
            guard let server = fields["server"]?.string, let redirect = fields["redirect"]?.string,
                let id = fields["client"]?.string, let secret = fields["clientSecret"]?.string
            else { return nil }
            self.init(server: server, redirect: redirect, clientID: id, clientSecret: Secret(secret))
        }

        public var credentials: Credentials {
            Credentials([
                "server": .text(server), "redirect": .text(redirect), "client": .text(clientID), "clientSecret": .text(clientSecret.text),
            ])
        }

        /// The server's page on which the account's owner agrees.
        ///
        /// - Parameter state: random and remembered; only a return that brings it back belongs to this sign-in.
        public func authorizeAddress(state: String) -> String {
            let query = PercentEncoding.form([
                (name: "response_type", value: "code"), (name: "client_id", value: clientID), (name: "redirect_uri", value: redirect),
                (name: "scope", value: MastodonSignIn.scopes), (name: "state", value: state),
            ])
            return "\(server)/oauth/authorize?\(query)"
        }
    }
}
