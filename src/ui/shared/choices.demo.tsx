import { Choices } from './choices.tsx';
import type { Demos } from './demos.ts';

export const demos: Demos = {
  'with details': (translate) => (
    <Choices
      legend={translate('displayLegend')}
      name="demo-display"
      value="card"
      choices={[
        { value: 'card', label: translate('displayCard'), detail: translate('displayCardDetail') },
        { value: 'inline', label: translate('displayInline'), detail: translate('displayInlineDetail') },
      ]}
      onChoose={() => undefined}
    />
  ),
  plain: (translate) => (
    <Choices
      legend={translate('languagesLegend')}
      name="demo-languages"
      value="zh-to-en"
      choices={[
        { value: 'both', label: translate('languagesBoth') },
        { value: 'en-to-zh', label: translate('languagesEnglish') },
        { value: 'zh-to-en', label: translate('languagesChinese') },
      ]}
      onChoose={() => undefined}
    />
  ),
};
