export { PairReview, type PairReviewProps } from './pair-review.tsx';
export type { ReviewRow } from './review-rows.ts';
