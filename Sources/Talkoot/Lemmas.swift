import ArgumentParser
import Foundation
import Language

/// `talkoot lemmas`: what words may be, one a line from standard input, one line of JSON each.
struct Lemmas: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say for each word of standard input which words it may be a form of.",
        discussion: "Two forms are the same word when they share a lemma.")

    @Option(help: ArgumentHelp("The language of the words by its ISO 639 code, as in fi, sv or en.", valueName: "code"))
    var lang: String

    func run() throws {
        guard let language = TextLanguage(rawValue: lang), Locale.LanguageCode(language.rawValue).isISOLanguage else {
            throw CommandEnd.wrongUse.saying("\(lang) is not the code of a language; write fi, sv or en, or another of ISO 639.")
        }
        var lines = LemmaLines(try wordbook(), language)
        while let piece = try nextPiece() {
            do { try write(lines.answer(piece)) } catch let long as LemmaLines.TooLong {
                throw CommandEnd.unusableData.saying("Line \(long.line) is too long to be a word.")
            }
        }
        try write(lines.answerRest())
    }

    private func wordbook() throws -> Wordbook {
        do { return try Wordbook() } catch { throw CommandEnd.unreadableInput.saying("\(error)") }
    }

    /// What has come on standard input, without waiting for more: who asks word by word is answered word by word.
    private func nextPiece() throws -> [UInt8]? {
        var piece = [UInt8](repeating: 0, count: 65_536)
        var count = -1
        repeat { count = read(STDIN_FILENO, &piece, piece.count) } while count < 0 && errno == EINTR
        guard count >= 0 else { throw CommandEnd.unreadableInput.saying("Standard input cannot be read.") }
        return count == 0 ? nil : Array(piece[..<count])
    }

    private func write(_ answers: [UInt8]) throws {
        do { try FileHandle.standardOutput.write(contentsOf: answers) } catch {
            throw CommandEnd.cannotWrite.saying("The answers cannot be written.")
        }
    }
}
