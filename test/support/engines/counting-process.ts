import { readConfig } from '../../../src/config.js';
import { newId } from '../../../src/database/ids.js';
import { insertInto } from '../../../src/database/statements.js';
import { Transactions } from '../../../src/database/transactions.js';
import { createServer } from '../../../src/server.js';
import { addDays } from '../../../src/shared/calendar.js';

/** Writes days from the given one on, twenty side by side, for as long as it lives; each is told to the parent once acknowledged. Some fail on purpose. */
const app = await createServer(readConfig());
const transactions = app.get(Transactions);
let day = process.argv[2]!;

const writer = async (): Promise<void> => {
  for (let n = 0; ; n += 1) {
    day = addDays(day, 1);
    const mine = day;
    const write = transactions.run(async (tx) => {
      await tx.run(insertInto('holidays', { id: newId(), onDay: mine, name: 'acknowledged' }));
      if (n % 4 === 3) throw new Error('on purpose');
    });
    process.send!({ day: mine, kept: await write.then(() => true, () => false) });
  }
};
await Promise.all(Array.from({ length: 20 }, writer));
