import { headerKey, type HeaderWords } from '../../inventory/register-import/columns/header-words.js';
import { PERSON_COLUMNS, UNIT_COLUMNS } from '../../people/import/import-columns.rules.js';
import type { ListField } from '../../shared/lists/list-import-vocab.js';

const literally = (word: string): string => headerKey(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const plainWords = (columns: Record<string, readonly string[]>): Record<string, string[]> => Object.fromEntries(Object.entries(columns).map(([field, words]) => [field, words.map(literally)]));

const WHOLE_NAME = ['ชื่อ(และ)?(นาม)?สกุล', 'ชื่อเต็ม', 'fullname'];
/** Known in every list, and kept of none. */
const PASSED_OVER = { sequence: ['ลำดับ(ที่)?', 'ที่', 'no', '#', 'seq(uence)?(no)?'], refusedFor: ['เหตุที่ไม่รับsujarit', 'refusedforsujarit'] };
const THING = '(ครุภัณฑ์|พัสดุ|ทรัพย์สิน|สินทรัพย์|วัสดุ)';

type Words = HeaderWords<string> & Partial<Record<ListField, readonly string[]>>;

export const UNIT_WORDS: Words = { ...plainWords(UNIT_COLUMNS), ...PASSED_OVER };
export const PERSON_WORDS: Words = { ...plainWords(PERSON_COLUMNS), familyName: ['(นาม)?สกุล', 'familyname', 'lastname', 'surname'], fullName: WHOLE_NAME, ...PASSED_OVER };

/** Headings of an old lending book. */
export const OPENING_WORDS: Words = {
  number: [`(เลขที่|เลข|หมายเลข|รหัส|เลขรหัส)(ทะเบียน)?(คุม)?${THING}.*`, '(รหัส|เลข)(บน)?ป้าย.*', 'asset(no|number|id|tag|code)', '(property|equipment|tag|item)(no|number|id|code)', 'เลขทะเบียน', 'เลขที่', 'รหัส', 'หมายเลข', 'number', 'code'],
  description: ['(ชื่อ)?รายการ(ครุภัณฑ์|พัสดุ|ของ)?(ที่ยืม)?', `(ชื่อ)?${THING}(ที่ยืม)?`, 'สิ่งของ(ที่ยืม)?', 'description', 'items?', 'equipment', 'things?'],
  quantity: ['จำนวน(ที่ยืม)?', 'ปริมาณ', 'qty', 'quantity', 'count'],
  staffNumber: ['(รหัส|เลขประจำตัว)(พนักงาน|บุคลากร|ผู้ยืม|เจ้าหน้าที่)?', '(staff|employee|borrower)(no|number|id|code)'],
  title: ['คำนำหน้า(ชื่อ|นาม)?', 'title', 'prefix'],
  fullName: [...WHOLE_NAME, '(ชื่อ)?ผู้ยืม', 'ชื่อ(และ)?(นาม)?สกุลผู้ยืม', '(ชื่อ)?ผู้(เบิก|รับ|ใช้)', 'borrower(name)?', 'borrowedby'],
  givenName: ['ชื่อ', 'ชื่อตัว', 'givenname', 'firstname'],
  familyName: ['(นาม)?สกุล', 'familyname', 'lastname', 'surname'],
  sinceOn: ['(วันที่|วันเดือนปี|วัน)(ที่)?(ยืม|เบิก|รับ(ของ)?|จ่าย|นำไป|ออก).*', '(ยืม|ออกไป)?ตั้งแต่(วันที่)?', '(borrowed|out|lent|since)(on|date|since)?', 'วันที่', 'date'],
  dueOn: ['(วันที่|วัน)?(ครบ)?กำหนด(ส่ง)?คืน.*', '(ส่ง)?คืน(ภายใน|วันที่).*', 'วันที่(ส่ง)?คืน', 'due(on|date)?', 'return(by|on|date)'],
  place: ['(สถานที่|ที่)(นำไป)?(ใช้(งาน)?|ตั้ง)?', 'ใช้ที่(ใด|ไหน)?', 'สถานที่(ที่)?(นำไป)?ใช้.*', 'place(ofuse)?', 'location', 'where'],
  note: ['หมายเหตุ', 'บันทึก', 'notes?', 'remarks?', 'comments?'],
  ...PASSED_OVER,
};
