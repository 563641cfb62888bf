import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../../src/config.js';
import sql from 'sql-template-tag';
import { newId } from '../../src/database/ids.js';
import { insertInto } from '../../src/database/statements.js';
import { Reader } from '../../src/database/sql.js';
import { Transactions } from '../../src/database/transactions.js';
import { tokenHash } from '../../src/people/sign-in/actor.store.js';
import { createServer } from '../../src/server.js';
import { Client } from './as.js';
import { Build } from './build.js';
import { TestClock } from './clock.js';
import { freshDatabase } from './fresh-database.js';

/** Both ways out of the house are set up and lead nowhere; stories of letters bring servers of their own. */
const SET_UP: Pick<Config, 'mail' | 'line'> = {
  mail: { host: '127.0.0.1', port: 9, isTlsFromStart: false, user: null, password: null, from: 'sujarit@agency.example' },
  line: { accessToken: 'token', channelSecret: 'secret', apiUrl: 'http://127.0.0.1:9', friendUrl: null },
};

/** The whole program on a database of its own, with the cast of the agency at their posts. */
export class Office {
  readonly build: Build;
  readonly reader: Reader;
  readonly transactions: Transactions;

  private constructor(readonly app: NestFastifyApplication, readonly clock: TestClock, readonly url: string, readonly config: Config) {
    this.reader = app.get(Reader);
    this.transactions = app.get(Transactions);
    this.build = new Build(this.transactions, clock);
  }

  /** Besides `cast`, what the environment decides: `trustProxy` lets callers say which address they come from. */
  static async open({ cast = true, ...given }: { cast?: boolean } & Partial<Config> = {}): Promise<Office> {
    const office = await Office.on({ ...(await freshDatabase()), ...SET_UP, ...given }, new TestClock());
    if (cast) await office.build.cast();
    return office;
  }

  private static async on(config: Config, clock: TestClock): Promise<Office> {
    const app = await createServer(config, clock);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new Office(app, clock, `http://127.0.0.1:${port}`, config);
  }

  /** The same database under a program started anew. */
  async startedAgain(): Promise<Office> {
    await this.close();
    return Office.on(this.config, this.clock);
  }

  /** The same database under a second program beside this one. */
  beside(): Promise<Office> {
    return Office.on(this.config, this.clock);
  }

  /** Somebody of the cast with a session of their own; null is a stranger without one. */
  async as(staffNumber: string | null): Promise<Client> {
    if (staffNumber === null) return new Client(this.url, null);
    const person = await this.reader.one<{ id: string }>(sql`select id from people where staff_number = ${staffNumber}`);
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.iso();
    const session = { id: newId(), tokenHash: tokenHash(token), personId: person!.id, createdAt: now, lastSeenAt: now, expiresAt: '2999-01-01T00:00:00.000Z', device: 'test' };
    await this.transactions.run((tx) => tx.run(insertInto('sessions', session)));
    return new Client(this.url, token);
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
