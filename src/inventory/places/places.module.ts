import { Module } from '@nestjs/common';
import { PlaceService } from './place.service.js';
import { PlaceStore } from './place.store.js';
import { PlacesController } from './places.controller.js';
import { UnitEndingController } from '../unit-ending/unit-ending.controller.js';
import { UnitEndingService } from '../unit-ending/unit-ending.service.js';
import { UnitEndingStore } from '../unit-ending/unit-ending.store.js';

@Module({ controllers: [PlacesController, UnitEndingController], providers: [PlaceService, PlaceStore, UnitEndingService, UnitEndingStore] })
export class PlacesModule {}
