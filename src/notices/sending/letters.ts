import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.js';
import { newId } from '../../database/ids.js';
import { Reader } from '../../database/sql.js';
import { CONFIG } from '../../http/config.token.js';
import { digestTitle, noticeThing, noticeTime, noticeTitle } from '../../shared/notices/notice-words.js';
import { cardPath } from '../../shared/notices/card-path.js';
import { isLetter, type LetterKind } from '../../shared/notices/notice-kinds.js';
import type { Language } from '../../shared/vocab.js';
import { NoticeStore, type NoticeRow } from '../notice.store.js';
import { WayInLetters } from '../secret/way-in-letters.js';
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
  constructor(private readonly reader: Reader, private readonly notices: NoticeStore, private readonly reaches: ReachStore, private readonly waysIn: WayInLetters, @Inject(CONFIG) private readonly config: Config) {}

  /** Null when the person left, or no longer has this channel or wishes it, or nothing is left to say; a test and a way in ask for no wish. */
  async write(message: NoticeMessage): Promise<Letter | null> {
    const { id, personId, noticeId, digestOn, channel } = message;
    const reach = (await this.reaches.of(this.reader, [personId])).get(personId);
    const to = reach ? addressOf(reach, channel) : null;
    const rows = noticeId === null ? await this.notices.ofDigest(this.reader, personId, digestOn!) : await this.notices.byIds(this.reader, [noticeId]);
    const [first] = rows;
    if (!reach || to === null || !first || !(isWished(reach, channel) || first.kind === 'test' || isLetter(first.kind))) return null;
    if (isLetter(first.kind)) return this.wayIn(message, first.kind, first.createdAt, { to, language: reach.language });
    if (noticeId !== null && (await this.notices.isOver(this.reader, noticeId))) return null;
    const { language } = reach;
    const title = noticeId === null ? digestTitle(rows.length, language) : noticeTitle(first.kind, first.facts, language);
    const entries = rows.map((row) => this.entry(row, language, noticeId === null));
    return { id, to, title: `${title}${noticeId === null ? '' : suffixOf(first)}`, lines: [...entries, CLOSING[language]] };
  }

  /** Each attempt carries a new code, so it is another letter: under the old id LINE would take it for a repeat and keep it from its reader. */
  private async wayIn({ personId, channel }: NoticeMessage, kind: LetterKind, askedAt: string, { to, language }: { to: string; language: Language }): Promise<Letter | null> {
    const lines = await this.waysIn.lines({ kind, personId, askedAt, channel, language });
    return lines && { id: newId(), to, title: noticeTitle(kind, {}, language), lines };
  }

  private entry(row: NoticeRow, language: Language, isTitled: boolean): string {
    const title = isTitled ? noticeTitle(row.kind, row.facts, language) : null;
    const link = `${this.config.publicUrl}${cardPath(row.kind, row.subjectId)}?notice=${row.id}`;
    return [title, noticeThing(row, language), noticeTime(row.kind, row.facts, row, language), link].filter(Boolean).join('\n');
  }
}

const suffixOf = ({ number }: NoticeRow): string => (number ? ` · ${number}` : '');
