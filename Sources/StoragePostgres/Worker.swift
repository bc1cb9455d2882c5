import Foundation
import Storage

/// One thread of the driver and its connection, which is made when it is first needed and again when it has broken.
final class Worker {
    private let address: Address
    private let keys: KeySource
    private var connection: Connection?
    /// Whether the last transaction was given up because there was no connection to be had.
    private var isCutOff = false

    init(_ address: Address, keys: KeySource) {
        self.address = address
        self.keys = keys
    }

    /// What became of one try, named by what happens next.
    private enum Outcome<Answer> {
        case done(Answer)
        case again(because: any Error)
    }

    /// Runs a transaction, again from the beginning when another one was in the way or the connection broke before the commit.
    ///
    /// A short absence of PostgreSQL, as when it restarts, is waited for. Once it was in vain, nobody else waits for it, so that
    /// the line does not grow.
    ///
    /// - Parameter tries: how often at most; between them the thread pauses, at most 3.3 seconds in all for 20 tries.
    func transact<Answer>(_ access: Access, tries: Int, _ body: (any Transaction) throws -> Answer) throws -> Answer {
        let tries = isCutOff ? 1 : tries
        var tried = 0
        while true {
            tried += 1
            switch try attempt(access, body) {
            case .done(let answer): return answer
            case .again where tried < tries: Self.pause(after: tried)
            case .again(let reason):
                isCutOff = reason is DatabaseTrouble
                throw reason
            }
        }
    }

    private func attempt<Answer>(_ access: Access, _ body: (any Transaction) throws -> Answer) throws -> Outcome<Answer> {
        let connection: Connection
        do { connection = try connected() } catch { return .again(because: error) }
        let transaction = PostgresTransaction(connection, keys: keys)
        let answer: Answer
        do {
            try connection.command(access.begin)
            answer = try body(transaction)
            try transaction.finish()
        } catch {
            return try abandon(connection, because: transaction.failure ?? error, closureThrew: error)
        }
        do {
            try connection.command("COMMIT")
            return .done(answer)
        } catch let fault as PostgresFault where fault.isLostConnection && access.leavesTraces {
            self.connection = nil
            throw UnknownCommit()
        } catch {
            return try abandon(connection, because: error, closureThrew: error)
        }
    }

    /// Rolls back, and says whether to try again.
    ///
    /// - Throws: what the closure threw, where the reason is its own and not a passing one.
    private func abandon<Answer>(_ connection: Connection, because reason: any Error, closureThrew: any Error) throws -> Outcome<Answer> {
        let fault = reason as? PostgresFault
        if !connection.isConnected || fault?.isStalePlan == true {
            self.connection = nil
        } else {
            do { try connection.command("ROLLBACK") } catch { self.connection = nil }
        }
        guard let fault, fault.isConflict || fault.isLostConnection || fault.isStalePlan else { throw closureThrew }
        return .again(because: fault)
    }

    private func connected() throws -> Connection {
        if let connection { return connection }
        let new = try Connection(address)
        connection = new
        isCutOff = false
        return new
    }

    /// Random, so that two that were in each other's way are not so again; twice as long each time, a quarter of a second at most.
    private static func pause(after tries: Int) {
        let longest = min(0.001 * Double(1 << min(tries, 10)), 0.25)
        Thread.sleep(forTimeInterval: .random(in: 0...longest))
    }
}
