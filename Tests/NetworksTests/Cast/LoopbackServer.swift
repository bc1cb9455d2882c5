import NIOCore
import NIOPosix
import Synchronization

/// A server on this machine that reads a request and then does as it is told, well-behaved or not.
final class LoopbackServer: Sendable {
    enum Manner: Sendable {
        /// Writes this, byte for byte, and closes.
        case answer(String)
        /// Closes the connection without a word.
        case close
        /// Never says anything.
        case silence
        /// Announces much and goes on sending.
        case flood
        /// Sends a head and never the body.
        case head
    }

    /// What it does about a request.
    struct Script: Sendable {
        let manner: @Sendable (_ request: String) -> Manner

        static func always(_ manner: Manner) -> Script { Script { _ in manner } }
    }

    let port: Int
    private let channel: any Channel
    private let heard: Heard

    fileprivate final class Heard: Sendable { let texts = Mutex<[String]>([]) }

    private init(port: Int, channel: any Channel, heard: Heard) {
        self.port = port
        self.channel = channel
        self.heard = heard
    }

    /// The requests as they arrived.
    var requests: [String] { heard.texts.withLock { $0 } }

    static func started(_ script: Script) async throws -> LoopbackServer {
        let heard = Heard()
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Conversation(heard: heard, script: script))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return LoopbackServer(port: channel.localAddress?.port ?? 0, channel: channel, heard: heard)
    }

    func stop() async { try? await channel.close().get() }
}

/// One connection: collects a whole request, then answers in the manner told.
private final class Conversation: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let heard: LoopbackServer.Heard
    private let script: LoopbackServer.Script
    private var text = ""

    init(heard: LoopbackServer.Heard, script: LoopbackServer.Script) {
        self.heard = heard
        self.script = script
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        text += String(buffer: unwrapInboundIn(data))
        guard isWhole else { return }
        let request = text
        text = ""
        heard.texts.withLock { $0.append(request) }
        act(script.manner(request), context)
    }

    private var isWhole: Bool {
        // The first byte of an encrypted conversation, which this server does not understand.
        if text.utf8.first == 0x16 { return true }
        guard let end = text.firstRange(of: "\r\n\r\n") else { return false }
        let length = text.lowercased().split(separator: "content-length: ").dropFirst().first?.prefix(while: \.isNumber)
        return text[end.upperBound...].utf8.count >= length.flatMap { Int($0) } ?? 0
    }

    private func act(_ manner: LoopbackServer.Manner, _ context: ChannelHandlerContext) {
        switch manner {
        case .silence: break
        case .close: context.close(promise: nil)
        case .answer(let answer):
            write(answer, context)
            context.close(promise: nil)
        case .head: write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n", context)
        case .flood: write("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n" + String(repeating: "x", count: 100_000), context)
        }
    }

    private func write(_ text: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(context.channel.allocator.buffer(string: text)), promise: nil)
    }
}
