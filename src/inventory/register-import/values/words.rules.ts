import type { AssetKind, Condition, FundKind } from '../../../shared/vocab.js';

const plain = (text: string): string => text.toLowerCase().replace(/[\s\u00a0.()/\-_]/g, '');

const matcher = <T>(table: readonly (readonly [T, RegExp])[]) => (text: string): T | null =>
  table.find(([, pattern]) => pattern.test(plain(text)))?.[0] ?? null;

/** Domain §5: the eight conditions of a register, as officers write them; null where the word is not known. */
export const readCondition = matcher<Condition>([
  ['disposed', /^(จำหน่ายแล้ว|จำหน่าย|ตัดจำหน่าย(แล้ว)?|แทงจำหน่าย|disposed(of)?|retired|writtenoff|scrapped|sold)$/],
  ['awaiting-disposal', /^(รอ(การ)?จำหน่าย|อยู่ระหว่าง(การ)?จำหน่าย|ขอจำหน่าย|awaitingdisposal|todispose|pendingdisposal)$/],
  ['in-repair', /^(ส่งซ่อม|อยู่ระหว่าง(การ)?ซ่อม|กำลังซ่อม|รอซ่อม|ซ่อม|inrepair|underrepair|repair(ing)?|maintenance)$/],
  ['lost', /^(สูญไป|สูญหาย|หาย|ไม่พบ|lost|missing|stolen)$/],
  ['not-needed', /^(ไม่จำเป็น(ต้องใช้)?|ไม่(ได้)?ใช้(งาน)?|ไม่จำเป็นต้องใช้(งาน)?|notneeded|surplus|unused|redundant)$/],
  ['worn-out', /^(เสื่อมสภาพ|เสื่อม|เก่า|หมดสภาพ|ล้าสมัย|wornout|worn|obsolete|poor)$/],
  ['damaged', /^(ชำรุด.*|เสีย(หาย)?|ใช้(งาน|การ)?ไม่ได้|พัง|damaged|broken|faulty|notworking|outoforder|unserviceable)$/],
  ['usable', /^(ใช้(งาน|การ)?ได้(ดี|ปกติ)?|ใช้งาน|ใช้งานอยู่|ปกติ|ดี(มาก)?|ใช้การได้ดี|ใหม่|พร้อมใช้(งาน)?|คงเหลือ|usable|good|ok|working|active|inuse|new|fair|excellent|serviceable|operational)$/],
]);

/** งบประมาณ · นอกงบประมาณ · บริจาค · อื่น ๆ */
export const readFund = matcher<FundKind>([
  ['off-budget', /^(เงิน)?(นอกงบ.*|รายได้|บำรุง.*|อุดหนุน.*|สะสม.*|กองทุน.*|ทุน.*)$|^offbudget$|^(income|fund|grant).*/],
  ['donation', /^(เงิน|ได้รับ)?(การ)?บริจาค.*$|^รับบริจาค.*$|^(donat|gift).*/],
  ['budget', /^(เงิน)?งบ(ประมาณ|ลงทุน|ดำเนินงาน|แผ่นดิน|รายจ่าย.*)?.*$|^(annual)?budget.*$/],
  ['other', /^(เงิน)?(อื่นๆ?|other)$/],
]);

export const readKind = matcher<AssetKind>([
  ['below-threshold', /^(ครุภัณฑ์)?ต่ำกว่าเกณฑ์$|^belowthreshold$/],
  ['durable-supply', /^วัสดุ(คงทน)?(ถาวร)?$|^durablesuppl(y|ies)$/],
  ['durable', /^ครุภัณฑ์$|^durable$|^asset$/],
]);
