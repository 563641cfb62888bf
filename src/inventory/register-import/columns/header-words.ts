import type { ImportField } from '../../../shared/import-vocab.js';

const THING = '(ครุภัณฑ์|พัสดุ|ทรัพย์สิน|สินทรัพย์|วัสดุ)';

/** Headings of Thai and English registers, spaces and punctuation taken out; within a field the surer one first. */
const WORDS: Record<ImportField, readonly string[]> = {
  refusedFor: ['เหตุที่ไม่รับsujarit', 'refusedforsujarit'],
  gfmisNumber: ['.*gfmis.*', 'เลขที่สินทรัพย์', 'รหัสสินทรัพย์(ถาวร)?'],
  number: [
    `(เลขที่|เลข|หมายเลข|รหัส|เลขรหัส|หมายเลขรหัส|เลขทะเบียน|เลขประจำ|หมายเลขประจำ)(ทะเบียน)?(คุม)?${THING}.*`, `รหัสและ?${THING}`,
    'asset(no|number|id|tag|code|#)', '(property|inventory|equipment|tag|item|barcode)(no|number|id|code|tag)', 'barcode|inventory|tag', 'เลขทะเบียน', 'เลขที่หรือรหัส', 'เลขที่รหัส',
    'รหัส', 'หมายเลข', 'เลขที่', 'code', 'number', 'id',
  ],
  description: [
    '(ชื่อ)?รายการ(ครุภัณฑ์|พัสดุ|ทรัพย์สิน|สินทรัพย์)?', `(ชื่อ|รายชื่อ)${THING}.*`, '(asset|item|equipment)?description', '(asset|item|equipment|product)name',
    `รายละเอียด${THING}?`, 'ยี่ห้อชนิดแบบขนาดและลักษณะ', `(ชนิดหรือ)?ลักษณะ(คุณสมบัติ)?${THING}?`, 'name(th|en)?', 'items?', 'equipment', 'assets?', 'ครุภัณฑ์', 'ทรัพย์สิน', 'details?', 'title',
  ],
  brand: ['ยี่ห้อ', 'ตราอักษร', 'ยี่ห้อ(และ)?รุ่น.*', 'brand', 'make', 'manufacturer', 'ผู้ผลิต', 'make(and)?model'],
  model: ['รุ่น', 'รุ่นแบบ', 'แบบรุ่น', 'model(no|number|name)?', 'แบบ', 'ชื่อรุ่น'],
  serial: ['(หมายเลข|เลข|รหัส)(ประจำ)?เครื่อง', '(หมายเลข|เลข)?ซีเรียล(นัมเบอร์)?', '.*serial.*', 'sn', 'หมายเลขโรงงาน', 'เลขตัวเครื่อง'],
  acquiredOn: [
    '(วัน|วันที่|วันเดือนปี|วันเดือนปีที่|วดป|วดปที่)(ได้มา|ซื้อ|รับ|ตรวจรับ|จัดซื้อ|ได้รับ|ซื้อได้มา|ซื้อมา|รับมอบ|ขึ้นทะเบียน|รับเข้า|ส่งมอบ).*',
    '(purchase|acquisition|acquired|received|receipt|bought|capitali[sz]ation)(date|on)?', 'date(acquired|purchased|ofpurchase|received|bought|ofacquisition)',
    'วันเดือนปี', 'วดป', 'วันที่', 'ปีที่ได้มา', 'date',
  ],
  documentNumber: ['(เลข)?(ที่)?เอกสาร(เลขที่|อ้างอิง)?', '(เลขที่)?ใบ(ส่งของ|ตรวจรับ|เสร็จ|กำกับ|เบิก).*', '(เลขที่)?สัญญา(เลขที่)?', '(document|invoice|po|purchaseorder|reference|ref|contract)(no|number)?'],
  unitPrice: [
    'ราคา(ต่อ)?หน่วย.*', 'ราคาหน่วยละ', 'หน่วยละ', 'unit(price|cost|value)', '(ราคา|มูลค่า)(ทุน|ได้มา|ที่ได้มา|ซื้อ|ที่ซื้อ|ครุภัณฑ์|สินทรัพย์|แรกได้|ต่อชุดกลุ่ม)',
    'ราคาต่อ.*', '(purchase|acquisition|original)(price|cost|value)', 'ราคา', 'price.*', 'cost.*', 'มูลค่า', 'value.*',
  ],
  totalPrice: ['(ราคา|มูลค่า)รวม.*', 'รวม(เงิน|ราคา|มูลค่า|เป็นเงิน).*', 'จำนวนเงิน', 'ราคาทั้งสิ้น', 'total.*', 'amount', 'รวม'],
  quantity: ['จำนวน', 'จำนวน(หน่วย|ที่มี|คงเหลือ|ครุภัณฑ์|ชิ้น)', 'ปริมาณ', 'qty', 'quantity', 'count', 'จำนวนหน่วยนับ'],
  unitWord: ['หน่วยนับ', 'หน่วย', 'ลักษณนาม', 'uom', 'unit(of)?measure', 'unit(name)?', 'units'],
  seller: ['(ชื่อ)?ผู้ขาย.*', '(ชื่อ)?(ผู้รับจ้าง|ผู้บริจาค|ร้านค้า|บริษัท|คู่สัญญา).*', 'ซื้อจาก', 'seller', 'vendor(name)?', 'supplier(name)?', 'donor', 'purchasedfrom'],
  fundKind: ['(ประเภท|แหล่ง|ที่มา|ชนิด)(ของ)?(เงิน|งบ|งบประมาณ|เงินงบประมาณ).*', 'แหล่งที่มา', 'งบประมาณ', 'เงินที่ใช้', 'หมวดเงิน', 'fund(s|ing)?(kind|type|source)?', 'budget(type|source)?', 'sourceoffunds?'],
  acquiredWay: ['วิธี(การ)?(ที่)?(ได้มา|จัดหา|จัดซื้อ|ซื้อ).*', 'การได้มา', '(acquisition|procurement|purchase)(method|way)', 'method'],
  unit: [
    '(ชื่อ)?หน่วยงาน(ที่)?(รับผิดชอบ|เจ้าของ|ผู้ใช้|ที่ใช้|ใช้งาน)?', 'หน่วยรับผิดชอบ', '(กลุ่ม|กอง|ฝ่าย|สำนัก|แผนก|งาน|กลุ่มงาน|ส่วนงาน|ส่วนราชการ|สังกัด|ฝ่ายงาน|กลุ่มสาระ)(ที่รับผิดชอบ)?',
    '(responsible|owning|owner)(unit|department)', 'dept', 'department(name)?', 'division', 'faculty', 'school', 'costcent(er|re)', 'section',
  ],
  responsiblePerson: ['(ชื่อ)?ผู้(รับผิดชอบ|ใช้|ใช้งาน|ดูแล|ครอบครอง|เบิก|ถือครอง|ดูแลรับผิดชอบ|ใช้ครุภัณฑ์).*', 'custodian', 'responsible(person)?', 'assignedto', 'owner', 'user', 'keeper', 'contact(name|person)'],
  store: ['คลัง(พัสดุ)?', 'ห้องพัสดุ', 'store(room)?', 'warehouse'],
  room: ['(เลข|เลขที่|ชื่อ)?ห้อง', 'room(no|number|name)?'],
  site: ['อาคาร(สถานที่)?', '(ชื่อ)?ที่ทำการ', 'สาขา', 'site(name)?', 'campus', 'building(name)?', 'sitelocation'],
  place: ['ที่เก็บ(รักษา)?', '(สถานที่|ที่)(ตั้ง|ใช้งาน|ใช้|เก็บ|จัดเก็บ|เก็บรักษา|ติดตั้ง|ตั้งใช้งาน).*', 'สถานที่', 'ใช้ประจำที่', 'จุดติดตั้ง', '(current|asset)?location', 'place', 'locatedat'],
  condition: ['สภาพ(การใช้งาน|ครุภัณฑ์|พัสดุ|ปัจจุบัน|ทรัพย์สิน|การใช้)?', 'สถานะ(ภาพ)?(ครุภัณฑ์|ปัจจุบัน|การใช้งาน)?', '(asset)?(condition|status|state)'],
  classCode: ['รหัส(ประเภท|กลุ่ม|หมวด|ชนิด).*', '(class|category|type|group)(code|no)', 'fsn'],
  kind: ['ประเภทพัสดุ', 'ประเภททรัพย์สิน', 'kind'],
  className: ['ประเภท(ครุภัณฑ์)?', 'หมวด(หมู่)?(ครุภัณฑ์)?', 'ชนิด(ครุภัณฑ์)?', 'กลุ่มครุภัณฑ์', '(asset|equipment|item)?(class|category|type|group)(name)?'],
  accessories: ['อุปกรณ์(ประกอบ|ที่มาด้วย|เสริม|ต่อพ่วง)', 'accessor(y|ies)'],
  note: ['หมายเหตุ', 'บันทึก', 'notes?', 'remarks?', 'comments?'],
  sequence: ['ลำดับ(ที่)?', 'ที่', 'no', '#', 'seq(uence)?(no)?', 'itemno', 'row(no)?', 'ข้อ', 'เลขลำดับ'],
};

/** The headings that may stand for a field, the surest first. */
export interface FieldPatterns<F extends string> {
  field: F;
  patterns: readonly RegExp[];
}

/** Words as regular expressions on `headerKey`; plain data, so that a list of another kind can hand its own to the reading thread. */
export type HeaderWords<F extends string> = Record<F, readonly string[]>;

export const patternsOf = <F extends string>(words: HeaderWords<F>): FieldPatterns<F>[] =>
  (Object.entries(words) as [F, readonly string[]][]).map(([field, list]) => ({ field, patterns: list.map((word) => new RegExp(`^(?:${word})$`, 'u')) }));

export const HEADER_PATTERNS: readonly FieldPatterns<ImportField>[] = patternsOf(WORDS);

/** A heading without what differs by habit: case, spaces, line breaks, punctuation, `(บาท)`, split sara am. */
export function headerKey(header: string): string {
  const joined = header.normalize('NFC').replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33').replace(/เเ/g, 'แ').toLowerCase();
  return joined.replace(/\((บาท|thb|baht|£|\$|gbp|usd)\)|บาท$/g, '').replace(/[\s\u00a0\u200b-\u200d\ufeff.,:;/\\()[\]{}*'"“”\-–—_|?&+]/g, '');
}
