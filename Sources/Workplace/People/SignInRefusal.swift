/// Why somebody does not get in.
public enum SignInRefusal: Refusal, Hashable {
    /// The address or the password is wrong; which of them is not said.
    case wrongPassword
    /// Too many attempts at this door; it opens again by itself in so many minutes.
    case tooManyAttempts(minutes: Int)
    case linkUsed
    case linkTooOld
    case passwordTooShort(least: Int)
    /// Who changes the password does not know the present one.
    case oldPasswordWrong

    public var kind: RefusalKind {
        switch self {
        case .wrongPassword, .passwordTooShort, .oldPasswordWrong: .invalid
        case .linkUsed, .linkTooOld: .notFound
        case .tooManyAttempts: .tooMany
        }
    }
}
