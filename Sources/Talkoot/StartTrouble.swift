import Foundation
import NIOCore
import Storage

/// Why the program does not start, in one sentence for the person who starts it. The data is as it was.
struct StartTrouble {
    let sentence: String

    init(_ error: any Error, serving command: Serve) {
        sentence =
            switch error {
            case let error as ConfigurationTrouble: error.sentence
            case DatabaseTrouble.newer(let found, let known):
                "the data in \(command.data) was made by a newer version (schema \(found), this program knows \(known)); use that version, nothing was changed."
            case DatabaseTrouble.unwritable(let path):
                "\(path) cannot be written; give this user the right to write there, or choose another folder with --data."
            case DatabaseTrouble.unreachable(let reason): "the database cannot be opened: \(reason)."
            case DatabaseTrouble.full: "the disk is full; make room and start again, nothing was lost."
            case let error as IOError where error.errnoCode == EADDRINUSE:
                "port \(command.port) on \(command.host) is already in use; stop the other program or choose another port with --port."
            case let error as IOError where error.errnoCode == EACCES || error.errnoCode == EADDRNOTAVAIL:
                "this machine does not let the program listen on \(command.host):\(command.port); choose another --host or --port."
            default: "\(error)"
            }
    }
}
