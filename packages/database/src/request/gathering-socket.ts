import { Socket } from 'node:net';

type Written = (error?: Error | null) => void;

/**
 * A socket that sends what is written in one turn of the event loop in one go. Statements that are asked at one moment, and
 * the frame of a transaction, then cost one system call and one packet instead of one each.
 */
export function gatheringSocket(): Socket {
  const socket = new Socket();
  // not before: connecting puts the plain write back
  socket.once('connect', () => gather(socket));
  return socket;
}

function gather(socket: Socket): void {
  const plain = socket.write.bind(socket);
  let gathers = false;
  socket.write = (
    chunk: Uint8Array | string,
    encoding?: BufferEncoding | Written,
    written?: Written,
  ) => {
    if (!gathers) {
      gathers = true;
      socket.cork();
      process.nextTick(() => {
        gathers = false;
        socket.uncork();
      });
    }
    return typeof encoding === 'string'
      ? plain(chunk, encoding, written)
      : plain(chunk, encoding ?? written);
  };
}
