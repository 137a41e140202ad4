import 'fake-indexeddb/auto';

// oxlint-disable-next-line typescript/unbound-method -- it is called on its own database
const { transaction } = IDBDatabase.prototype;

/**
 * The browser dies after so many more transactions: in databases opened from now on none begins any more,
 * until it is started again.
 */
function killAfter(transactions: number): void {
  let left = transactions;
  IDBDatabase.prototype.transaction = function begin(this: IDBDatabase, ...asked) {
    // Making a database is a step of its own, which this imitation of one takes by itself.
    const isMaking = String(asked[1]) === 'versionchange';
    if (!isMaking && left-- <= 0) throw new Error('The browser was killed.');
    return transaction.apply(this, asked);
  };
}

/** The browser is started again. */
function startAgain(): void {
  IDBDatabase.prototype.transaction = transaction;
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
