import type { Language } from '../vocab.js';
import type { FigureKey, QuarterlyPart } from './figure-keys.js';

type Both = Record<Language, string>;

/** What a figure is called, what it counts and from which moment, and the clause it follows from. */
export interface FigureWords {
  title: Both;
  meaning: Both;
  clause: string | null;
}

const words = (th: [string, string], en: [string, string], clause: string | null = null): FigureWords => ({ title: { th: th[0], en: en[0] }, meaning: { th: th[1], en: en[1] }, clause });

export const PART_TITLES: Record<QuarterlyPart, Both> = {
  requests: { th: 'คำขอยืม', en: 'Requests' },
  permission: { th: 'ได้รับอนุมัติก่อนส่งมอบ', en: 'Approved before hand-over' },
  stages: { th: 'เวลาพิจารณาเทียบกับที่แจ้งไว้', en: 'Time to decide, against the promised' },
  late: { th: 'เลยกำหนดคืนและการทวงถาม', en: 'Late returns and chasing' },
  outsiders: { th: 'หน่วยงานอื่นและบุคคลภายนอกยืม', en: 'Loans to other agencies and outsiders' },
  guideline: { th: 'รู้แนวปฏิบัติและร่วมให้ความเห็น', en: 'Knowing the guideline, and comments' },
  findings: { th: 'ประเด็นตรวจสอบและผล', en: 'Findings and what came of them' },
  exceptions: { th: 'ข้อยกเว้น', en: 'Exceptions' },
  paper: { th: 'อนุมัติบนกระดาษ', en: 'Approved on paper' },
  unsourced: { th: 'ยังไม่มีในระบบ', en: 'Not in the system yet' },
};

export const FIGURE_WORDS: Record<FigureKey, FigureWords> = {
  'requests-sent': words(
    ['คำขอที่ส่ง', 'นับคำขอยืมที่ส่งครั้งแรกในช่วงนี้ คำขอที่แก้แล้วส่งใหม่นับครั้งเดียว ไม่นับร่างและยอดยกมา'],
    ['Requests sent', 'Requests sent for the first time in the period; one that was mended and sent again counts once. Drafts and opening balances do not count.'], 'ข้อ 208'),
  'requests-outside': words(
    ['ในจำนวนนี้ขอใช้ภายนอก', 'คำขอที่ส่งในช่วงนี้ซึ่งขอนำไปใช้นอกสถานที่ของหน่วยงาน'],
    ['Of these, for use outside', 'Requests sent in the period for use outside the premises.'], 'ข้อ 208 (2)'),
  'requests-approved': words(
    ['ได้รับอนุมัติแล้ว', 'คำขอที่ส่งในช่วงนี้ซึ่งผู้มีอำนาจอนุมัติหรือให้สัตยาบันแล้วในวันที่อ่านข้อมูล รวมที่ไม่มีผู้มารับ'],
    ['Approved', 'Requests sent in the period that were approved or ratified when the figures were read, those never collected among them.'], 'ข้อ 208'),
  'requests-rejected': words(
    ['ไม่อนุมัติ', 'คำขอที่ส่งในช่วงนี้ซึ่งผู้มีอำนาจไม่อนุมัติหรือไม่ให้สัตยาบัน'],
    ['Rejected', 'Requests sent in the period that were rejected, or not ratified.'], 'ข้อ 208'),
  'requests-withdrawn': words(
    ['ยกเลิก', 'คำขอที่ส่งในช่วงนี้ซึ่งผู้ยืมยกเลิกก่อนรับของ'], ['Withdrawn', 'Requests sent in the period that were taken back before anything left.']),
  'requests-waiting': words(
    ['ยังรอพิจารณา', 'คำขอที่ส่งในช่วงนี้ซึ่งยังไม่มีผลในวันที่อ่านข้อมูล รวมที่ส่งกลับให้แก้'],
    ['Still waiting', 'Requests sent in the period without a decision when the figures were read, those sent back to be mended among them.']),
  'hand-overs': words(
    ['การส่งมอบ', 'นับทุกครั้งที่คลังส่งมอบของในช่วงนี้ ใบเดียวส่งมอบสองครั้งนับสองครั้ง ไม่นับยอดยกมา'],
    ['Hand-overs', 'Each time the store handed things over in the period; a slip handed over twice counts twice. Opening balances do not count.']),
  'lawful-before': words(
    ['ได้รับอนุมัติก่อนส่งมอบ', 'การส่งมอบในช่วงนี้ที่ผู้มีอำนาจอนุมัติไว้ก่อนเวลาส่งมอบ การอนุมัติบนกระดาษนับจากเวลาที่บันทึก (ใบยืมสำรองเมื่อระบบขัดข้องนับตามใบ) และไม่นับหากผู้ลงนามคัดค้าน การส่งมอบเร่งด่วนไม่นับแม้ให้สัตยาบันภายหลัง'],
    ['Approved before hand-over', 'Hand-overs of the period that were approved before things left. A paper approval counts from its recording (on a slip of an outage, as the slip says), and not at all where its signer objects. An emergency does not count, even when ratified.'], 'ข้อ 208'),
  'opinion-hours': words(
    ['ความเห็น ใช้เวลา (ชั่วโมง)', 'ค่ากลางของชั่วโมงตามนาฬิกา (รวมวันหยุด เศษนับเป็นหนึ่งชั่วโมง) จากส่งคำขอจนให้ความเห็น ของความเห็นที่ให้ในช่วงนี้'],
    ['Opinion: hours taken', 'Median of clock hours (holidays included, a begun hour counts) from the sending of the request to the opinion, of opinions given in the period.']),
  'opinion-promised': words(
    ['ความเห็น เวลาที่แจ้งไว้ (ชั่วโมง)', 'ค่ากลางของชั่วโมงจากส่งคำขอถึงเวลาที่หน่วยงานแจ้งไว้ ของความเห็นชุดเดียวกัน'],
    ['Opinion: hours promised', 'Median of hours from the sending to the time the agency promised, of the same opinions.']),
  'opinion-on-time': words(
    ['ให้ความเห็นทันเวลา', 'ความเห็นที่ให้ในช่วงนี้ไม่เกินเวลาที่หน่วยงานแจ้งไว้'], ['Opinions on time', 'Opinions given in the period by the time the agency promised.']),
  'opinion-silent': words(
    ['ไม่มีความเห็น', 'ขั้นความเห็นที่ปิดในช่วงนี้โดยไม่มีผู้ให้ความเห็น คำขอเดินต่อได้'], ['No opinion given', 'Opinion steps closed in the period without an opinion; the request went on.']),
  'approval-hours': words(
    ['อนุมัติ ใช้เวลา (ชั่วโมง)', 'ค่ากลางของชั่วโมงตามนาฬิกา (รวมวันหยุด เศษนับเป็นหนึ่งชั่วโมง) จากส่งคำขอจนผู้มีอำนาจสั่งการ ของคำขอที่สั่งการในช่วงนี้ แต่ละรอบที่ส่งนับใหม่ บนกระดาษนับถึงเวลาที่บันทึก ไม่รวมการส่งมอบเร่งด่วนและใบยืมสำรองเมื่อระบบขัดข้อง'],
    ['Approval: hours taken', 'Median of clock hours (holidays included, a begun hour counts) from the sending to the lawful decision, of decisions of the period. Each sending counts anew; on paper, to the recording. Emergencies and slips of an outage are left out.'], 'ข้อ 208'),
  'approval-promised': words(
    ['อนุมัติ เวลาที่แจ้งไว้ (ชั่วโมง)', 'ค่ากลางของชั่วโมงจากส่งคำขอถึงเวลาที่หน่วยงานแจ้งไว้ ของคำขอชุดเดียวกัน'],
    ['Approval: hours promised', 'Median of hours from the sending to the time the agency promised, of the same requests.']),
  'approval-on-time': words(
    ['สั่งการทันเวลา', 'คำขอชุดเดียวกันที่ผู้มีอำนาจสั่งการไม่เกินเวลาที่หน่วยงานแจ้งไว้ ไม่รวมใบยืมสำรองเมื่อระบบขัดข้อง'], ['Decided on time', 'Of the same requests, decided by the time the agency promised; slips of an outage are left out.']),
  'ratifying-hours': words(
    ['ให้สัตยาบัน ใช้เวลา (ชั่วโมง)', 'ค่ากลางของชั่วโมงตามนาฬิกาจากส่งมอบเร่งด่วนจนผู้มีอำนาจให้หรือไม่ให้สัตยาบัน ของที่สั่งการในช่วงนี้'],
    ['Ratification: hours taken', 'Median of clock hours from the emergency hand-over to the answer of the lawful approver, of answers of the period.'], 'ข้อ 208'),
  'ratifying-promised': words(
    ['ให้สัตยาบัน เวลาที่กำหนด (ชั่วโมง)', 'ค่ากลางของชั่วโมงจากส่งมอบเร่งด่วนถึงกำหนดให้สัตยาบัน ของรายการชุดเดียวกัน'],
    ['Ratification: hours allowed', 'Median of hours from the emergency hand-over to its deadline, of the same.']),
  'ratifying-on-time': words(
    ['ให้สัตยาบันทันกำหนด', 'การส่งมอบเร่งด่วนที่ผู้มีอำนาจสั่งการในช่วงนี้ไม่เกินกำหนด'], ['Ratified or refused in time', 'Emergency hand-overs answered in the period by their deadline.']),
  'loans-due': words(
    ['ใบยืมที่ครบกำหนดคืน', 'ใบยืมที่ส่งมอบแล้วและวันคืนบนใบยืม (รวมที่ขยายเวลาแล้ว) อยู่ในช่วงนี้และผ่านมาแล้ว รวมยอดยกมา'],
    ['Loans that fell due', 'Loans handed over whose due on the slip, extensions included, lies in the period and has passed, opening balances among them.'], 'ข้อ 208'),
  'loans-late': words(
    ['เลยกำหนดคืน', 'ในจำนวนนี้ยังไม่คืน คืนครบ หรือแจ้งคืนเมื่อเลยกำหนด วันคืนที่ตรงวันหยุดเลื่อนไปวันเปิดคลังถัดไป เวลาคืนนับตามที่ระบุในใบรับคืน ยอดยกมาที่ยืมต่อด้วยใบใหม่นับถึงเวลาส่งมอบตามใบนั้น'],
    ['Late: returned after the due, or not yet', 'Of these, not returned in full or reported as returned by the due. A due on a closed day moves to the next open day of the store; the time stated on the return counts. An opening balance that goes on under a new slip counts until that slip’s hand-over.'], 'ข้อ 211'),
  'chased-in-time': words(
    ['ทวงถามภายใน 7 วัน', 'ของที่เลยกำหนดและพ้นวันที่ต้องทวงแล้วหรือทวงแล้ว ส่วนที่คำทวงในนามหน่วยงานถึงผู้ยืมภายในวันที่ 7 (ไม่นับวันครบกำหนด ตรงวันหยุดเลื่อนไปวันทำการ) หรือเร็วกว่าตามที่หน่วยงานตั้งไว้'],
    ['Chased within 7 days', 'Of late loans whose day for chasing is over or that were chased: those whose reminder in the lender’s name arrived by day 7 (the due not counted, moved to a working day), or sooner where the agency says so.'], 'ข้อ 211'),
  'late-back-early': words(
    ['คืนเองก่อนครบวันที่ 7', 'ของที่เลยกำหนดแต่กลับมาหรือแจ้งคืนก่อนสิ้นวันที่ต้องทวง โดยยังไม่ได้ทวง ไม่นับในร้อยละการทวง'],
    ['Back before day 7', 'Late loans that came back, or were reported back, before the day for chasing was over and without a reminder; left out of the share above.'], 'ข้อ 211'),
  'late-not-chased': words(
    ['ไม่พบการทวงภายใน 7 วัน', 'ของที่เลยกำหนดและพ้นวันที่ต้องทวงโดยไม่มีคำทวงที่ถึงผู้ยืม เป็นหน้าที่ของงานพัสดุ'],
    ['Not chased within 7 days', 'Late loans whose day for chasing passed without a reminder that arrived. It is the supply office’s duty.'], 'ข้อ 211'),
  'late-running': words(
    ['ยังอยู่ใน 7 วัน', 'ของที่เลยกำหนดแต่ยังไม่พ้นวันที่ต้องทวงเมื่ออ่านข้อมูล'], ['Within the 7 days', 'Late loans whose day for chasing was not over when the figures were read.'], 'ข้อ 211'),
  'agency-loans': words(
    ['หน่วยงานอื่นยืม', 'ใบยืมของหน่วยงานอื่นที่ส่งมอบครั้งแรกในช่วงนี้'], ['Loans to other agencies', 'Slips of other agencies first handed over in the period.'], 'ข้อ 208 (1)'),
  'outsider-loans': words(
    ['บุคคลภายนอกยืม', 'ใบยืมของบุคคลหรือองค์กรภายนอกที่ส่งมอบครั้งแรกในช่วงนี้'], ['Loans to outsiders', 'Slips of outside persons or organisations first handed over in the period.'], 'ข้อ 208'),
  'outside-lawful': words(
    ['ได้รับอนุมัติก่อนส่งมอบ', 'ใบยืมของหน่วยงานอื่นและบุคคลภายนอกชุดเดียวกัน ที่อนุมัติก่อนส่งมอบครั้งแรก'],
    ['Approved before hand-over', 'Of those slips, approved before their first hand-over.'], 'ข้อ 208'),
  'without-grounds': words(
    ['ไม่มีหนังสือและไม่มีผู้รับรอง', 'ใบยืมชุดเดียวกันที่ไม่มีเลขที่หนังสือและไม่มีเจ้าหน้าที่รับรอง'], ['Without letter or sponsor', 'Of those slips, those with neither a letter nor a sponsoring officer.']),
  acknowledged: words(
    ['บุคลากรที่รับทราบแนวปฏิบัติ', 'บุคลากรที่ปฏิบัติงานอยู่ในวันสุดท้ายของช่วง (หรือวันที่อ่าน) และรับทราบฉบับที่ใช้บังคับวันนั้นแล้ว'],
    ['People who took note of the guideline', 'Of those who work here on the last day of the period, or the day of reading: those who took note of the version in force on it.']),
  'comments-said': words(
    ['ความเห็นต่อร่างแนวปฏิบัติ', 'ความเห็นของบุคลากรที่ส่งในช่วงนี้'], ['Comments on the draft guideline', 'Comments of staff given in the period.']),
  'comments-handled': words(
    ['ตอบความเห็นแล้ว', 'ความเห็นที่ส่งในช่วงนี้และได้รับคำตอบแล้วในวันที่อ่านข้อมูล: ปรับตาม ไม่ปรับตาม หรือชี้แจง'],
    ['Comments answered', 'Comments of the period that were answered when the figures were read: adopted, not adopted or explained.']),
  'findings-opened': words(
    ['ประเด็นตรวจสอบที่เปิด', 'ประเด็นที่ระบบเปิดในช่วงนี้ ประเด็นคือคำถาม ไม่ใช่ข้อสรุปว่าใครผิด'], ['Findings opened', 'Opened by the system in the period. A finding is a question, never a verdict.']),
  'findings-open': words(
    ['ยังเปิดอยู่', 'ประเด็นที่เปิดในช่วงนี้และยังไม่ปิดในวันที่อ่านข้อมูล'], ['Still open', 'Opened in the period and not closed when the figures were read.']),
  'closed-explained': words(['ปิด: มีคำอธิบาย', 'ข้อเท็จจริงที่ตามมาอธิบายได้ เช่น ให้สัตยาบันแล้ว'], ['Closed: explained', 'Explained by later facts, such as a ratification.']),
  'closed-returned': words(['ปิด: คืนแล้ว', 'ของที่เลยกำหนดกลับมาแล้ว'], ['Closed: returned', 'What was overdue came back.']),
  'closed-chased': words(['ปิด: ทวงถามแล้ว', 'พบการทวงถามที่ส่งถึงภายในกำหนดซึ่งบันทึกภายหลัง'], ['Closed: chased', 'A reminder that arrived in time was recorded later.'], 'ข้อ 211'),
  'closed-recorded': words(['ปิด: บันทึกคำสั่งแล้ว', 'บันทึกคำสั่งมอบอำนาจหรือคำสั่งยกเว้นที่ขาดไปแล้ว'], ['Closed: order recorded', 'The missing order was recorded.']),
  'closed-facts': words(['ปิด: ข้อเท็จจริงเปลี่ยน', 'ปฏิทินหรือค่าที่ตั้งไว้เปลี่ยน จึงไม่เข้าหลักเกณฑ์อีก'], ['Closed: facts changed', 'The calendar or a setting changed, so that the rule no longer applies.']),
  'findings-reviewed': words(
    ['ผลการพิจารณาของผู้ตรวจสอบ', 'ชี้แจงได้ เกิดขึ้นจริง เตือนผิด หรือส่งต่อ: ระบบยังไม่มีขั้นการพิจารณานี้'],
    ['Decided by the auditor', 'Explained, happened, false alarm or referred: the system has no such review yet.']),
  'seen-elsewhere': words(['พบเห็นนอกที่เก็บ', 'การพบเห็นในช่วงนี้ที่ระบบถามคลังว่าของอยู่ที่ไหน'], ['Seen elsewhere', 'Sightings of the period about which the store was asked.']),
  'questions-answered': words(['คลังตอบได้', 'เรื่องพบเห็นของช่วงนี้ที่คลังตอบแล้วว่าย้าย ส่งซ่อม หรือมีผู้รับผิดชอบประจำ'], ['Answered by the store', 'Those that the store answered: moved, in repair or in custody.']),
  'questions-unexplained': words(['ไม่ทราบหรือยังไม่ตอบ', 'เรื่องพบเห็นของช่วงนี้ที่คลังตอบว่าไม่ทราบ หรือยังไม่ตอบในวันที่อ่านข้อมูล'], ['Unknown, or not answered', 'Those of which the store knows nothing, or that it had not answered when the figures were read.']),
  'damage-opened': words(['บันทึกความชำรุด', 'บันทึกที่เปิดเมื่อรับคืนของชำรุดใหม่ในช่วงนี้'], ['Damage notes', 'Opened in the period when a thing came back newly damaged.'], 'ข้อ 209'),
  'damage-closed': words(['ความชำรุดที่ยุติแล้ว', 'บันทึกความชำรุดของช่วงนี้ที่ปิดแล้วในวันที่อ่านข้อมูล'], ['Damage settled', 'Damage notes of the period that were closed when the figures were read.'], 'ข้อ 209'),
  emergencies: words(
    ['ส่งมอบเร่งด่วน', 'การส่งมอบก่อนอนุมัติตามคำสั่งของเจ้าหน้าที่ที่ระบุชื่อ ในช่วงนี้'], ['Emergency hand-overs', 'Hand-overs of the period before the approval, on a named officer’s word.'], 'ข้อ 208'),
  'emergencies-ratified': words(['ให้สัตยาบันแล้ว', 'ส่งมอบเร่งด่วนในช่วงนี้ที่ผู้มีอำนาจให้สัตยาบันแล้ว'], ['Ratified', 'Of these, ratified by the lawful approver.'], 'ข้อ 208'),
  'emergencies-refused': words(['ไม่ให้สัตยาบัน', 'ส่งมอบเร่งด่วนในช่วงนี้ที่ผู้มีอำนาจไม่ให้สัตยาบัน ต้องนำของคืนทันที'], ['Refused', 'Of these, refused; the things are to come back at once.'], 'ข้อ 208'),
  'emergencies-waiting': words(['ยังรอสัตยาบัน', 'ส่งมอบเร่งด่วนในช่วงนี้ที่ยังไม่มีคำตอบในวันที่อ่านข้อมูล'], ['Still to be ratified', 'Of these, without an answer when the figures were read.'], 'ข้อ 208'),
  'duties-met': words(
    ['ใช้คำสั่งยกเว้นการแบ่งแยกหน้าที่', 'การส่งมอบและการรับคืนในช่วงนี้ที่ทำตามคำสั่งยกเว้นซึ่งบันทึกไว้'], ['Under an exception order', 'Hand-overs and returns of the period made under a recorded exception order.']),
  'head-himself': words(
    ['หัวหน้าหน่วยงานใช้เอง', 'คำขอใช้ภายนอกของหัวหน้าหน่วยงานที่สั่งการในช่วงนี้โดยไม่มีผู้รับมอบอำนาจ แจ้งผู้ตรวจสอบภายในเพื่อทราบแล้ว'],
    ['The head’s own loans', 'Requests of the head of agency decided in the period where nobody held an order; the auditor is told.'], 'ข้อ 208'),
  'exception-orders': words(['คำสั่งยกเว้นที่มีผล', 'คำสั่งยกเว้นการแบ่งแยกหน้าที่ที่มีผลอย่างน้อยหนึ่งวันในช่วงนี้'], ['Exception orders in force', 'Orders that lift the separation of duties, in force on at least one day of the period.']),
  'terms-orders': words(
    ['คำสั่งยกเว้นเวลายืมที่มีผล', 'คำสั่งให้ยืมเกินเวลาหรือขอกะทันหันที่มีผลอย่างน้อยหนึ่งวันในช่วงนี้'],
    ['Orders lifting lending terms', 'Orders that lift the longest loan or the notice, in force on at least one day of the period.']),
  'paper-share': words(
    ['อนุมัติบนกระดาษ', 'การสั่งการของผู้มีอำนาจที่บันทึกในช่วงนี้ ส่วนที่บันทึกจากหน้ากระดาษที่ลงนาม'],
    ['Decided on paper', 'Of lawful decisions recorded in the period, those recorded from a signed page.'], 'ข้อ 208'),
  'paper-objected': words(
    ['ผู้ลงนามคัดค้าน', 'การสั่งการบนกระดาษที่บันทึกในช่วงนี้ซึ่งผู้ลงนามแจ้งว่าไม่ใช่ของตน'], ['Objected to by the signer', 'Of these, those that their signer says are not theirs.']),
  complaints: words(
    ['เรื่องร้องเรียนและผล', 'ระบบยังไม่มีช่องทางรับเรื่องร้องเรียนแบบปกปิด หน่วยงานรายงานจากช่องทางเดิม'],
    ['Complaints and what came of them', 'The system has no confidential channel yet; the agency reports from its own.']),
  'stock-take': words(
    ['ผลตรวจสอบพัสดุประจำปี', 'ระบบยังไม่มีการตรวจสอบพัสดุประจำปี'], ['Yearly stock-take', 'The system has no stock-take yet.'], 'ข้อ 213'),
  cases: words(
    ['เรื่องที่สอบข้อเท็จจริงและผล', 'ระบบยังไม่มีทะเบียนเรื่องที่ตั้งกรรมการสอบข้อเท็จจริง'], ['Fact-finding cases', 'The system keeps no register of such cases yet.'], 'ข้อ 214'),
};
