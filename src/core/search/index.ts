export { marksOf } from './marks.ts';
export { parseQuery, type SearchQuery } from './query.ts';
export { SearchShard } from './search-shard.ts';
