import lunr from 'lunr';
import { termOf } from '#shared/search/analysis/term-of';
import type { Presence, WordClause } from '#shared/search/evaluate/clause';
import type { Collection } from '#shared/search/evaluate/collection';
import { collectHits } from '#shared/search/evaluate/collect-hits';
import type { CollectedHit } from '#shared/search/evaluate/collect-hits';
import { evaluate } from '#shared/search/evaluate/evaluate';
import { fieldsWith } from '#shared/search/evaluate/fields-with';
import { tokenSetOf } from '#shared/search/lunr/token-sets';

/** A clause as Lunr's parser makes it; the published types lack `presence`, and `editDistance` may be missing. */
type QueryClause = Omit<lunr.Query.Clause, 'editDistance'> & {
  readonly presence: lunr.Query.presence;
  readonly editDistance?: number;
};

const PRESENCES: Readonly<Record<lunr.Query.presence, Presence>> = {
  [lunr.Query.presence.OPTIONAL]: 'optional',
  [lunr.Query.presence.REQUIRED]: 'required',
  [lunr.Query.presence.PROHIBITED]: 'prohibited',
};

/** Words of a Lunr query become terms as words of a text do; those with wildcards stay as they are typed. */
const toTerm = (token: lunr.Token): lunr.Token => token.update((text: string) => termOf(text));
lunr.Pipeline.registerFunction(toTerm, 'syllable');

/**
 * Lunr's index with its postings in segments. Query language, matches, scores and match data are Lunr's: the parser and
 * `lunr.Query` are stock, `query` is evaluated on the segments of a collection. Scores are not rounded to three
 * places, as stock Lunr's are.
 */
export class SegmentIndex extends lunr.Index {
  private readonly collection: Collection;
  private readonly fieldNames: readonly string[];
  private readonly searchPipeline: lunr.Pipeline;

  constructor(collection: Collection, fieldNames: readonly string[]) {
    const pipeline = new lunr.Pipeline();
    pipeline.add(toTerm);
    // Empty: nothing of a stock index is used but its parser and its field names.
    super({
      invertedIndex: {},
      documentVectors: {},
      tokenSet: new lunr.TokenSet(),
      fields: [...fieldNames],
      pipeline,
    });
    this.collection = collection;
    this.fieldNames = fieldNames;
    this.searchPipeline = pipeline;
  }

  override query(build: lunr.Index.QueryBuilder): lunr.Index.Result[] {
    const query = new lunr.Query([...this.fieldNames]);
    build.call(query, query);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see QueryClause
    const clauses = (query.clauses as unknown as QueryClause[]).map((clause) =>
      this.expand(clause),
    );
    evaluate(this.collection, clauses);
    return collectHits(this.collection).map((hit) => this.toResult(hit, clauses));
  }

  private expand(clause: QueryClause): WordClause {
    const words = clause.usePipeline ? this.searchPipeline.runString(clause.term) : [clause.term];
    const tokenSets = words.map((word) => tokenSetOf(word, clause.editDistance));
    const isWord =
      tokenSets.length === 1 && !('editDistance' in clause) && !words[0]?.includes('*');
    return {
      kind: 'words',
      terms: this.collection.segments.map((segment) => [
        ...new Set(tokenSets.flatMap((each) => segment.terms.match(each))),
      ]),
      fieldMask: clause.fields.reduce(
        (mask, field) => mask | (1 << this.fieldNames.indexOf(field)),
        0,
      ),
      presence: PRESENCES[clause.presence],
      boost: clause.boost,
      scoring: isWord ? 'word' : 'each',
      name: words[0] ?? '',
    };
  }

  private toResult(hit: CollectedHit, clauses: readonly WordClause[]): lunr.Index.Result {
    const { fieldNames } = this;
    const { segment } = hit.working;
    return {
      ref: segment.refOf(hit.entry),
      score: hit.score,
      // Rarely asked for, so made when it is.
      get matchData(): lunr.MatchData {
        const data: Record<string, Record<string, object>> = {};
        for (const clause of clauses) {
          if (clause.presence === 'prohibited') continue;
          for (const term of Array.from(clause.terms[hit.number] ?? [])) {
            for (const field of fieldsWith(segment, term, hit.entry)) {
              if (((clause.fieldMask >> field) & 1) === 0) continue;
              (data[segment.terms.get(term)] ??= {})[fieldNames[field] ?? ''] = {};
            }
          }
        }
        return Object.assign(new lunr.MatchData('', '', {}), { metadata: data });
      },
    };
  }
}
