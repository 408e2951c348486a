export { explainFacts, type Explanation } from '#shared/facts/explain-facts';
export { readFacts } from '#shared/facts/read-facts';
export { FACTS_VERSION } from '#shared/facts/version';
