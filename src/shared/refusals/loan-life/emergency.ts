import type { RefusalTable } from '../table.js';

/** ส่งมอบเร่งด่วน, and the ratification that must follow. */
export const emergencyRefusals = {
  'emergency.approved-already': { status: 409, th: 'คำขอนี้ได้รับอนุมัติแล้ว จึงไม่ต้องส่งมอบเร่งด่วน ยังไม่มีของชิ้นใดออก กรุณาส่งมอบตามปกติ', en: 'This request is approved, so there is no need for an emergency. Nothing has left; hand it over in the ordinary way.' },
  'emergency.not-waiting': { status: 409, th: 'ส่งมอบเร่งด่วนได้เฉพาะคำขอที่ส่งแล้วและยังรออนุมัติ คำขอนี้ไม่ได้รออยู่แล้ว ไม่มีของชิ้นใดออก กรุณาเปิดคำขอดูว่าอยู่ขั้นใด', en: 'Only a request that is sent and still waits for its approval can leave in an emergency. Nothing has left. Open the request to see where it is.' },
  'emergency.officer-concerned': { status: 403, th: 'ผู้สั่งต้องไม่ใช่ผู้ยืม ผู้รับรองหรือรับผิดชอบผู้ยืม หรือผู้ส่งมอบเอง ไม่มีของชิ้นใดออก กรุณาติดต่อผู้มีอำนาจคนอื่น', en: 'The officer must be neither the borrower, nor who vouches or answers for the borrower, nor you who hand over. Nothing has left; reach another officer.' },
  'emergency.not-an-officer': { status: 422, th: 'ผู้ที่ระบุไม่ได้ดำรงตำแหน่งที่สั่งให้ส่งมอบเร่งด่วนได้ในวันนี้ ไม่มีของชิ้นใดออก กรุณาเลือกจากรายชื่อ', en: 'This person holds no post today by which things may leave in an emergency. Nothing has left; choose from the list.' },
  'emergency.signature-needed': { status: 422, th: 'การส่งมอบเร่งด่วนยังไม่มีรหัสรับของ เพราะคำขอยังไม่ได้รับอนุมัติ ไม่มีของชิ้นใดออก กรุณาให้ผู้รับของลงลายมือชื่อ', en: 'There is no pick-up code before the approval. Nothing has left; please have the receiver sign.' },
  'emergency.nobody-to-ratify': { status: 403, th: 'ผู้มีอำนาจให้สัตยาบันคือท่านคนเดียว ท่านจึงส่งมอบเองไม่ได้ ไม่มีของชิ้นใดออก กรุณาให้เจ้าหน้าที่คนอื่นส่งมอบ', en: 'You alone could ratify this, so you cannot hand it over yourself. Nothing has left; let another officer hand it over.' },
  'emergency.none': { status: 409, th: 'ใบนี้ไม่มีการส่งมอบเร่งด่วน จึงไม่มีอะไรให้สัตยาบัน ไม่มีข้อมูลใดเปลี่ยน', en: 'Nothing left in an emergency on this slip, so there is nothing to ratify. Nothing was changed.' },
  'emergency.already-decided': { status: 409, th: 'การส่งมอบเร่งด่วนนี้มีผู้พิจารณาแล้ว ไม่มีข้อมูลใดเปลี่ยน กรุณาเปิดดูผลล่าสุด', en: 'This emergency was decided already. Nothing was changed; please look again.' },
  'emergency.own-hand-over': { status: 403, th: 'ท่านเป็นผู้ส่งมอบหรือรับคืนของในใบนี้ จึงให้สัตยาบันเองไม่ได้ ไม่มีข้อมูลใดเปลี่ยน กรุณาให้ผู้มีอำนาจคนอื่นพิจารณา', en: 'You handed these things over or took them back, so you cannot ratify it yourself. Nothing was changed; let another who has the power decide.' },
  'emergency.no-extension': { status: 409, th: 'การส่งมอบเร่งด่วนนี้ยังไม่ได้รับสัตยาบัน จึงขยายเวลาไม่ได้ กำหนดคืนเดิมยังคงอยู่', en: 'This emergency hand-over is not ratified, so its due cannot be extended. The due stays as it was.' },
} as const satisfies RefusalTable;
