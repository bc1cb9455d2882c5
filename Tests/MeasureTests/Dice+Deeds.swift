extension Dice {
    /// A kind and its fields; ids come from small pools, so that deeds meet.
    mutating func deed(count: Int, on date: (Int) -> String) -> (String, String) {
        switch roll(0..<10) {
        case 0: organisation(count, date)
        case 1, 2, 3: dialogue()
        case 4, 5: plan(date)
        case 6, 7: post()
        default: work(count, date)
        }
    }

    private mutating func id(_ kind: String, _ pool: Int) -> String { "\(kind)\(roll(0..<pool))" }
    private mutating func member() -> String { "\(pick(["u1", "u2", "u3"]))m\(roll(0..<6))" }
    private mutating func unit() -> String { pick(["u1", "u2", "u3", "u4"]) }

    private mutating func organisation(_ count: Int, _ date: (Int) -> String) -> (String, String) {
        let day = roll(0..<440)
        switch roll(0..<9) {
        case 0:
            return (
                "unit.set",
                #""rhythm":\#(pick(["0.5", "1", "3", "null"])),"from":"\#(pick(["08:00", "03:00", "00:00"]))","to":"\#(pick(["16:00", "24:00", "09:00"]))","target":\#(pick(["60", "480", "null"]))"#
            )
        case 1:
            return (
                "unit.set",
                #""functions":["\#(pick(["sales", "projects"]))","\#(pick(["leadership", "customerService"]))"],"scope":"\#(pick(["in", "in", "in", "out"]))","reason":"given","reviewBy":"\#(date(day))""#
            )
        case 2:
            return ("member.set", #""member":"\#(member())","home":\#(pick([#""u1""#, #""u2""#, #""u3""#, "null"])),"chosenRole":"reader""#)
        case 3: return ("member.set", #""member":"\#(member())","leave":\#(pick(["true", "false"]))"#)
        case 4:
            return ("quiet.declared", #""from":"\#(date(day))","to":"\#(date(day + roll(0..<30)))","notice":\#(pick(["true", "false"]))"#)
        case 5: return ("quiet.cancelled", #""declaration":"d\#(roll(0..<count))""#)
        case 6: return ("rules.published", #""version":"\#(id("v", 3))""#)
        case 7: return ("rules.acknowledged", #""version":"\#(id("v", 3))","right":3"#)
        default: return ("lesson.passed", #""lesson":"L0\#(roll(1..<6))""#)
        }
    }

    private mutating func dialogue() -> (String, String) {
        let message = #""message":"\#(id("m", 60))""#
        switch roll(0..<10) {
        case 0: return ("listening.done", #""items":\#(roll(0..<4))"#)
        case 1: return ("actor.read", #""actor":"\#(id("k", 9))""#)
        case 2: return ("contact.met", #""contact":"\#(id("c", 9))","way":"\#(pick(["reacted", "addressed"]))""#)
        case 3, 4: return ("message.received", #"\#(message),"contact":"\#(id("c", 9))","class":"\#(pick(["question", "praise"]))""#)
        case 5: return ("message.classified", #"\#(message),"class":"\#(pick(["complaint", "spam"]))""#)
        case 6: return ("message.routed", #"\#(message),"to":"\#(unit())","reason":"\#(pick(["given", ""]))""#)
        case 7: return ("message.claimed", message)
        case 8: return ("message.answered", #"\#(message),"words":\#(roll(0..<9)),"text":"\#(id("t", 30))""#)
        default: return ("message.closed", #"\#(message),"outcome":"\#(pick(["solved", "noReply"]))""#)
        }
    }

    private mutating func plan(_ date: (Int) -> String) -> (String, String) {
        let day = roll(0..<440)
        switch roll(0..<9) {
        case 0: return ("idea.given", #""idea":"\#(id("i", 30))","characters":30"#)
        case 1: return ("idea.decided", #""idea":"\#(id("i", 30))","decision":"\#(pick(["take", "park"]))","characters":\#(roll(8..<13))"#)
        case 2: return ("vote.given", #""on":"\#(id(pick(["i", "p"]), 30))""#)
        case 3: return ("comment.made", #""on":"\#(id("i", 30))","characters":\#(roll(10..<20))"#)
        case 4: return ("insight.written", #""insight":"\#(id("n", 20))","sources":\#(roll(0..<3))"#)
        case 5: return ("insight.decided", #""insight":"\#(id("n", 20))","characters":\#(roll(8..<13)),"told":\#(pick(["true", "false"]))"#)
        case 6:
            return (
                "goal.set",
                #""goal":"\#(id("g", 9))","metric":"given","baseline":1,"target":\#(roll(1..<4)),"from":"\#(date(day))","to":"\#(date(day + 60))","aim":"\#(id("g", 9))""#
            )
        case 7: return ("goal.concluded", #""goal":"\#(id("g", 9))","outcome":2,"characters":\#(roll(18..<23))"#)
        default:
            return (
                "slot.planned",
                #""slot":"\#(id("s", 40))","date":"\#(date(day))","topic":"given","owner":"\#(member())","dropped":\#(pick(["true", "false", "false"]))"#
            )
        }
    }

    private mutating func post() -> (String, String) {
        let post = #""post":"\#(id("p", 60))""#
        switch roll(0..<9) {
        case 0: return ("post.written", #"\#(post),"characters":\#(roll(30..<60))"#)
        case 1, 2:
            return (
                "post.planned",
                #"\#(post),"slot":"\#(id("s", 40))","goal":"\#(id("g", 9))","idea":"\#(id("i", 30))","reactiveTo":"\#(id("m", 60))""#
            )
        case 3: return ("post.checked", #"\#(post),"findings":\#(roll(0..<2)),"override":"\#(pick(["given", ""]))""#)
        case 4: return ("post.submitted", post)
        case 5: return ("post.decided", #"\#(post),"decision":"\#(pick(["approved", "returned"]))""#)
        case 6: return ("post.deleted", post)
        case 7: return ("share.made", #""difference":0.\#(roll(1..<9))"#)
        default: return ("post.published", #"\#(post),"media":\#(roll(0..<3)),"described":\#(roll(0..<3)),"voice":"\#(member())""#)
        }
    }

    private mutating func work(_ count: Int, _ date: (Int) -> String) -> (String, String) {
        switch roll(0..<11) {
        case 0: ("loop.opened", #""loop":"\#(id("l", 20))","function":"sales","until":"\#(date(roll(0..<440)))""#)
        case 1: ("loop.closed", #""loop":"\#(id("l", 20))","outcome":"given","fact":"d\#(roll(0..<count))""#)
        case 2: ("issue.flagged", #""issue":"\#(id("q", 20))","drill":\#(pick(["true", "false"]))"#)
        case 3: ("issue.decided", #""issue":"\#(id("q", 20))","decision":"follow","characters":\#(roll(8..<13))"#)
        case 4: ("issue.reviewed", #""issue":"\#(id("q", 20))""#)
        case 5: ("review.held", #""participants":["a","b","\#(pick(["b", "c"]))"],"decisions":1,"results":1"#)
        case 6: ("talkoot.held", #""session":"\#(id("z", 9))","helper":"\#(unit())","helped":"\#(unit())""#)
        case 7: ("talkoot.confirmed", #""session":"\#(id("z", 9))""#)
        case 8: ("ambassador.chosen", #""yes":\#(pick(["true", "false"]))"#)
        case 9: ("unheard.of", #""what":7"#)
        default: ("deed.withdrawn", #""deed":"d\#(roll(0..<count))""#)
        }
    }
}
