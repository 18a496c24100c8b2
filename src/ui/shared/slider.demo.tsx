import type { Demos } from './demos.ts';
import { Slider } from './slider.tsx';

const sliderAt = (value: number): Demos[string] =>
  function Demo(translate) {
    return (
      <Slider
        label={translate('textSizeLabel')}
        name="demo"
        value={value}
        limits={{ least: 80, most: 200 }}
        step={5}
        say={(size) => translate('percent', String(size))}
        onChange={() => undefined}
      />
    );
  };

export const demos: Demos = { least: sliderAt(80), between: sliderAt(125), most: sliderAt(200) };
