import { addDays } from '#shared/calendar/day';
import type { Day } from '#shared/model/day';

/** A whole day in an iCalendar file. */
export interface IcsEvent {
  /** The same for the same thing in every file, so that importing again changes it instead of doubling it. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  readonly day: Day;
  /** Comes back on the same day of every year. */
  readonly yearly: boolean;
}

/** What holds for a whole file. */
export interface IcsOptions {
  /** Shown as the calendar's name. */
  readonly name: string;
  /** When it was written, ISO 8601 in UTC: `2026-11-21T08:05:00.000Z`. */
  readonly at: string;
  /** Days before, at 8 in the morning; 0 on the day itself; null for none. */
  readonly reminder: number | null;
}

const LINE_OCTETS = 75;

/**
 * An iCalendar file (RFC 5545). Days are dates without time or time zone (VALUE=DATE) that end on the next day, which
 * is not counted: a day with a time shifts in Outlook. Throws a RangeError for no event: such a file would be invalid.
 */
export function writeIcs(events: readonly IcsEvent[], options: IcsOptions): string {
  if (events.length === 0) throw new RangeError('Không có ngày nào để ghi vào tệp lịch.');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//So Ke hoach//Lich ngay ky niem//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(options.name)}`,
    ...events.flatMap((event) => writeEvent(event, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent(event: IcsEvent, { at, reminder }: IcsOptions): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${at.slice(0, 19).replace(/[-:]/gu, '')}Z`,
    `DTSTART;VALUE=DATE:${toDate(event.day)}`,
    `DTEND;VALUE=DATE:${toDate(addDays(event.day, 1))}`,
    ...(event.yearly ? ['RRULE:FREQ=YEARLY'] : []),
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.description === '' ? [] : [`DESCRIPTION:${escapeText(event.description)}`]),
    `CATEGORIES:${escapeText(event.category)}`,
    // A day commemorated keeps nobody busy.
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    ...(reminder === null ? [] : writeReminder(event, reminder)),
    'END:VEVENT',
  ];
}

function writeReminder({ summary }: IcsEvent, days: number): readonly string[] {
  const whole = days > 1 ? `${days - 1}D` : '';
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${days === 0 ? 'PT8H' : `-P${whole}T16H`}`,
    'END:VALARM',
  ];
}

function toDate(day: Day): string {
  return day.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replace(/\r\n|[\r\n]/gu, String.raw`\n`)
    .replace(/\p{Cc}/gu, ' ');
}

/** Lines of at most 75 octets, never cut within a letter; those that follow begin with a blank. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const own = countOctets(letter);
    if (octets + own > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += own;
  }
  return folded;
}

/** How many octets UTF-8 takes for a letter. */
function countOctets(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
