import { writeDay } from '#shared/drafting/cite';
import { reportFallsTo } from '#shared/planning/assignment';
import { matchUnit } from '#shared/planning/match-unit';
import { nameRecurrence } from '#shared/planning/occurrences';
import { setOwnDeadline, setOwnSeriesDay } from '#shared/drafting/own-deadline';
import type { Composed, Superior } from '#shared/drafting/composed';
import type { Report } from '#shared/model/fact';
import type { Unit } from '#shared/model/journal';

/** How the unit's own rooms report, early enough for the unit to report to its superior; one paragraph a duty to report. */
export function composeReports(superior: Superior, unit: Unit): readonly Composed[] {
  return superior.facts.reports
    .filter((report) => reportFallsTo(report, unit))
    .map((report) => ({
      kind: 'duty' as const,
      text: writeReport(report, unit),
      sources: [{ document: superior.document, span: report.span }],
      covers: [report.id],
    }));
}

function writeReport(report: Report, unit: Unit): string {
  const receiver = report.to === null ? 'cấp trên' : report.to.text;
  // A unit does not report through itself.
  const through =
    report.via !== null && matchUnit(report.via.text, unit) !== 'name' ? report.via : null;
  const channel = through === null ? '' : ` (qua ${through.text})`;
  const deadline = describeDeadline(report);
  const ours = describeOwnDeadline(report);
  return `Các phòng, đơn vị trực thuộc báo cáo kết quả thực hiện${ours} để tổng hợp, báo cáo ${receiver}${channel}${deadline}.`;
}

function describeDeadline({ due, day, recurrence }: Report): string {
  if (due !== null) return ` trước ngày ${writeDay(due)}`;
  const periods = recurrence.map(nameRecurrence).join(', ');
  if (periods === '') return ' theo yêu cầu';
  return day === null ? ` theo định kỳ ${periods}` : ` trước ngày ${day} ${periods}`;
}

function describeOwnDeadline({ due, day, recurrence }: Report): string {
  if (due !== null) return ` trước ngày ${writeDay(setOwnDeadline(due))}`;
  const periods = recurrence.map(nameRecurrence).join(', ');
  const own = day === null ? null : setOwnSeriesDay(day);
  if (periods === '') return '';
  return own === null ? ` theo định kỳ ${periods}` : ` trước ngày ${own} ${periods}`;
}
