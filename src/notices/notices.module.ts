import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { GettingInModule } from '../getting-in/getting-in.module.js';
import { LoanRequestsModule } from '../loan-requests/loan-requests.module.js';
import { ReturnsModule } from '../returns/returns.module.js';
import { ChoiceController } from './choices/choice.controller.js';
import { ChoiceReader } from './choices/choice.reader.js';
import { ChoiceService } from './choices/choice.service.js';
import { ChoiceStore } from './choices/choice.store.js';
import { LineLinkStore } from './line/line-link.store.js';
import { LineLinking } from './line/line-linking.service.js';
import { LineWebhookController } from './line/line-webhook.controller.js';
import { LineWebhook } from './line/line-webhook.service.js';
import { NoticeList } from './notice-list.service.js';
import { NoticeWriter } from './notice-writer.js';
import { NoticeController } from './notice.controller.js';
import { NoticeStore } from './notice.store.js';
import { Channels } from './sending/channels.js';
import { Courier } from './sending/courier.service.js';
import { Letters } from './sending/letters.js';
import { LineChannel } from './sending/line.channel.js';
import { MailChannel } from './sending/mail.channel.js';
import { LetterHoldStore } from './holding/letter-hold.store.js';
import { MessageStore } from './sending/message.store.js';
import { Outgoing } from './sending/outgoing.js';
import { ReachStore } from './sending/reach.store.js';
import { Settlement } from './sending/settlement.js';
import { WayInLetters } from './secret/way-in-letters.js';
import { DigestStore } from './timed/digest.store.js';
import { Digests } from './timed/digests.service.js';
import { DueReminders } from './timed/due-reminders.service.js';
import { ForgettingLetters } from './timed/forgetting-letters.service.js';
import { LadderNews } from './timed/ladder-news.js';
import { LeaverReminders } from './timed/leaver-reminders.service.js';
import { LeaverStore } from './timed/leaver.store.js';
import { LetterHour } from './timed/letter-hour.js';
import { NewHolders } from './timed/new-holders.service.js';
import { WaitingCount } from './timed/waiting-count.js';
import { AddresseesStore } from './turning/addressees.store.js';
import { AwaitedPeople } from './turning/awaited-people.js';
import { ChasedPeople } from './turning/chased-people.js';
import { WaitingPeople } from './turning/waiting-people.js';
import { Turner } from './turning/turner.service.js';
import { OutboxHands } from './watching/outbox-hands.service.js';
import { OutboxWatchController } from './watching/outbox-watch.controller.js';
import { OutboxWatch } from './watching/outbox-watch.service.js';
import { OutboxWatchStore } from './watching/outbox-watch.store.js';

const TURNING = [AddresseesStore, AwaitedPeople, ChasedPeople, NoticeStore, NoticeWriter, Turner, WaitingPeople];
const SENDING = [Channels, Courier, LetterHoldStore, Letters, LineChannel, MailChannel, MessageStore, Outgoing, ReachStore, Settlement, WayInLetters];
const TIMED = [DigestStore, Digests, DueReminders, ForgettingLetters, LadderNews, LeaverReminders, LeaverStore, LetterHour, NewHolders, WaitingCount];
const CHOOSING = [ChoiceReader, ChoiceService, ChoiceStore, LineLinkStore, LineLinking, LineWebhook];

@Module({
  imports: [ApprovalsModule, GettingInModule, LoanRequestsModule, ReturnsModule],
  controllers: [ChoiceController, LineWebhookController, NoticeController, OutboxWatchController],
  providers: [...TURNING, ...SENDING, ...TIMED, ...CHOOSING, NoticeList, OutboxHands, OutboxWatch, OutboxWatchStore],
  exports: [Courier, Digests, DueReminders, ForgettingLetters, LeaverReminders, NewHolders, NoticeList, OutboxWatch, Turner],
})
export class NoticesModule {}
