/// The machine's checks of a draft, most serious first.
public enum Checks {
    /// - Parameters:
    ///   - channels: those that the post goes to, with what each takes.
    ///   - overridden: keys of findings of this revision that somebody else has let pass.
    public static func findings(of post: Post, channels: [Channel], overridden: Set<String> = []) -> [Finding] {
        let found =
            post.pictures.compactMap { description(of: $0, in: post) }
            + channels.flatMap { fit(of: post, in: $0) } + identifiers(in: post) + hashtags(in: post) + plan(of: post)
        return found.map { finding in
            var finding = finding
            finding.isOverridden = overridden.contains(finding.key)
            return finding
        }
        .sorted { $0.severity > $1.severity }
    }

    private static func description(of picture: Picture, in post: Post) -> Finding? {
        guard !picture.isDecoration, !AltText.isValid(picture.altText, caption: post.words) else { return nil }
        return Finding(.descriptionMissing, .blocks, place: .picture(picture.id))
    }

    private static func fit(of post: Post, in channel: Channel) -> [Finding] {
        let takes = channel.capabilities
        var found: [Finding] = []
        if let excess = takes.counting.excess(of: post.words(for: channel.id), over: takes.longestText) {
            found.append(Finding(.tooLong(by: excess), .blocks, place: .channel(channel.id)))
        }
        if post.pictures.count > takes.mostPictures {
            found.append(Finding(.tooManyPictures(most: takes.mostPictures), .blocks, place: .channel(channel.id)))
        }
        return found
    }

    private static func identifiers(in post: Post) -> [Finding] {
        let texts = [post.words] + post.variants.compactMap(\.words) + post.pictures.map(\.altText)
        var found: [Finding] = []
        if texts.contains(where: SensitiveNumbers.holdsPersonalIdentityCode) { found.append(Finding(.personalIdentityCode, .blocks)) }
        if texts.contains(where: SensitiveNumbers.holdsBankAccount) { found.append(Finding(.bankAccount, .blocks)) }
        if texts.contains(where: SensitiveNumbers.holdsPaymentCard) { found.append(Finding(.paymentCard, .blocks)) }
        return found
    }

    private static func hashtags(in post: Post) -> [Finding] {
        let tags = Hashtag.all(in: post.words)
        var found = tags.filter(\.isUnreadable).prefix(1).map { Finding(.hashtagUnreadable(tag: $0.text), .warns) }
        if tags.count > Hashtag.most { found.append(Finding(.tooManyHashtags(count: tags.count), .warns)) }
        return found
    }

    private static func plan(of post: Post) -> [Finding] {
        (post.goalID == nil ? [Finding(.goalMissing, .hint)] : []) + (post.slotID == nil ? [Finding(.slotMissing, .hint)] : [])
    }
}
