import type { Day, PartialDay, Precision } from '#shared/model/day';
import type { Span } from '#shared/model/reading';

/** Words of the document, with the place where they stand. */
export interface Mention {
  readonly text: string;
  readonly span: Span;
}

/** How often something recurs. `ongoing` is thường xuyên, liên tục; `periodic` is định kỳ without a period. */
export type Recurrence =
  | 'daily'
  | 'monthly'
  | 'quarterly'
  | 'half-yearly'
  | 'yearly'
  | 'weekly'
  | 'ongoing'
  | 'periodic';

/** What every fact has: a fact without evidence cannot be made. */
export interface Evidence {
  /** Stable over new readings of the same text: made from the kind and the words, not from the rule. */
  readonly id: string;
  /** The rule that read it. */
  readonly rule: string;
  /** The sentence or item it was read from. */
  readonly span: Span;
}

/** Words that say by when, and the last day of them. */
export interface Deadline {
  readonly time: Mention;
  readonly due: Day;
}

/** Something a unit has to do. */
export interface Task extends Evidence {
  /** The item's own heading, or its text, without the label. */
  readonly text: string;
  /** The text of its "Nội dung:" field, if it has one. */
  readonly content: Mention | null;
  /** Path of the section it stands in, e.g. `II.3.1`. */
  readonly section: string;
  /** Chủ trì. Empty where no unit is named: never a default. */
  readonly lead: readonly Mention[];
  /** Phối hợp. */
  readonly coordinate: readonly Mention[];
  /** Tham mưu. */
  readonly advise: readonly Mention[];
  /** The words that say when, verbatim. */
  readonly time: Mention | null;
  /** The last day of that time. */
  readonly due: Day | null;
  /** Deadlines of the same item after that one; absent where there is none. */
  readonly later?: readonly Deadline[];
  readonly recurrence: readonly Recurrence[];
}

/** A duty to report. */
export interface Report extends Evidence {
  readonly text: string;
  readonly section: string;
  readonly to: Mention | null;
  readonly via: Mention | null;
  readonly from: readonly Mention[];
  readonly time: Mention | null;
  readonly due: Day | null;
  /** Deadlines after that one: "báo cáo 6 tháng trước 05/6, báo cáo năm trước 05/12". */
  readonly later?: readonly Deadline[];
  /** "trước 20 hằng tháng, quý, năm" is three. */
  readonly recurrence: readonly Recurrence[];
  /** Day of the month by which a recurring report is due, where the text names one. */
  readonly day: number | null;
}

/** An anniversary, or an event with a date. */
export interface Anniversary extends Evidence {
  readonly name: string;
  /** First day, e.g. `1941-01-28`, `1961-02`, `1950`. */
  readonly start: PartialDay | null;
  /** The day it is observed. */
  readonly observed: PartialDay | null;
  /** Count as the text gives it; null for anything but an anniversary. */
  readonly years: number | null;
  readonly precision: Precision;
}

/** A document that this one cites. */
export interface Citation extends Evidence {
  readonly type: string | null;
  /** As written, joined where a line end broke it: `57-KL/TW`. */
  readonly number: string | null;
  readonly date: Day | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

/** The fields of {@link DocumentMeta} that can point at their place in the text. */
export type MetaField =
  | 'type'
  | 'number'
  | 'date'
  | 'place'
  | 'issuer'
  | 'title'
  | 'signer'
  | 'signerTitle'
  | 'capacity';

/** What head and foot say of the document itself. Null is "not there": nothing is guessed. */
export interface DocumentMeta {
  /** Kế hoạch, Hướng dẫn, Công văn … */
  readonly type: string | null;
  /** `14-HD/BTGTU`; null where the number is blank. */
  readonly number: string | null;
  /** `14`. */
  readonly numberPart: string | null;
  /** `HD/BTGTU`; stands also where the number is blank ("Số:   /KH-SVHTTDL"). */
  readonly symbol: string | null;
  readonly date: Day | null;
  readonly place: string | null;
  /** As it stands in the head. */
  readonly issuer: string | null;
  /** Full name made out from the text, e.g. "Ban Tuyên giáo Tỉnh ủy Cao Bằng"; always marked as inferred when shown. */
  readonly issuerInferred: string | null;
  readonly issuerParent: string | null;
  readonly title: string | null;
  /** The year the document is about, else the year of its date. */
  readonly year: number | null;
  readonly signer: string | null;
  readonly signerTitle: string | null;
  /** TM., KT., TL., T/M … with what follows on that line. */
  readonly capacity: string | null;
  readonly system: 'party' | 'state' | null;
  readonly evidence: Readonly<Partial<Record<MetaField, Span>>>;
}

/** Everything read from one document. */
export interface DocumentFacts {
  readonly meta: DocumentMeta;
  readonly tasks: readonly Task[];
  readonly reports: readonly Report[];
  readonly anniversaries: readonly Anniversary[];
  readonly citations: readonly Citation[];
  /** Nơi nhận, one a line, "Lưu …" included. */
  readonly recipients: readonly Mention[];
  readonly organisations: readonly Mention[];
}
