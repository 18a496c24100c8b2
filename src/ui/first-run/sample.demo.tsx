import type { Demos } from '../shared/index.ts';
import type { SampleParagraph } from './first-run-view.ts';
import { Sample } from './sample.tsx';

export const someParagraphs: readonly SampleParagraph[] = [
  {
    language: 'en',
    text: 'The port handled 2.7 million containers in the first half of the year, up 9 percent.',
  },
  { language: 'zh', text: '今年上半年，该港吞吐量达270万标准箱，同比增长9%。' },
];

export const demos: Demos = { 'both languages': () => <Sample paragraphs={someParagraphs} /> };
