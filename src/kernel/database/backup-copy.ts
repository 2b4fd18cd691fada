import { once } from 'node:events';
import type pg from 'pg';

/** What `pg` gives a query object of one's own, beyond its published types. */
interface CopyConnection extends pg.Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

const rowsOf = (tag: string) => Number(/^COPY (\d+)$/.exec(tag)?.[1] ?? 0);

/**
 * Runs `COPY … TO STDOUT` and hands each piece to `take`, waiting for it before more is read from the server.
 *
 * @returns how many rows were copied.
 * @throws what the server or `take` says.
 */
export function copyOut(
  client: pg.Client,
  statement: string,
  take: (chunk: Buffer) => Promise<void>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = 0;
    let taken = Promise.resolve();
    let waiting = 0;
    let failure: Error | undefined;
    client.query({
      submit: (connection: pg.Connection) => connection.query(statement),
      handleCopyData({ chunk }: { chunk: Buffer }, connection: CopyConnection) {
        // the driver reads its next messages into the same memory
        const own = Buffer.from(chunk);
        waiting += 1;
        connection.stream.pause();
        taken = taken
          .then(() => (failure ? undefined : take(own)))
          .catch((error: Error) => {
            failure ??= error;
          })
          .then(() => {
            waiting -= 1;
            if (waiting === 0) connection.stream.resume();
          });
      },
      handleCommandComplete({ text }: { text: string }) {
        rows = rowsOf(text);
      },
      handleReadyForQuery() {
        taken.then(() => (failure ? reject(failure) : resolve(rows)));
      },
      handleError: reject,
    });
  });
}

/**
 * Runs `COPY … FROM STDIN` with the pieces of `source`.
 *
 * @returns how many rows were copied.
 * @throws what the server or `source` says.
 */
export function copyIn(client: pg.Client, statement: string, source: AsyncIterable<Buffer>): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = 0;
    let over = false;
    let failure: Error | undefined;
    client.query({
      submit: (connection: pg.Connection) => connection.query(statement),
      handleCopyInResponse(connection: CopyConnection) {
        const send = async () => {
          for await (const chunk of source) {
            if (over) return;
            connection.sendCopyFromChunk(chunk);
            if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain');
          }
          connection.endCopyFrom();
        };
        send().catch((error: Error) => {
          failure = error;
          connection.sendCopyFail('the source failed');
        });
      },
      handleCommandComplete({ text }: { text: string }) {
        rows = rowsOf(text);
      },
      handleReadyForQuery() {
        resolve(rows);
      },
      handleError(error: Error) {
        over = true;
        reject(failure ?? error);
      },
    });
  });
}
