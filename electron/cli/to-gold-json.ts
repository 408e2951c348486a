import type { DocumentFacts, Mention, Recurrence } from '#shared/model/fact';
import type { Outline, Section } from '#shared/model/outline';

/** Titles of running text are cut here; headings stand whole. */
const TITLE_LETTERS = 100;

interface GoldSection {
  readonly no: string | null;
  readonly title: string;
  readonly kind: string;
  readonly children: readonly GoldSection[];
}

function names(mentions: readonly Mention[]): readonly string[] {
  return mentions.map(({ text }) => text);
}

function once(recurrence: readonly Recurrence[]): Recurrence | readonly Recurrence[] | null {
  return recurrence.length > 1 ? recurrence : (recurrence[0] ?? null);
}

/** Numbered and lettered sections; bullets stand in the tree of the program only. */
function writeSections(sections: readonly Section[]): readonly GoldSection[] {
  return sections.flatMap((section): readonly GoldSection[] => {
    const children = writeSections(section.children);
    if (section.no === null) return children;
    const title =
      section.kind === 'heading' ? section.title : section.title.slice(0, TITLE_LETTERS);
    return [{ no: section.no, title, kind: section.kind, children }];
  });
}

/** Outline and facts in the shape that hand-made annotations of documents have, to be compared with them. */
export function toGoldJson(outline: Outline, facts: DocumentFacts) {
  const { meta } = facts;
  return {
    doc: {
      type: meta.type,
      number: meta.number,
      number_part: meta.numberPart,
      symbol: meta.symbol,
      date: meta.date,
      place: meta.place,
      issuer: meta.issuer,
      issuer_parent: meta.issuerParent,
      issuer_inferred: meta.issuerInferred,
      title: meta.title,
      year: meta.year,
      signer: meta.signer,
      signer_title: meta.signerTitle,
      capacity: meta.capacity,
      system: meta.system,
    },
    outline: writeSections(outline.sections),
    tasks: facts.tasks.map((task) => ({
      text: task.text,
      alt: task.content ? [task.content.text] : [],
      section: task.section,
      lead: names(task.lead),
      coordinate: names(task.coordinate),
      advise: names(task.advise),
      time: task.time?.text ?? null,
      due: task.due,
      recurrence: once(task.recurrence),
    })),
    reports: facts.reports.map((report) => ({
      text: report.text,
      section: report.section,
      to: report.to?.text ?? null,
      via: report.via?.text ?? null,
      from: names(report.from),
      time: report.time?.text ?? null,
      due: report.due,
      recurrence: once(report.recurrence),
      day: report.day,
    })),
    events: facts.anniversaries.map(({ name, start, observed, years, precision }) => ({
      name,
      start,
      observed,
      years,
      precision,
    })),
    citations: facts.citations.map(({ type, number, date, issuer, subject }) => ({
      type,
      number,
      date,
      issuer,
      subject,
    })),
    recipients: names(facts.recipients),
    organisations: names(facts.organisations),
  };
}
