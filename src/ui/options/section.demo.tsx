import type { Demos } from '../shared/index.ts';
import { Section } from './section.tsx';

export const demos: Demos = {
  'with a detail': (translate) => (
    <Section title={translate('corporaTitle')} detail={translate('corporaDetail')}>
      <button type="button" class="button">
        {translate('openCorpora')}
      </button>
    </Section>
  ),
};
