import { Module } from '@nestjs/common';
import { LabelService } from './label.service.js';
import { LabelsController } from './labels.controller.js';
import { StickerService } from './sticker.service.js';
import { StickerStore } from './sticker.store.js';

@Module({ controllers: [LabelsController], providers: [LabelService, StickerService, StickerStore] })
export class TagsModule {}
