import { render } from 'preact';
import type { Demos } from '../../src/ui/shared/index.ts';
import { addressOf, choices, type Look, readLook } from './look.ts';
import { translateInto } from './messages.ts';
import { Stage } from './stage.tsx';

const files = import.meta.glob<{ readonly demos: Demos }>('../../src/ui/*/*.demo.tsx', { eager: true });

interface Component {
  readonly module: string;
  readonly name: string;
  readonly demos: Demos;
}

/** `…/ui/options/add-site.demo.tsx` shows `add-site` of `options`. */
const components: readonly Component[] = Object.entries(files).map(([path, { demos }]) => {
  const [name = '', module = ''] = path.split('/').reverse();
  return { module, name: name.replace('.demo.tsx', ''), demos };
});

const look = readLook(location.search);
document.documentElement.style.fontSize = `${look.rootSize}px`;
const root = document.querySelector('#root');
if (root !== null) render(<Gallery look={look} />, root);

function Gallery({ look }: { look: Look }) {
  const shown = components.filter(({ module }) => look.module === '' || look.module === module);
  return (
    <>
      <nav class="bar">
        {Object.entries(choices).map(([part, values]) => (
          <label key={part}>
            {part}
            <select
              onChange={({ currentTarget }) => {
                location.search = addressOf({ ...look, [part]: currentTarget.value });
              }}
            >
              {values.map((value) => (
                <option key={value} selected={value === look[part as keyof Look]}>
                  {value}
                </option>
              ))}
            </select>
          </label>
        ))}
      </nav>
      {shown.map((component) => (
        <section class="module" key={component.module + component.name}>
          <h2>
            {component.module} / {component.name}
          </h2>
          <div class="states">
            {Object.entries(component.demos).map(([state, demo]) => (
              <figure class="state" key={state}>
                <figcaption>{state}</figcaption>
                <Stage module={component.module} look={look}>
                  {demo(translateInto(look.language))}
                </Stage>
              </figure>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
