import type { ReportTo } from '../public.js';
import type { GateAnswer, PermitStatus } from '../../vocab.js';

/** `GET /api/public/gate/:tag`, public: whether the thing may leave the premises now. No names, no numbers. */
export class PublicGateView {
  answer!: GateAnswer;
  /** Last day, YYYY-MM-DD in Bangkok; null where nothing lets it out. */
  untilOn!: string | null;
  /** Of a loan, the instant it is due. */
  untilAt!: string | null;
  reportTo!: ReportTo;
}

/** `GET /api/gate/:tag`: the same for whoever stands at the gate, with what to compare: the thing and the paper. */
export class GateView extends PublicGateView {
  title!: string | null;
  number!: string | null;
  /** Number of the permit or of the loan slip. */
  paperNumber!: string | null;
  /** Of things counted: how many are out by slips for use elsewhere; null for a single thing. */
  quantity!: number | null;
}

/** `GET /api/public/permits/:code`, public: whether a permit is genuine, and holds today. No names. */
export class PermitCheckView {
  isGenuine!: boolean;
  agencyName!: string;
  reportTo!: ReportTo;
  number!: string | null;
  status!: PermitStatus | null;
  isInForce!: boolean;
  startsOn!: string | null;
  endsOn!: string | null;
  /** Numbers of the things it lets out, to compare with their stickers; those given back since are not among them. */
  assetNumbers!: string[];
}
