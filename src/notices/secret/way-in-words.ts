import type { LetterKind } from '../../shared/notices/notice-kinds.js';
import type { Language } from '../../shared/vocab.js';

export interface WayInFacts {
  agency: string;
  link: string;
  until: string;
}

type Lines = (facts: WayInFacts) => string[];

const WORDS: Record<LetterKind, Record<Language, Lines>> = {
  invitation: {
    th: ({ agency, link, until }) => [
      `${agency} เชิญท่านเข้าใช้ระบบยืมพัสดุ`, `เปิดลิงก์นี้ ตรวจชื่อของท่าน แล้วตั้งรหัสผ่าน\n${link}`, `ใช้ได้ครั้งเดียว ถึง ${until}`, 'ใครมีลิงก์นี้ก็เข้าใช้ในชื่อท่านได้ โปรดอย่าส่งต่อ',
    ],
    en: ({ agency, link, until }) => [
      `${agency} invites you to its lending system.`, `Open this link, check your name and choose a password:\n${link}`, `It works once, until ${until}.`, 'Whoever has this link can come in as you: please do not pass it on.',
    ],
  },
  'password-letter': {
    th: ({ link, until }) => [
      'มีผู้ขอตั้งรหัสผ่านใหม่ให้บัญชีของท่าน หากเป็นท่าน เปิดลิงก์นี้แล้วตั้งรหัสผ่านใหม่', link, `ใช้ได้ครั้งเดียว ถึง ${until}`, 'หากท่านไม่ได้ขอ ไม่ต้องทำอะไร รหัสผ่านเดิมยังใช้ได้ และโปรดอย่าส่งลิงก์นี้ต่อ',
    ],
    en: ({ link, until }) => [
      'Somebody asked to set a new password for your account. If it was you, open this link and choose one:', link, `It works once, until ${until}.`, 'If it was not you, do nothing: the old password still works. Please do not pass this link on.',
    ],
  },
};

export const wayInLines = (kind: LetterKind, language: Language, facts: WayInFacts): string[] => WORDS[kind][language](facts);
