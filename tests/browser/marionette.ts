import { connect, type Socket } from 'node:net';

/** Where a command goes: into a tab's page, or into the browser's own window. */
export type Place = 'browser window' | { readonly tab: string };

type Answer = [
  kind: number,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
];

const COLON = ':'.charCodeAt(0);

/**
 * Firefox's own remote control, the only one that reaches the toolbar. Packets are JSON behind their
 * length in bytes and a colon: `[0, id, command, parameters]` there, `[1, id, error, result]` back.
 */
export class Marionette {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;
  #context: 'content' | 'chrome' = 'content';
  #tab = '';
  /** The tab open from the start; it stays open, so that the browser's window can always be reached through it. */
  #firstTab = '';
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  /** Commands wait for each other, since the place they go to is a state of the connection. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(Buffer.from(bytes)));
    socket.on('close', () => this.#giveUp());
    socket.on('error', () => this.#giveUp());
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    const marionette = new Marionette(socket);
    await marionette.#command('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await marionette.#command('WebDriver:SetTimeouts', { script: 120_000, pageLoad: 60_000 });
    const first = (await marionette.#command('WebDriver:GetWindowHandle', {})) as { value: string };
    marionette.#firstTab = marionette.#tab = first.value;
    return marionette;
  }

  /** Sends one command; the result is trusted to be what Marionette's source gives for it. */
  async send<Result>(place: Place, command: string, parameters: object = {}): Promise<Result> {
    const turn = this.#queue.then(async () => {
      await this.#goTo(place);
      return await this.#command(command, parameters);
    });
    this.#queue = turn.catch(() => undefined);
    return (await turn) as Result;
  }

  close(): void {
    this.#socket.destroy();
  }

  async #goTo(place: Place): Promise<void> {
    const context = place === 'browser window' ? 'chrome' : 'content';
    const tab = place === 'browser window' ? this.#firstTab : place.tab;
    if (this.#tab !== tab) {
      await this.#command('WebDriver:SwitchToWindow', { handle: tab, focus: false });
      this.#tab = tab;
    }
    if (this.#context !== context) {
      await this.#command('Marionette:SetContext', { value: context });
      this.#context = context;
    }
  }

  async #command(command: string, parameters: object): Promise<unknown> {
    if (this.#socket.destroyed) throw new Error(`${command}: Firefox is gone`);
    const id = ++this.#lastId;
    const packet = JSON.stringify([0, id, command, parameters]);
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    const [, , error, result] = await answered;
    if (error) throw new Error(`${command}: ${error.error}: ${error.message}`);
    return result;
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The greeting is an object; everything after it answers a command.
      if (Array.isArray(message)) this.#settle(message as Answer);
    }
  }

  #settle(answer: Answer): void {
    const resolve = this.#waiting.get(answer[1]);
    this.#waiting.delete(answer[1]);
    resolve?.(answer);
  }

  #giveUp(): void {
    for (const [id, resolve] of this.#waiting) {
      resolve([1, id, { error: 'connection closed', message: 'Firefox is gone' }, null]);
    }
    this.#waiting.clear();
  }
}
