import type { AssetKind, Condition, FundKind, Language } from '../vocab.js';

type Words<K extends string> = Record<K, Record<Language, string>>;

export const ASSET_CONDITION_WORDS: Words<Condition> = {
  usable: { th: 'ใช้งานได้', en: 'Usable' },
  damaged: { th: 'ชำรุด', en: 'Damaged' },
  'in-repair': { th: 'ส่งซ่อม', en: 'In repair' },
  'worn-out': { th: 'เสื่อมสภาพ', en: 'Worn out' },
  lost: { th: 'สูญไป', en: 'Lost' },
  'not-needed': { th: 'ไม่จำเป็นต้องใช้', en: 'Not needed' },
  'awaiting-disposal': { th: 'รอจำหน่าย', en: 'Awaiting disposal' },
  disposed: { th: 'จำหน่ายแล้ว', en: 'Disposed' },
};

export const ASSET_KIND_WORDS: Words<AssetKind> = {
  durable: { th: 'ครุภัณฑ์', en: 'Durable asset' },
  'below-threshold': { th: 'ครุภัณฑ์ต่ำกว่าเกณฑ์', en: 'Asset below the threshold' },
  'durable-supply': { th: 'วัสดุคงทน', en: 'Durable supply' },
};

export const FUND_KIND_WORDS: Words<FundKind> = {
  budget: { th: 'งบประมาณ', en: 'Budget' },
  'off-budget': { th: 'นอกงบประมาณ', en: 'Off budget' },
  donation: { th: 'บริจาค', en: 'Donation' },
  other: { th: 'อื่น ๆ', en: 'Other' },
};

export const YES_NO_WORDS: Words<'yes' | 'no'> = { yes: { th: 'ใช่', en: 'Yes' }, no: { th: 'ไม่', en: 'No' } };

/** Headings of an exported register, such as the import guesses them again. */
export const REGISTER_HEADINGS = {
  number: { th: 'เลขครุภัณฑ์', en: 'Asset number' },
  gfmisNumber: { th: 'เลข GFMIS', en: 'GFMIS number' },
  description: { th: 'รายการ', en: 'Description' },
  kind: { th: 'ชนิด', en: 'Kind' },
  className: { th: 'ประเภท', en: 'Class' },
  unitName: { th: 'หน่วยงาน', en: 'Unit' },
  brand: { th: 'ยี่ห้อ', en: 'Brand' },
  model: { th: 'รุ่น', en: 'Model' },
  serial: { th: 'หมายเลขเครื่อง', en: 'Serial number' },
  unitWord: { th: 'หน่วยนับ', en: 'Counted in' },
  price: { th: 'ราคาต่อหน่วย', en: 'Unit price' },
  acquiredOn: { th: 'วันที่ได้มา', en: 'Acquired on' },
  documentNumber: { th: 'เลขที่เอกสาร', en: 'Document no.' },
  seller: { th: 'ผู้ขาย/ผู้บริจาค', en: 'Seller or donor' },
  fundKind: { th: 'ประเภทเงิน', en: 'Source of money' },
  acquiredWay: { th: 'วิธีได้มา', en: 'How acquired' },
  keeper: { th: 'ผู้รับผิดชอบ', en: 'Responsible person' },
  siteName: { th: 'สถานที่', en: 'Site' },
  storeName: { th: 'คลัง', en: 'Store' },
  roomName: { th: 'ห้อง', en: 'Room' },
  condition: { th: 'สภาพ', en: 'Condition' },
  lendable: { th: 'ให้ยืม', en: 'Lendable' },
  accessories: { th: 'อุปกรณ์ประกอบ', en: 'Accessories' },
  note: { th: 'หมายเหตุ', en: 'Note' },
} as const satisfies Words<string>;
