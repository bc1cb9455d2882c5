/// The password of everybody in the invented sample organisation. It opens nothing else.
public enum SamplePassword {
    public static let text = "routala-talkoot"
}
