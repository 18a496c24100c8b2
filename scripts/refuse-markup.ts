import type { Plugin } from 'vite';

const ASSIGNMENT = /(\w+)\.innerHTML=(\w+)\.__html/g;

/** Takes `dangerouslySetInnerHTML` out of Preact: no text of a corpus can ever become markup, whoever slips. */
export function refuseMarkup(): Plugin {
  return {
    name: 'duizhao:refuse-markup',
    transform: {
      filter: { id: /node_modules\/preact\/dist\/preact\.mjs/ },
      handler(code) {
        const changed = code.replace(ASSIGNMENT, '$1.textContent=$2.__html');
        if (changed === code) this.error('Preact assigns markup elsewhere now; look for it and take it out.');
        return { code: changed, map: null };
      },
    },
  };
}
