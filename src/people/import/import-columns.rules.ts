import { normaliseForSearch } from '../../shared/thai/normalise.js';
import { EMPLOYMENTS, type Employment } from '../../shared/vocab.js';

/** A row of the file under our own names of columns; `line` is where it stands in the file. */
export interface ImportRow<F extends string> {
  line: number;
  values: Partial<Record<F, string>>;
}

export const UNIT_COLUMNS = {
  code: ['code', 'unit code', 'รหัส', 'รหัสหน่วยงาน'],
  parentCode: ['parent code', 'parent', 'รหัสต้นสังกัด', 'รหัสหน่วยงานต้นสังกัด', 'ต้นสังกัด'],
  name: ['name', 'unit', 'unit name', 'ชื่อ', 'ชื่อหน่วยงาน', 'หน่วยงาน'],
  headTitle: ['head title', 'head', 'ตำแหน่งหัวหน้า', 'ชื่อตำแหน่งหัวหน้า'],
} as const;

export const PERSON_COLUMNS = {
  staffNumber: ['staff number', 'staff no', 'staff id', 'employee id', 'รหัสพนักงาน', 'รหัสบุคลากร', 'เลขประจำตัว', 'เลขที่ตำแหน่ง'],
  title: ['title', 'prefix', 'คำนำหน้า', 'คำนำหน้าชื่อ'],
  givenName: ['given name', 'first name', 'ชื่อ'],
  familyName: ['family name', 'last name', 'surname', 'นามสกุล', 'สกุล', 'ชื่อสกุล'],
  position: ['position', 'job title', 'ตำแหน่ง'],
  unit: ['unit code', 'unit', 'department', 'รหัสหน่วยงาน', 'หน่วยงาน', 'สังกัด', 'กลุ่มงาน'],
  phone: ['phone', 'telephone', 'tel', 'โทรศัพท์', 'เบอร์โทร', 'เบอร์โทรศัพท์', 'โทร'],
  email: ['email', 'e mail', 'mail', 'อีเมล', 'อีเมล์'],
  employment: ['employment', 'kind', 'ประเภท', 'ประเภทบุคลากร'],
  responsibleOfficer: ['responsible officer', 'officer', 'ผู้รับผิดชอบ', 'ข้าราชการผู้รับผิดชอบ'],
  leavingOn: ['leaving on', 'leaving date', 'วันพ้นจากตำแหน่ง', 'วันสิ้นสุดสัญญา', 'วันเกษียณ'],
} as const;

export type UnitColumn = keyof typeof UNIT_COLUMNS;
export type PersonColumn = keyof typeof PERSON_COLUMNS;

const plain = (header: string): string => normaliseForSearch(header).replace(/[_\-/.:()*]+/g, ' ').replace(/\s+/g, ' ').trim();

/** Which of our columns stands in which place; a header that is none of ours is passed over. */
export function columnsOf<F extends string>(headers: readonly string[], words: Record<F, readonly string[]>): Map<number, F> {
  const fields = Object.keys(words) as F[];
  const found = headers.map((header, index): [number, F | undefined] => [index, fields.find((field) => words[field].includes(plain(header)))]);
  return new Map(found.filter((pair): pair is [number, F] => pair[1] !== undefined));
}

const EMPLOYMENT_WORDS: [RegExp, Employment][] = [
  [/จ้างเหมา|พนักงานจ้าง|สัญญา|contract/, 'contract'], [/ชั่วคราว|ลูกจ้าง|temporary/, 'temporary'], [/ข้าราชการ|พนักงานราชการ|officer|^$/, 'officer'],
];

/** The kind of employment a cell means; null when it means none. */
export function employmentOf(cell: string): Employment | null {
  const word = plain(cell);
  return EMPLOYMENTS.find((one) => one === word) ?? EMPLOYMENT_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

type Row<F extends string> = ImportRow<F>;

/** Files list units in any order; a child can only follow its parent. */
export function parentsFirst<R extends Row<'code' | 'parentCode' | string>>(rows: readonly R[]): R[] {
  const parentOf = new Map(rows.map((row) => [row.values['code'] ?? '', row.values['parentCode'] ?? '']));
  const depth = (code: string, seen: ReadonlySet<string> = new Set()): number => {
    const parent = parentOf.get(code);
    return !parent || seen.has(code) ? 0 : 1 + depth(parent, new Set([...seen, code]));
  };
  return [...rows].sort((a, b) => depth(a.values['code'] ?? '') - depth(b.values['code'] ?? '') || a.line - b.line);
}

/** Whoever others answer to is there before them. */
export function officersFirst<R extends Row<'responsibleOfficer' | string>>(rows: readonly R[]): R[] {
  return [...rows.filter((row) => !row.values['responsibleOfficer']), ...rows.filter((row) => row.values['responsibleOfficer'])];
}
