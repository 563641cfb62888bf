import { Injectable } from '@nestjs/common';
import type { NoticeChannel } from '../../shared/notices/notice-kinds.js';
import type { Channel } from './channel.js';
import { LineChannel } from './line.channel.js';
import { MailChannel } from './mail.channel.js';
import { addressOf, isWished, type Reach } from './reach.store.js';

/** The ways out of the house that this agency has set up. */
@Injectable()
export class Channels {
  readonly all: readonly Channel[];

  constructor(mail: MailChannel, line: LineChannel) {
    this.all = [mail, line];
  }

  get on(): readonly Channel[] {
    return this.all.filter((channel) => channel.isOn);
  }

  named(name: NoticeChannel): Channel {
    return this.all.find((channel) => channel.name === name)!;
  }

  /** By which of them this person can and wishes to be reached. */
  reaching(reach: Reach): NoticeChannel[] {
    return this.on.map(({ name }) => name).filter((name) => isWished(reach, name) && addressOf(reach, name) !== null);
  }
}
