import { setImmediate as breathe } from 'node:timers/promises';
import type { Unit, Writer } from './rows.js';
import type { SqliteSession } from './sqlite-session.js';

interface Waiting {
  unit: Unit<unknown>;
  done: (reply: unknown) => void;
  failed: (error: unknown) => void;
}
/** Tells the caller how its unit ended. */
type Tell = () => void;

const MOST_IN_A_GROUP = 100;
const LONGEST_GROUP_MS = 40;

/**
 * Units one at a time, in the order of asking, each behind a savepoint of its own; those that wait together reach the disk in one commit.
 * Nobody is told anything before that commit, not even a refusal: it may rest on what an earlier unit of the group wrote.
 */
export class GroupedCommits implements Writer {
  private readonly waiting: Waiting[] = [];
  private isBusy = false;

  constructor(private readonly session: SqliteSession) {}

  write<T>(unit: Unit<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ unit, done: resolve as Waiting['done'], failed: reject });
      if (!this.isBusy) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    while (this.waiting.length > 0) {
      await breathe();
      await this.group();
    }
    this.isBusy = false;
  }

  private async group(): Promise<void> {
    const members: Waiting[] = [];
    const ends: Tell[] = [];
    const until = performance.now() + LONGEST_GROUP_MS;
    try {
      this.session.begin();
      do {
        members.push(this.waiting.shift()!);
        ends.push(await this.behindSavepoint(members.at(-1)!));
      } while (this.waiting.length > 0 && members.length < MOST_IN_A_GROUP && performance.now() < until);
      this.session.commit();
    } catch (error) {
      this.session.rollback();
      if (members.length === 0) members.push(this.waiting.shift()!);
      for (const { failed } of members) failed(error);
      return;
    }
    for (const tell of ends) tell();
  }

  /** Throws only when SQLite gave the whole transaction up (a full disk, say): then nothing of the group stands. */
  private async behindSavepoint({ unit, done, failed }: Waiting): Promise<Tell> {
    this.session.execute('SAVEPOINT unit', []);
    try {
      const reply = await unit((text, values) => this.session.execute(text, values));
      this.session.execute('RELEASE unit', []);
      return () => done(reply);
    } catch (error) {
      if (!this.session.isOpen) throw error;
      this.session.execute('ROLLBACK TO unit', []);
      this.session.execute('RELEASE unit', []);
      return () => failed(error);
    }
  }
}
