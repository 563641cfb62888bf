import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../http/session.guard.js';
import { AgencyHead } from './agency-head.js';
import { AuthorityStore } from './authority.store.js';
import { ExceptionOrderController } from './exception-orders/exception-order.controller.js';
import { ExceptionOrderRecorder } from './exception-orders/exception-order-recorder.js';
import { ExceptionOrderService } from './exception-orders/exception-order.service.js';
import { ExceptionOrderStore } from './exception-orders/exception-order.store.js';
import { PersonImportService } from './import/person-import.service.js';
import { UnitImportService } from './import/unit-import.service.js';
import { Forgetting } from './forgetting.service.js';
import { OrderRecorder } from './orders/order-recorder.js';
import { OrderController } from './orders/order.controller.js';
import { OrderService } from './orders/order.service.js';
import { OrderStore } from './orders/order.store.js';
import { CredentialStore } from './passwords/credential.store.js';
import { PasswordService, PasswordSetter } from './passwords/password.service.js';
import { AccountGuard } from './persons/account-guard.js';
import { ColleagueController } from './persons/colleague.controller.js';
import { PersonListService } from './persons/person-list.service.js';
import { PersonRecorder } from './persons/person-recorder.js';
import { PersonController } from './persons/person.controller.js';
import { PersonService } from './persons/person.service.js';
import { PersonStore } from './persons/person.store.js';
import { PowerStore } from './power.store.js';
import { PostRecorder } from './posts/post-recorder.js';
import { PostController } from './posts/post.controller.js';
import { PostReading } from './posts/post-reading.service.js';
import { PostService } from './posts/post.service.js';
import { PostStore } from './posts/post.store.js';
import { AuthorityChangeReading } from './second/authority-change-reading.service.js';
import { AuthorityChangeController } from './second/authority-change.controller.js';
import { AuthorityChanges } from './second/authority-change.service.js';
import { AuthorityChangeStore } from './second/authority-change.store.js';
import { ChangeApplying } from './second/change-applying.js';
import { OwnSeconds } from './second/own-seconds.store.js';
import { SecondPerson } from './second/second-person.service.js';
import { SecondPersonStore } from './second/second-person.store.js';
import { AgencyFounder } from './set-up/agency-founder.js';
import { SetUpController } from './set-up/set-up.controller.js';
import { SetUpService } from './set-up/set-up.service.js';
import { SetupCodeStore } from './set-up/setup-code.store.js';
import { ActorStore } from './sign-in/actor.store.js';
import { LanguageService } from './sign-in/language.service.js';
import { SessionViewStore } from './sign-in/session-view.store.js';
import { SessionController } from './sign-in/session.controller.js';
import { SessionService } from './sign-in/session.service.js';
import { SessionStore } from './sign-in/session.store.js';
import { SignInAttemptStore } from './sign-in/sign-in-attempt.store.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { UnitController } from './units/unit.controller.js';
import { UnitService } from './units/unit.service.js';
import { UnitStore } from './units/unit.store.js';

const stores = [AgencyHead, AuthorityChangeStore, AuthorityStore, CredentialStore, ExceptionOrderStore, OrderStore, OwnSeconds, PersonStore, PostStore, PowerStore, SecondPersonStore, SessionStore, SessionViewStore, SetupCodeStore, SignInAttemptStore, UnitStore];
const recorders = [AgencyFounder, ExceptionOrderRecorder, OrderRecorder, PasswordSetter, PersonRecorder, PostRecorder];
const seconds = [AuthorityChangeReading, AuthorityChanges, ChangeApplying, SecondPerson];
const services = [AccountGuard, Forgetting, ExceptionOrderService, LanguageService, OrderService, PasswordService, PersonImportService, PersonListService, PersonService, PostReading, PostService, SessionService, SetUpService, SignInService, UnitImportService, UnitService];

@Global()
@Module({
  controllers: [AuthorityChangeController, ColleagueController, ExceptionOrderController, OrderController, PersonController, PostController, SessionController, SetUpController, UnitController],
  providers: [{ provide: ActorSource, useClass: ActorStore }, ...stores, ...recorders, ...seconds, ...services],
  exports: [ActorSource, ...stores, ...recorders, AccountGuard, AuthorityChangeReading, SessionService, SetUpService, PersonImportService, UnitImportService],
})
export class PeopleModule {}
