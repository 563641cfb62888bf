import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import { Transactions } from '../../database/transactions.js';
import type { Actor } from '../../shared/actor.js';
import type { Language } from '../../shared/vocab.js';

@Injectable()
export class LanguageService {
  constructor(private readonly transactions: Transactions, private readonly journal: Journal) {}

  change(actor: Actor, language: Language): Promise<void> {
    return this.transactions.run(async (tx) => {
      if (language === actor.language) return;
      await tx.run(sql`update people set language = ${language} where id = ${actor.personId}`);
      const subject = { type: 'person', id: actor.personId };
      await this.journal.record(tx, { event: 'person.language-chosen', actor, subject, before: { language: actor.language }, after: { language } });
    });
  }
}
