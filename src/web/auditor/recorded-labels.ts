import { defineLabels } from '../lib/i18n.js';

/** Fields (`f.`) and closed values (`v.`) that rows of the journal hold. */
export const recordedLabels = defineLabels('recorded', {
  th: {
    'f.status': 'สถานะ', 'f.number': 'เลขที่', 'f.round': 'รอบ', 'f.borrowerId': 'ผู้ยืม', 'f.borrowerKind': 'ประเภทผู้ยืม', 'f.sponsorId': 'ผู้รับรอง',
    'f.siteId': 'สถานที่', 'f.placeText': 'สถานที่', 'f.place': 'สถานที่', 'f.placeName': 'สถานที่', 'f.isOutside': 'ใช้นอกสถานที่', 'f.startsAt': 'ตั้งแต่', 'f.dueAt': 'กำหนดคืน',
    'f.assetId': 'ของ', 'f.poolId': 'ของ', 'f.entryId': 'ประเภท', 'f.lineId': 'รายการ', 'f.id': 'รหัส', 'f.quantity': 'จำนวน', 'f.lendableQuantity': 'ให้ยืมได้', 'f.condition': 'สภาพ',
    'f.isSwap': 'สลับของ', 'f.receipt': 'หลักฐานการรับ', 'f.checkoutId': 'การส่งมอบ', 'f.edition': 'ลายพิมพ์ใบยืม', 'f.requestId': 'ใบยืม', 'f.stepId': 'ขั้นอนุมัติ', 'f.capacity': 'ในฐานะ',
    'f.channel': 'ทวงโดย', 'f.nth': 'ครั้งที่', 'f.chaseId': 'การทวง', 'f.deliveredAt': 'ถึงผู้ยืมเมื่อ', 'f.receivedAt': 'รับของเมื่อ', 'f.recordedAt': 'บันทึกเมื่อ', 'f.damageNoteId': 'บันทึกความชำรุด',
    'f.answer': 'คำตอบ', 'f.asks': 'ถามคลัง', 'f.rule': 'เรื่อง', 'f.key': 'รายการ', 'f.because': 'เพราะ', 'f.tier': 'เลยกำหนดอย่างน้อย (วัน)', 'f.linesOut': 'ยังไม่คืน', 'f.chaseByOn': 'ทวงภายใน',
    'f.storeId': 'คลัง', 'f.storeName': 'คลัง', 'f.breach': 'สิ่งที่พบ', 'f.duties': 'หน้าที่', 'f.handedOverAt': 'ส่งมอบเมื่อ', 'f.seenAt': 'พบเมื่อ', 'f.value': 'ค่า', 'f.effectiveFrom': 'มีผลตั้งแต่',
    'f.purpose': 'ใช้ในราชการ', 'f.reference': 'อ้างอิง', 'f.orderedBy': 'ผู้สั่ง', 'f.organisation': 'หน่วยงานภายนอก', 'f.contactName': 'ผู้ติดต่อ', 'f.phone': 'โทรศัพท์', 'f.note': 'หมายเหตุ', 'f.reason': 'เหตุผล',
    'f.name': 'ชื่อ', 'f.code': 'รหัส', 'f.parentId': 'สังกัด', 'f.headTitle': 'ตำแหน่งหัวหน้า', 'f.unitId': 'หน่วยงาน', 'f.personId': 'บุคคล', 'f.kind': 'ประเภท', 'f.title': 'ตำแหน่ง', 'f.fromOn': 'ตั้งแต่',
    'f.untilOn': 'ถึง', 'f.orderNumber': 'คำสั่งที่', 'f.orderedOn': 'ลงวันที่', 'f.onDay': 'วันที่', 'f.language': 'ภาษา', 'f.disabledAt': 'ปิดเมื่อ', 'f.revokedAt': 'ยกเลิกเมื่อ', 'f.mime': 'ชนิดไฟล์', 'f.size': 'ขนาด',
    'f.lendable': 'ให้ยืม', 'f.ceilingSatang': 'วงเงิน (บาท)', 'f.priceSatang': 'ราคา (บาท)', 'f.replacedBy': 'แทนด้วย', 'f.unitWord': 'หน่วยนับ', 'f.photoFileId': 'รูป', 'f.toPersonId': 'ผู้รับมอบ', 'f.outcome': 'ผล',
    'f.fileId': 'ไฟล์', 'f.rows': 'จำนวนแถว', 'f.added': 'เพิ่ม', 'f.changed': 'แก้ไข',
    'v.yes': 'ใช่', 'v.no': 'ไม่ใช่', 'v.draft': 'ร่าง', 'v.submitted': 'ส่งแล้ว', 'v.approved': 'อนุมัติแล้ว', 'v.rejected': 'ไม่อนุมัติ', 'v.sent-back': 'ส่งกลับแก้ไข', 'v.withdrawn': 'ยกเลิก',
    'v.expired': 'ไม่มารับของภายในกำหนด', 'v.checked-out': 'ส่งมอบแล้ว', 'v.returned': 'คืนแล้ว', 'v.employee': 'บุคลากร', 'v.agency': 'หน่วยงานอื่น', 'v.outsider': 'บุคคลภายนอก', 'v.code': 'รหัสรับของ',
    'v.signature': 'ลายมือชื่อ', 'v.photo': 'รูปถ่าย', 'v.normal': 'ปกติ', 'v.known-defect': 'มีตำหนิเดิม', 'v.new-damage': 'ชำรุดใหม่', 'v.holder': 'ผู้ดำรงตำแหน่ง', 'v.delegated': 'ผู้รับมอบอำนาจ',
    'v.acting-vacant': 'รักษาราชการแทน', 'v.acting-for': 'ปฏิบัติราชการแทน', 'v.acting-in-post': 'รักษาการในตำแหน่ง', 'v.self-as-head': 'หัวหน้าหน่วยงานใช้เอง', 'v.in-person': 'พบตัว', 'v.phone': 'โทรศัพท์',
    'v.memo': 'บันทึกข้อความ', 'v.mail': 'อีเมล', 'v.line': 'ไลน์', 'v.system': 'ระบบ', 'v.moved': 'ย้ายที่เก็บแล้ว', 'v.in-repair': 'ส่งซ่อม', 'v.in-custody': 'เบิกไปประจำใช้', 'v.unknown': 'ไม่ทราบ',
    'v.unanswered': 'ไม่ตอบภายในกำหนด', 'v.no-approval': 'ไม่พบการอนุมัติ', 'v.not-regularised': 'ยอดยกมาเกิน 30 วัน', 'v.opening': 'ยอดยกมา', 'v.approved-after': 'อนุมัติหลังส่งมอบ', 'v.borrow+approve': 'ยืม และ อนุมัติ', 'v.borrow+hand-over': 'ยืม และ ส่งมอบ',
    'v.borrow+take-back': 'ยืม และ รับคืน', 'v.approve+hand-over': 'อนุมัติ และ ส่งมอบ', 'v.approve+take-back': 'อนุมัติ และ รับคืน', 'v.usable': 'ใช้งานได้', 'v.damaged': 'ชำรุด', 'v.lost': 'สูญไป', 'v.th': 'ไทย', 'v.en': 'อังกฤษ',
  },
  en: {
    'f.status': 'State', 'f.number': 'Number', 'f.round': 'Round', 'f.borrowerId': 'Borrower', 'f.borrowerKind': 'Kind of borrower', 'f.sponsorId': 'Sponsor',
    'f.siteId': 'Place', 'f.placeText': 'Place', 'f.place': 'Place', 'f.placeName': 'Place', 'f.isOutside': 'Used outside', 'f.startsAt': 'From', 'f.dueAt': 'Due',
    'f.assetId': 'Thing', 'f.poolId': 'Thing', 'f.entryId': 'Kind', 'f.lineId': 'Line', 'f.id': 'Id', 'f.quantity': 'Quantity', 'f.lendableQuantity': 'To lend', 'f.condition': 'Condition',
    'f.isSwap': 'Swapped', 'f.receipt': 'Proof of receipt', 'f.checkoutId': 'Hand-over', 'f.edition': 'Fingerprint of the slip', 'f.requestId': 'Slip', 'f.stepId': 'Approval step', 'f.capacity': 'Acting as',
    'f.channel': 'Chased by', 'f.nth': 'No.', 'f.chaseId': 'Chase', 'f.deliveredAt': 'Reached the borrower', 'f.receivedAt': 'Received', 'f.recordedAt': 'Recorded', 'f.damageNoteId': 'Damage note',
    'f.answer': 'Answer', 'f.asks': 'Store asked', 'f.rule': 'Rule', 'f.key': 'Entry', 'f.because': 'Because', 'f.tier': 'At least days late', 'f.linesOut': 'Still out', 'f.chaseByOn': 'Chase by',
    'f.storeId': 'Store', 'f.storeName': 'Store', 'f.breach': 'What was found', 'f.duties': 'Duties', 'f.handedOverAt': 'Handed over', 'f.seenAt': 'Seen', 'f.value': 'Value', 'f.effectiveFrom': 'Effective from',
    'f.purpose': 'Official purpose', 'f.reference': 'Reference', 'f.orderedBy': 'Ordered by', 'f.organisation': 'Organisation', 'f.contactName': 'Contact', 'f.phone': 'Telephone', 'f.note': 'Note', 'f.reason': 'Reason',
    'f.name': 'Name', 'f.code': 'Code', 'f.parentId': 'Part of', 'f.headTitle': 'Title of its head', 'f.unitId': 'Unit', 'f.personId': 'Person', 'f.kind': 'Kind', 'f.title': 'Post', 'f.fromOn': 'From',
    'f.untilOn': 'Until', 'f.orderNumber': 'Order no.', 'f.orderedOn': 'Dated', 'f.onDay': 'Day', 'f.language': 'Language', 'f.disabledAt': 'Access closed', 'f.revokedAt': 'Revoked', 'f.mime': 'Kind of file', 'f.size': 'Size',
    'f.lendable': 'Lendable', 'f.ceilingSatang': 'Ceiling (baht)', 'f.priceSatang': 'Price (baht)', 'f.replacedBy': 'Replaced by', 'f.unitWord': 'Counted in', 'f.photoFileId': 'Photo', 'f.toPersonId': 'Given to', 'f.outcome': 'Outcome',
    'f.fileId': 'File', 'f.rows': 'Rows', 'f.added': 'Added', 'f.changed': 'Changed',
    'v.yes': 'yes', 'v.no': 'no', 'v.draft': 'draft', 'v.submitted': 'sent', 'v.approved': 'approved', 'v.rejected': 'rejected', 'v.sent-back': 'sent back', 'v.withdrawn': 'withdrawn',
    'v.expired': 'not collected in time', 'v.checked-out': 'handed over', 'v.returned': 'returned', 'v.employee': 'employee', 'v.agency': 'another agency', 'v.outsider': 'outsider', 'v.code': 'pick-up code',
    'v.signature': 'signature', 'v.photo': 'photo', 'v.normal': 'normal', 'v.known-defect': 'known defect', 'v.new-damage': 'new damage', 'v.holder': 'holder of the post', 'v.delegated': 'by delegation',
    'v.acting-vacant': 'acting, post vacant', 'v.acting-for': 'acting for', 'v.acting-in-post': 'acting in the post', 'v.self-as-head': 'head of agency, own use', 'v.in-person': 'in person', 'v.phone': 'telephone',
    'v.memo': 'memo', 'v.mail': 'mail', 'v.line': 'LINE', 'v.system': 'the system', 'v.moved': 'moved', 'v.in-repair': 'in repair', 'v.in-custody': 'in custody', 'v.unknown': 'not known',
    'v.unanswered': 'not answered in time', 'v.no-approval': 'no approval', 'v.not-regularised': 'opening balance past 30 days', 'v.opening': 'opening balance', 'v.approved-after': 'approved after it left', 'v.borrow+approve': 'borrow and approve', 'v.borrow+hand-over': 'borrow and hand over',
    'v.borrow+take-back': 'borrow and take back', 'v.approve+hand-over': 'approve and hand over', 'v.approve+take-back': 'approve and take back', 'v.usable': 'usable', 'v.damaged': 'damaged', 'v.lost': 'lost', 'v.th': 'Thai', 'v.en': 'English',
  },
});

export type RecordedWord = Extract<keyof (typeof recordedLabels)['th'], string>;
export const isRecordedWord = (key: string): key is RecordedWord => key in recordedLabels.th;
