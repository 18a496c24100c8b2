import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildBundledPack } from './scripts/build-corpora.ts';
import { buildBundledLexicon } from './scripts/build-lexicon.ts';
import { refuseMarkup } from './scripts/refuse-markup.ts';
import { licensesOfBuild, writeNotices } from './scripts/write-notices.ts';

const NEWS_HOSTS = ['http://*/*', 'https://*/*'];

export default defineConfig({
  hooks: {
    'build:before': async (wxt) => {
      await Promise.all([buildBundledPack(wxt.config.root), buildBundledLexicon()]);
    },
    'build:done': (wxt) => writeNotices(wxt.config.outDir),
  },
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), refuseMarkup()],
    // What the manifests ask for at least: light-dark() needs no stand-in there.
    build: { target: 'es2022', cssTarget: ['chrome123', 'firefox142'], license: licensesOfBuild() },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: { 16: 'icons/on-16.png', 32: 'icons/on-32.png', 48: 'icons/on-48.png', 128: 'icons/on-128.png' },
    permissions: ['storage', 'scripting', 'contextMenus', 'unlimitedStorage'],
    host_permissions: NEWS_HOSTS,
    content_scripts: [{ matches: NEWS_HOSTS, js: ['reader.js'], run_at: 'document_idle', all_frames: true }],
    commands: {
      'toggle-overlay': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandToggleOverlay__',
      },
      'next-paragraph': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextParagraph__',
      },
      'previous-paragraph': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousParagraph__',
      },
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'duizhao@duizhao.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  zip: {
    // Only what the build reads: a reviewer builds from it, and gets the same bytes.
    excludeSources: [
      'artifacts/**',
      'coverage/**',
      'dist/**',
      'release/**',
      'reports/**',
      'tests/**',
      'docs/**',
      'store/**',
      'public/corpora/**',
    ],
  },
});
