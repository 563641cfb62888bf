import { Module } from '@nestjs/common';
import { PlaceService } from './place.service.js';
import { PlaceStore } from './place.store.js';
import { PlacesController } from './places.controller.js';

@Module({ controllers: [PlacesController], providers: [PlaceService, PlaceStore] })
export class PlacesModule {}
