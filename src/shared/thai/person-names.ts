import { normaliseText } from './normalise.js';

export interface NameParts {
  title: string;
  givenName: string;
  familyName: string;
}

/** The longest first, so that นางสาว is not read as นาง. */
const TITLES = [
  'ว่าที่ร้อยตรีหญิง', 'ว่าที่ร้อยตรี', 'ว่าที่ ร.ต. หญิง', 'ว่าที่ ร.ต.หญิง', 'ว่าที่ ร.ต.', 'ว่าที่ร.ต.', 'ผู้ช่วยศาสตราจารย์', 'รองศาสตราจารย์', 'ศาสตราจารย์', 'นายแพทย์', 'แพทย์หญิง', 'ทันตแพทย์หญิง', 'ทันตแพทย์',
  'เด็กหญิง', 'เด็กชาย', 'นางสาว', 'น.ส.', 'นส.', 'นาย', 'นาง', 'ด.ญ.', 'ด.ช.', 'ดร.', 'ผศ.', 'รศ.', 'ศ.', 'นพ.', 'พญ.', 'ทพ.', 'ทพญ.', 'ภก.', 'ภญ.', 'พ.ต.อ.', 'พ.ต.ท.', 'พ.ต.ต.', 'ร.ต.อ.', 'ร.ต.ท.', 'ร.ต.ต.', 'จ.ส.อ.', 'ส.อ.',
  'Mrs.', 'Miss', 'Mr.', 'Ms.', 'Dr.',
].sort((a, b) => b.length - a.length);

const SAME_TITLE: Record<string, string> = { 'น.ส.': 'นางสาว', 'นส.': 'นางสาว', 'ว่าที่ ร.ต.': 'ว่าที่ร้อยตรี', 'ว่าที่ร.ต.': 'ว่าที่ร้อยตรี', 'ว่าที่ ร.ต. หญิง': 'ว่าที่ร้อยตรีหญิง', 'ว่าที่ ร.ต.หญิง': 'ว่าที่ร้อยตรีหญิง' };

/** นางสาวิตรี is นาง and สาวิตรี: no name begins with a vowel that hangs on the letter before. */
const BEGINS_NO_NAME = /^[\p{M}ะาำๅ]/u;

/** One spelling for a title: น.ส. and นางสาว are the same. */
export const plainTitle = (title: string): string => SAME_TITLE[normaliseText(title)] ?? normaliseText(title).replace(/[\s.]/g, '');

/** A name written in one cell: title (close to the name or apart), given name, family name. Commas and several spaces are passed over. */
export function splitName(text: string): NameParts {
  const whole = normaliseText(text.replaceAll(',', ' '));
  const title = TITLES.find((one) => whole.startsWith(one) && whole.length > one.length && !BEGINS_NO_NAME.test(whole.slice(one.length))) ?? '';
  const [givenName = '', ...rest] = whole.slice(title.length).trim().split(' ');
  return { title, givenName, familyName: rest.join(' ') };
}
