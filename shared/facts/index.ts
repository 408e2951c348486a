export { readFacts } from '#shared/facts/read-facts';
export { FACTS_VERSION } from '#shared/facts/version';
