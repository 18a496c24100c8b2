import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../src/ui/theme/tokens.css'), 'utf8');
const SURFACES = ['surface', 'surface-sunken', 'surface-hover'];
const TEXTS = ['ink', 'ink-soft', 'accent', 'agree', 'follow', 'differ'];

/** The colours of each theme by role. */
function colorsOf(theme: 'light' | 'dark' | 'sepia'): Readonly<Record<string, string>> {
  const [base = '', sepia = ''] = CSS.split('.duizhao[data-theme="sepia"]');
  const pairs = [...base.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
  const own = [...sepia.matchAll(/--([\w-]+): (#\w+);/g)];
  const colors = pairs.map(([, role = '', light, dark]) => [role, theme === 'dark' ? dark : light]);
  return Object.fromEntries(
    theme === 'sepia' ? [...colors, ...own.map(([, role, color]) => [role, color])] : colors,
  );
}

/** WCAG 2.2: contrast ratio of two colours, 1–21. */
function contrast(one = '', other = ''): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(color.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(['light', 'dark', 'sepia'] as const)('the %s theme', (theme) => {
  const colors = colorsOf(theme);

  it.each(
    TEXTS.flatMap((text) => SURFACES.map((surface) => [text, surface])),
  )('lets %s be read on %s', (text, surface) =>
    expect(contrast(colors[text], colors[surface])).toBeGreaterThanOrEqual(4.5));

  it('lets the text of a main button and of a mark be read', () => {
    expect(contrast(colors['on-accent'], colors['accent'])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors['ink'], colors['mark'])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['control', 'control-on'])('lets %s be told from what is around it', (control) => {
    for (const surface of SURFACES) {
      expect(contrast(colors[control], colors[surface])).toBeGreaterThanOrEqual(3);
    }
  });

  it('has every role', () => {
    expect(Object.keys(colors)).toEqual(Object.keys(colorsOf('light')));
    if (theme === 'sepia') expect(colors['surface']).not.toBe(colorsOf('light')['surface']);
  });
});
