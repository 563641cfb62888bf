import sql from 'sql-template-tag';
import { Courier } from '../../../src/notices/sending/courier.service.js';
import { Digests } from '../../../src/notices/timed/digests.service.js';
import { DueReminders } from '../../../src/notices/timed/due-reminders.service.js';
import { Turner } from '../../../src/notices/turning/turner.service.js';
import type { NoticePage, NoticeView } from '../../../src/shared/api/notices.js';
import type { Office } from '../app.js';

/** What the timed jobs of notices do, when a story says so. */
export class Post {
  constructor(private readonly office: Office) {}

  turn(): Promise<void> {
    return this.office.app.get(Turner).run();
  }
  deliver(): Promise<void> {
    return this.office.app.get(Courier).run();
  }
  async out(): Promise<void> {
    await this.turn();
    await this.deliver();
  }
  remind(): Promise<void> {
    return this.office.app.get(DueReminders).run();
  }
  digest(): Promise<void> {
    return this.office.app.get(Digests).run();
  }

  /** What somebody was told in the program, the newest first. */
  async told(staffNumber: string): Promise<NoticeView[]> {
    const { body } = await (await this.office.as(staffNumber)).get('/api/notices?limit=200').expect(200);
    return (body as NoticePage).items;
  }
  async kinds(staffNumber: string): Promise<string[]> {
    return (await this.told(staffNumber)).map((one) => one.kind).sort();
  }

  async hasMail(staffNumber: string, email = `${staffNumber}@agency.example`): Promise<void> {
    await this.office.transactions.run((tx) => tx.run(sql`update people set email = ${email} where staff_number = ${staffNumber}`));
  }
  async hasLine(staffNumber: string): Promise<void> {
    await this.office.build.insert('line_links', { personId: this.office.build.person(staffNumber), lineUserId: `U${staffNumber}`, linkedAt: this.office.clock.iso() });
  }
  async speaks(staffNumber: string, language: 'th' | 'en'): Promise<void> {
    await this.office.transactions.run((tx) => tx.run(sql`update people set language = ${language} where staff_number = ${staffNumber}`));
  }
}
