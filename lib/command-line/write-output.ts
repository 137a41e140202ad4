import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes the piece and waits where the reader of a pipe is slower than we are. */
export async function writeOutput(stream: Writable, piece: string): Promise<void> {
  if (!stream.write(piece)) await once(stream, 'drain');
}

/** Ends quietly when whoever reads our output has had enough: `| head`. */
export function endQuietlyOnClosedPipe(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
