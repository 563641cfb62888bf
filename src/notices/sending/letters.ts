import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.js';
import { Reader } from '../../database/sql.js';
import { CONFIG } from '../../http/config.token.js';
import { digestTitle, noticeThing, noticeTime, noticeTitle } from '../../shared/notices/notice-words.js';
import { cardPath } from '../../shared/notices/card-path.js';
import type { Language } from '../../shared/vocab.js';
import { NoticeStore, type NoticeRow } from '../notice.store.js';
import type { Letter } from './channel.js';
import type { NoticeMessage } from './notice-message.entity.js';
import { addressOf, isWished, ReachStore } from './reach.store.js';

const CLOSING: Record<Language, string> = {
  th: 'ลิงก์นี้เปิดดูรายการเท่านั้น ไม่มีการอนุมัติหรือตอบรับจากลิงก์',
  en: 'The link only opens the record; nothing is decided by opening it.',
};

/** Writes a message out: number, title, when and the link, in the language of its reader. No names. */
@Injectable()
export class Letters {
  constructor(private readonly reader: Reader, private readonly notices: NoticeStore, private readonly reaches: ReachStore, @Inject(CONFIG) private readonly config: Config) {}

  /** Null when the person left, or no longer has this channel or wishes it; a test asks for no wish. */
  async write({ id, personId, noticeId, digestOn, channel }: NoticeMessage): Promise<Letter | null> {
    const reach = (await this.reaches.of(this.reader, [personId])).get(personId);
    const to = reach ? addressOf(reach, channel) : null;
    const rows = noticeId === null ? await this.notices.ofDigest(this.reader, personId, digestOn!) : await this.notices.byIds(this.reader, [noticeId]);
    const [first] = rows;
    if (!reach || to === null || !first || !(isWished(reach, channel) || first.kind === 'test')) return null;
    const { language } = reach;
    const title = noticeId === null ? digestTitle(rows.length, language) : noticeTitle(first.kind, first.facts, language);
    const entries = rows.map((row) => this.entry(row, language, noticeId === null));
    return { id, to, title: `${title}${noticeId === null ? '' : suffixOf(first)}`, lines: [...entries, CLOSING[language]] };
  }

  private entry(row: NoticeRow, language: Language, isTitled: boolean): string {
    const title = isTitled ? noticeTitle(row.kind, row.facts, language) : null;
    const link = `${this.config.publicUrl}${cardPath(row.kind, row.subjectId)}?notice=${row.id}`;
    return [title, noticeThing(row, language), noticeTime(row.kind, row.facts, row, language), link].filter(Boolean).join('\n');
  }
}

const suffixOf = ({ number }: NoticeRow): string => (number ? ` · ${number}` : '');
