import type { ImportField, RowNote, RowProblem } from '../import-vocab.js';

interface Words {
  th: string;
  en: string;
}

export const FIELD_LABELS: Record<ImportField | 'extra', Words> = {
  number: { th: 'เลขครุภัณฑ์', en: 'Asset number' }, gfmisNumber: { th: 'เลข GFMIS', en: 'GFMIS number' }, description: { th: 'รายการ', en: 'Description' },
  brand: { th: 'ยี่ห้อ', en: 'Brand' }, model: { th: 'รุ่น', en: 'Model' }, serial: { th: 'หมายเลขเครื่อง', en: 'Serial number' }, acquiredOn: { th: 'วันที่ได้มา', en: 'Date acquired' },
  documentNumber: { th: 'เลขที่เอกสาร', en: 'Document number' }, unitPrice: { th: 'ราคาต่อหน่วย', en: 'Unit price' }, totalPrice: { th: 'ราคารวม', en: 'Total price' },
  quantity: { th: 'จำนวน', en: 'Quantity' }, unitWord: { th: 'หน่วยนับ', en: 'Unit of count' }, seller: { th: 'ผู้ขาย/ผู้บริจาค', en: 'Seller or donor' }, fundKind: { th: 'ประเภทเงิน', en: 'Source of money' },
  acquiredWay: { th: 'วิธีได้มา', en: 'How acquired' }, unit: { th: 'หน่วยงานที่รับผิดชอบ', en: 'Responsible unit' }, responsiblePerson: { th: 'ผู้รับผิดชอบ', en: 'Responsible person' },
  site: { th: 'สถานที่', en: 'Site' }, store: { th: 'คลัง', en: 'Store' }, room: { th: 'ห้อง', en: 'Room' }, place: { th: 'ที่เก็บโดยละเอียด', en: 'Exact place' }, condition: { th: 'สภาพ', en: 'Condition' },
  className: { th: 'ประเภท', en: 'Class' }, classCode: { th: 'รหัสประเภท', en: 'Class code' }, kind: { th: 'ชนิดพัสดุ', en: 'Kind' }, accessories: { th: 'อุปกรณ์ประกอบ', en: 'Accessories' },
  note: { th: 'หมายเหตุ', en: 'Note' }, sequence: { th: 'ลำดับ (ไม่เก็บ)', en: 'Running number (not kept)' }, refusedFor: { th: 'เหตุที่ไม่รับ', en: 'Why refused' }, extra: { th: 'คอลัมน์อื่น', en: 'Other columns' },
};

/** Whole sentences: what is wrong with the row, and what to do. `{value}` and `{line}` are filled in. */
export const ROW_PROBLEM_LABELS: Record<RowProblem, Words> = {
  'description-missing': { th: 'ไม่มีชื่อรายการ กรุณาเติมชื่อ', en: 'The description is missing; please add it.' },
  'number-repeated': { th: 'เลขครุภัณฑ์ {value} ซ้ำกับบรรทัด {line} ในไฟล์เดียวกัน กรุณาตรวจว่าเลขใดถูก', en: 'Asset number {value} already stands in line {line} of this file; please check which is right.' },
  'number-taken': { th: 'เลขครุภัณฑ์ {value} มีในทะเบียนแล้ว กรุณาตรวจไฟล์อีกครั้ง', en: 'Asset number {value} is in the register by now; please check the file again.' },
  'number-too-long': { th: 'เลขครุภัณฑ์ยาวเกินไป กรุณาตรวจว่าเลือกคอลัมน์ถูกหรือไม่', en: 'The asset number is too long; please check that the right column was chosen.' },
  'number-disposed': { th: 'ครุภัณฑ์นี้จำหน่ายแล้ว แก้ไขไม่ได้ และใช้เลขซ้ำไม่ได้', en: 'This asset was disposed of: it cannot change, and its number is never used again.' },
  'gfmis-not-12-digits': { th: 'เลข GFMIS “{value}” ต้องมี 12 หลัก', en: 'The GFMIS number “{value}” must have 12 digits.' },
  'date-not-read': { th: 'อ่านวันที่ “{value}” ไม่ได้ กรุณาเขียนเช่น 15/02/2569', en: 'The date “{value}” cannot be read; please write it like 15/02/2569 (B.E.) or 15/02/2026.' },
  'date-in-future': { th: 'วันที่ “{value}” ยังมาไม่ถึง กรุณาตรวจปี', en: 'The date “{value}” lies in the future; please check the year.' },
  'price-not-read': { th: 'อ่านราคา “{value}” ไม่ได้ กรุณาเขียนเป็นตัวเลข เช่น 25,000.00', en: 'The price “{value}” cannot be read; please write a number like 25,000.00.' },
  'price-below-zero': { th: 'ราคา “{value}” ติดลบ กรุณาตรวจ', en: 'The price “{value}” is below zero; please check.' },
  'price-too-large': { th: 'ราคา “{value}” สูงเกินจริง กรุณาตรวจ', en: 'The price “{value}” is too large; please check.' },
  'quantity-not-read': { th: 'อ่านจำนวน “{value}” ไม่ได้ กรุณาเขียนเป็นจำนวนเต็มตั้งแต่ 1', en: 'The quantity “{value}” cannot be read; please write a whole number from 1.' },
  'quantity-too-large': { th: 'จำนวน “{value}” มากเกินจริง กรุณาตรวจ', en: 'The quantity “{value}” is too large; please check.' },
  'range-not-read': { th: 'อ่านช่วงเลข “{value}” ไม่ได้ กรุณาเขียนเลขแรกและเลขสุดท้ายให้ครบ', en: 'The range “{value}” cannot be read; please write the first and last number in full.' },
  'range-too-wide': { th: 'ช่วงเลข “{value}” กว้างเกิน 2,000 เลข กรุณาแบ่งเป็นหลายแถว', en: 'The range “{value}” spans more than 2,000 numbers; please split the row.' },
  'range-and-quantity-differ': { th: 'ช่วงเลขกับจำนวนไม่ตรงกัน ({value}) กรุณาแก้ให้ตรง', en: 'The range and the quantity differ ({value}); please make them agree.' },
  'too-many-cells': { th: 'แถวนี้มีช่องเกินหัวตาราง กรุณาตรวจตัวคั่น', en: 'This row has more cells than headings; please check the delimiter.' },
  'unit-missing': { th: 'ไม่รู้ว่าหน่วยงานใดรับผิดชอบ กรุณาเลือกหน่วยงานสำหรับแถวที่ไม่ได้ระบุ', en: 'No responsible unit is known; please choose one for rows that name none.' },
  'text-too-long': { th: 'ข้อความในช่องนี้ยาวเกินไป กรุณาย่อ', en: 'The text in this cell is too long; please shorten it.' },
  'thing-out': { th: '{value} ยังให้ยืมอยู่หรืออยู่ในความรับผิดชอบของบุคคล จึงยังเปลี่ยนเลข หน่วยงาน ประเภท สภาพ หรือจำนวนจากไฟล์ไม่ได้ กรุณารับคืนก่อน', en: '{value} is out on loan or in a person’s custody, so a file cannot change its number, unit, class, condition or quantity; please take it back first.' },
  'lendable-asset': { th: '{value} เปิดให้ยืมอยู่ จึงยังเปลี่ยนเลข หน่วยงาน ประเภท สภาพ หรือจำนวนจากไฟล์ไม่ได้ กรุณาปิดการให้ยืมก่อน', en: '{value} is lendable, so a file cannot change its number, unit, class, condition or quantity; please end its lending first.' },
  'kind-cannot-change': { th: '{value} ในทะเบียนเก็บคนละแบบ (รายชิ้น/เป็นจำนวน) กรุณาเลือกวิธีเก็บให้ตรงกัน', en: '{value} is kept the other way in the register (singly, or by quantity); please choose the same way.' },
  'unit-not-reached': { th: 'แถวนี้อยู่ในความรับผิดชอบของหน่วยงานอื่น ท่านจึงนำเข้าไม่ได้ กรุณาแจ้งเจ้าหน้าที่พัสดุของหน่วยงานนั้น', en: 'This row belongs to another unit, so it is not yours to import; please tell that unit’s storekeeper.' },
  'changed-meanwhile': { th: 'มีผู้แก้ {value} หลังจากตรวจไฟล์ กรุณาตรวจไฟล์อีกครั้ง', en: '{value} was changed after the file was checked; please check the file again.' },
  'total-row': { th: 'แถวนี้เป็นยอดรวม ไม่ใช่ครุภัณฑ์ จึงไม่นำเข้า', en: 'This row is a sum and no asset, so it is left out.' },
  'heading-row': { th: 'แถวนี้เป็นหัวตารางซ้ำ จึงไม่นำเข้า', en: 'This row repeats the headings, so it is left out.' },
  'section-row': { th: 'แถวนี้เป็นหัวข้อกลุ่ม “{value}” จึงไม่นำเข้า', en: 'This row is a heading of a group (“{value}”), so it is left out.' },
};

/** What was understood differently; the row is taken. */
export const ROW_NOTE_LABELS: Record<RowNote, Words> = {
  'date-from-buddhist': { th: 'วันที่เป็น พ.ศ. แปลงเป็นปฏิทินของระบบแล้ว', en: 'Dates in the Buddhist Era were converted.' },
  'date-short-year': { th: 'ปีสองหลักถือเป็น พ.ศ. 25xx', en: 'Two-digit years were taken as Buddhist Era 25xx.' },
  'date-kept-as-text': { th: 'วันที่ไม่ครบ (มีแต่ปีหรือเดือน) เก็บเป็นข้อความ', en: 'Incomplete dates (a year or month only) are kept as text.' },
  'cell-trimmed': { th: 'ตัดช่องว่างที่มองไม่เห็นออกจากขอบช่อง', en: 'Invisible spaces at the edge of cells were taken off.' },
  'unreadable-letters': { th: 'มีตัวอักษรที่อ่านไม่ออก กรุณาตรวจรหัสอักขระ', en: 'Some letters cannot be read; please check the encoding.' },
  'without-number': { th: 'ยังไม่มีเลข – ยืมไม่ได้จนกว่าจะลงเลข', en: 'No number yet – cannot be lent until numbered.' },
  'unit-not-known': { th: 'ไม่พบหน่วยงานนี้ในระบบ ใช้หน่วยงานที่เลือกไว้แทน และเก็บชื่อเดิมไว้', en: 'These units are not known; the chosen unit is used and the name kept.' },
  'fund-kept-as-text': { th: 'ไม่รู้จักประเภทเงินนี้ เก็บเป็นข้อความ', en: 'This kind of money is not known and kept as text.' },
  'condition-kept-as-text': { th: 'ไม่รู้จักคำบอกสภาพนี้ ถือว่าใช้งานได้ และเก็บคำเดิมไว้', en: 'This word of condition is not known: taken as usable, the word is kept.' },
  'price-from-total': { th: 'คำนวณราคาต่อหน่วยจากราคารวม', en: 'The unit price was worked out from the total.' },
  'total-kept-as-text': { th: 'ราคารวมหารจำนวนไม่ลงตัว เก็บเป็นข้อความ', en: 'The total does not divide evenly and is kept as text.' },
  'kept-by-quantity': { th: 'เก็บเป็นจำนวน ใช้ป้ายเดียวทั้งชุด', en: 'Kept by quantity, under one label.' },
  'person-kept-as-text': { th: 'ไม่พบผู้รับผิดชอบในระบบ เก็บชื่อเป็นข้อความ', en: 'The responsible person is not known; the name is kept as text.' },
  'place-kept-as-text': { th: 'ไม่พบที่เก็บในระบบ เก็บเป็นข้อความ', en: 'The place is not known and kept as text.' },
  'title-waits': { th: 'ชื่อตำแหน่งหัวหน้ายังไม่เปลี่ยน รอคนที่สองยืนยัน', en: 'The title of the head stays until a second person confirms the new one.' },
  'kind-kept-as-text': { th: 'ไม่รู้จักชนิดพัสดุนี้ เก็บเป็นข้อความ', en: 'This kind is not known and kept as text.' },
};

export function filledIn(text: string, facts: Record<string, string | number | null | undefined>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}
