export { requestReview, takeReviewRequest, watchReviewRequests } from './review-requests.ts';
export { hasSidePanel, openSidePanel } from './side-panel.ts';
