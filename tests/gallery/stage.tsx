import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import controls from '../../src/ui/theme/controls.css?inline';
import page from '../../src/ui/theme/page.css?inline';
import tokens from '../../src/ui/theme/tokens.css?inline';
import type { Look } from './look.ts';

/** The style sheets of each module by its folder. */
const sheets = import.meta.glob<string>('../../src/ui/*/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** How the product shows a module. */
interface Frame {
  /** The classes of the page's root. */
  readonly classes?: string;
  readonly width: number;
  /** Windows that scroll inside. */
  readonly height?: number;
  /** Modules whose parts it shows. */
  readonly with?: readonly string[];
}

const FRAMES: Readonly<Record<string, Frame>> = {
  'toolbar-panel': { classes: 'panel', width: 320 },
  options: { classes: 'page options', width: 720 },
  'first-run': { classes: 'page first-run', width: 720 },
  'side-panel': { classes: 'side-panel', width: 400, height: 620, with: ['row-list', 'pair-review'] },
  corpora: { classes: 'page corpora', width: 760, with: ['pair-review'] },
  'pair-review': { width: 720 },
  'row-list': { width: 400, height: 240 },
};
const PLAIN: Frame = { width: 400 };

/** Shows a demo as the product does: in a root of its own, with the module's style sheets. */
export function Stage(props: { module: string; look: Look; children: ComponentChildren }) {
  const { module, look, children } = props;
  const host = useRef<HTMLDivElement>(null);
  const frame = FRAMES[module] ?? PLAIN;
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (root === undefined) return;
    render(
      <>
        <style>{styleFor(module, frame)}</style>
        <div
          class={`duizhao demo ${frame.classes ?? ''}`}
          data-theme={look.theme}
          lang={look.language.replace('_', '-')}
        >
          {children}
        </div>
      </>,
      root,
    );
  });
  return (
    <div class="stage" ref={host} style={{ width: `${look.width === 'narrow' ? 320 : frame.width}px` }} />
  );
}

function styleFor(module: string, frame: Frame): string {
  const own = Object.entries(sheets)
    .filter(([path]) => [module, ...(frame.with ?? [])].some((name) => path.includes(`/ui/${name}/`)))
    // The card's host stands in the page's top layer, a demo's in the gallery.
    .map(([, css]) => css.replace(/:host\s*\{[^}]*\}/, ''));
  // Cards go without the sheets of pages, for they weigh on pages of the web.
  const common = module === 'card' ? [tokens] : [tokens, controls, page];
  return [...common, ...own, demoStyle(frame)].join('\n');
}

/** A page's own root and body are the gallery's, so the demo stands for them. */
function demoStyle({ height }: Frame): string {
  const window =
    height === undefined
      ? ''
      : `display: flex; flex-direction: column; height: ${height}px; overflow: hidden`;
  return `.demo { background: var(--surface); ${window} }`;
}
