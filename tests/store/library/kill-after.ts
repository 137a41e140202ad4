import 'fake-indexeddb/auto';

// oxlint-disable-next-line typescript/unbound-method -- it is called on its own database
const { transaction } = IDBDatabase.prototype;
const WRITES = ['add', 'put', 'delete'] as const;
// oxlint-disable-next-line typescript/unbound-method -- each is called on its own table
const writes = WRITES.map((name) => [name, IDBObjectStore.prototype[name]] as const);

/**
 * The browser dies after so many more steps: transactions that begin, and records that are written in them.
 * Until it is started again none begins any more, and what is not whole never was.
 */
function killAfter(steps: number): void {
  let left = steps;
  const step = (): void => {
    if (left-- <= 0) throw new Error('The browser was killed.');
  };
  IDBDatabase.prototype.transaction = function begin(this: IDBDatabase, ...asked) {
    // Making a database is a step of its own, which this imitation of one takes by itself.
    if (String(asked[1]) !== 'versionchange') step();
    return transaction.apply(this, asked);
  };
  for (const [name, write] of writes) {
    Reflect.set(
      IDBObjectStore.prototype,
      name,
      function once(this: IDBObjectStore, ...given: unknown[]): unknown {
        try {
          step();
        } catch (error) {
          this.transaction.abort();
          throw error;
        }
        const request: unknown = Reflect.apply(write, this, given);
        return request;
      },
    );
  }
}

/** The browser is started again. */
function startAgain(): void {
  IDBDatabase.prototype.transaction = transaction;
  for (const [name, write] of writes) Reflect.set(IDBObjectStore.prototype, name, write);
}

/**
 * Does something that is killed after ever more steps, until it comes through; `after` looks at what is left
 * each time. Both open their databases anew, as after a start.
 */
export async function killedAnywhere(
  begin: () => Promise<void>,
  work: () => Promise<void>,
  after: (isDone: boolean) => Promise<void>,
): Promise<number> {
  for (let steps = 0; ; steps++) {
    await begin();
    killAfter(steps);
    const isDone = await work().then(
      () => true,
      () => false,
    );
    startAgain();
    await after(isDone);
    if (isDone) return steps;
  }
}
