import { assignTask } from '#shared/planning/assignment';
import { own } from '#shared/drafting/composed';
import type { Composed, Superior } from '#shared/drafting/composed';
import type { Mention, Task } from '#shared/model/fact';
import type { Unit } from '#shared/model/journal';

/**
 * The duties that fall to the unit: those it leads or advises on in full, those it coordinates with the leading unit named,
 * and those that name nobody. Duties of others are left out.
 */
export function composeDuties(superior: Superior, unit: Unit): readonly Composed[] {
  const { tasks } = superior.facts;
  const roles = tasks.map((task) => assignTask(task, unit)?.role ?? null);
  const having = (...wanted: readonly (string | null)[]): readonly Task[] =>
    tasks.filter(
      (task, index) =>
        wanted.includes(roles[index] ?? null) && (roles[index] !== null || namesNobody(task)),
    );
  const groups: readonly (readonly [title: string, tasks: readonly Task[], write: Write])[] = [
    ['Nhiệm vụ chủ trì thực hiện', having('lead'), writeLeading],
    ['Nhiệm vụ tham mưu', having('advise'), writeAdvising],
    ['Nhiệm vụ phối hợp thực hiện', having('coordinate'), writeCoordinating],
    ['Nhiệm vụ chung', having(null), writeText],
  ];
  return groups
    .filter(([, members]) => members.length > 0)
    .flatMap(([title, members, write], index) => [
      own('subheading', `${index + 1}. ${title}`),
      ...members.flatMap((task, position) =>
        write(task, members.length > 1 ? `${index + 1}.${position + 1}. ` : '', superior),
      ),
    ]);
}

type Write = (task: Task, label: string, superior: Superior) => readonly Composed[];

function namesNobody(task: Task): boolean {
  return task.lead.length + task.coordinate.length + task.advise.length === 0;
}

const writeText: Write = (task, label, superior) => [
  duty(label + fullText(task, superior), task, superior),
];

const writeLeading: Write = (task, label, superior) => [
  duty(label + fullText(task, superior), task, superior),
  ...(task.content === null
    ? []
    : [line(`Nội dung: ${endSentence(task.content.text)}`, [task.content], superior)]),
  ...(task.coordinate.length === 0
    ? []
    : [line(`Đơn vị phối hợp: ${joinNames(task.coordinate)}.`, task.coordinate, superior)]),
  ...(task.time === null
    ? []
    : [line(`Thời gian thực hiện: ${endSentence(task.time.text)}`, [task.time], superior)]),
];

const writeAdvising: Write = (task, label, superior) =>
  writeFor(task, label, superior, 'Tham mưu, phối hợp với');

const writeCoordinating: Write = (task, label, superior) =>
  writeFor(task, label, superior, 'Phối hợp với');

/** The superior's words stay in quotes: they often begin with another unit's own "Chủ trì …" or "Phối hợp …". */
function writeFor(task: Task, label: string, superior: Superior, how: string): readonly Composed[] {
  const text = fullText(task, superior);
  const lead = joinNames(task.lead);
  const sentence =
    lead === '' ? text : `${how} ${lead} thực hiện nhiệm vụ: “${text.replace(/\.$/u, '')}”.`;
  return [
    duty(label + sentence, task, superior),
    ...(task.time === null
      ? []
      : [line(`Thời gian thực hiện: ${endSentence(task.time.text)}`, [task.time], superior)]),
  ];
}

/** A label that an item brings along: 7. 3.1. a) - */
const LABEL = /^(?:\d+(?:\.\d+)*[.)]|[a-zđ]\)|[-–+•])\s+/u;

/** The item as it stands, to the end of its paragraph or table cell, without its label. */
function fullText(task: Task, superior: Superior): string {
  const whole = superior.text.slice(task.span.start, task.span.end);
  const at = whole.indexOf(task.text);
  const [first = task.text] = (at < 0 ? task.text : whole.slice(at)).split(/[\n\t]/u);
  return endSentence(first.replace(LABEL, ''));
}

function duty(text: string, task: Task, { document }: Superior): Composed {
  return { kind: 'duty', text, sources: [{ document, span: task.span }], covers: [task.id] };
}

function line(text: string, mentions: readonly Mention[], { document }: Superior): Composed {
  return {
    kind: 'text',
    text: `- ${text}`,
    sources: mentions.map(({ span }) => ({ document, span })),
    covers: [],
  };
}

function joinNames(mentions: readonly Mention[]): string {
  return mentions.map((mention) => mention.text).join('; ');
}

function endSentence(text: string): string {
  return `${text.trim().replace(/[.;,:\s]+$/u, '')}.`;
}
