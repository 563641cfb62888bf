import type { Likeness, ListField } from '../lists/list-import-vocab.js';

interface Words {
  th: string;
  en: string;
}

export const LIST_FIELD_LABELS: Record<ListField, Words> = {
  staffNumber: { th: 'เลขประจำตัว', en: 'Staff number' }, title: { th: 'คำนำหน้า', en: 'Title' }, givenName: { th: 'ชื่อ', en: 'Given name' }, familyName: { th: 'นามสกุล', en: 'Family name' },
  fullName: { th: 'ชื่อและนามสกุลในช่องเดียว', en: 'Whole name in one cell' }, position: { th: 'ตำแหน่ง', en: 'Position' }, unit: { th: 'หน่วยงาน (รหัสหรือชื่อ)', en: 'Unit (code or name)' }, phone: { th: 'โทรศัพท์', en: 'Phone' },
  email: { th: 'อีเมล', en: 'E-mail' }, employment: { th: 'ประเภทบุคลากร', en: 'Employment' }, responsibleOfficer: { th: 'รหัสข้าราชการผู้รับผิดชอบ', en: 'Staff number of the responsible officer' },
  leavingOn: { th: 'วันพ้นจากหน่วยงาน', en: 'Leaving on' }, code: { th: 'รหัสหน่วยงาน', en: 'Unit code' }, parentCode: { th: 'รหัสต้นสังกัด', en: 'Code of the unit above' }, name: { th: 'ชื่อหน่วยงาน', en: 'Name of the unit' },
  headTitle: { th: 'ชื่อตำแหน่งหัวหน้า', en: 'Title of its head' }, number: { th: 'เลขครุภัณฑ์หรือรหัสป้าย', en: 'Asset number or label code' }, description: { th: 'รายการ', en: 'Description' }, quantity: { th: 'จำนวน', en: 'Quantity' },
  sinceOn: { th: 'ออกไปตั้งแต่', en: 'Out since' }, dueOn: { th: 'กำหนดคืน', en: 'Due' }, place: { th: 'ใช้ที่ใด', en: 'Where it is used' }, note: { th: 'หมายเหตุ', en: 'Note' },
  sequence: { th: 'ลำดับที่ (ไม่เก็บ)', en: 'Running number (not kept)' }, refusedFor: { th: 'เหตุที่ไม่รับ (ไม่เก็บ)', en: 'Why refused (not kept)' },
};

export const LIKENESS_LABELS: Record<Likeness, Words> = {
  'same-name': { th: 'ชื่อตรงกัน แต่มีชื่อนี้มากกว่าหนึ่งคน', en: 'The same name, which more than one person bears' },
  'other-title': { th: 'ชื่อตรงกัน คำนำหน้าต่างกัน', en: 'The same name with another title' },
  spaces: { th: 'ต่างกันที่การเว้นวรรค', en: 'Differs by spaces' },
  'one-letter': { th: 'ต่างกันหนึ่งตัวอักษร', en: 'Differs by one letter' },
  swapped: { th: 'ชื่อกับนามสกุลสลับกัน', en: 'Given and family name are the other way round' },
  'given-name': { th: 'ชื่อตรงกัน ไฟล์ไม่มีนามสกุล', en: 'The same given name; the file has no family name' },
  'number-of-another': { th: 'เจ้าของเลขประจำตัวในไฟล์ แต่ชื่อไม่ตรง', en: 'Has this staff number, but another name' },
  'name-of-another': { th: 'ชื่อตรงกัน แต่เลขประจำตัวในไฟล์เป็นของผู้อื่นหรือไม่มี', en: 'Has this name, but not this staff number' },
};
