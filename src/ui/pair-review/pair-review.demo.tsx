import type { Demos } from '../shared/index.ts';
import { PairReview } from './pair-review.tsx';
import type { ReviewRow } from './review-rows.ts';

const ROW: ReviewRow = {
  en: ['Exports reached 2.7 billion yuan.', 'They were up 9 percent.'],
  zh: ['出口额达27亿元，同比增长9%。'],
  doubtful: false,
  dropped: false,
};

const review = (...rows: readonly ReviewRow[]): Demos[string] =>
  function Demo(translate) {
    return (
      <PairReview
        title={translate('pagePairs')}
        rows={rows}
        translate={translate}
        onSave={async () => undefined}
        onCancel={() => undefined}
      />
    );
  };

export const demos: Demos = {
  pairs: review(ROW, { ...ROW, en: ['One side only.'], zh: [] }),
  'one doubtful, one dropped': review({ ...ROW, doubtful: true }, { ...ROW, dropped: true }),
  'nothing kept': review({ ...ROW, dropped: true }),
};
