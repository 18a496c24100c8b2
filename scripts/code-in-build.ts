import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What no script or page of a package may hold: code made from text, code from elsewhere, markup from text. */
const FORBIDDEN = {
  'code made from text': /\beval\s*\(|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
  'code from elsewhere':
    /\bimport\s*\(\s*["'`](?:https?:)?\/\/|\bfrom\s*["'`]https?:|\bimportScripts\s*\(|<script[^>]*\bsrc=["']?(?:https?:)?\/\//,
  'markup from text':
    /\.(?:inner|outer)HTML\s*\+?=(?!=)|\binsertAdjacentHTML\s*\(|\bdocument\.write(?:ln)?\s*\(|\bcreateContextualFragment\s*\(/,
};

/** `forbiddenIn('eval("1")') → ['code made from text']` */
export function forbiddenIn(code: string): readonly string[] {
  return Object.entries(FORBIDDEN).flatMap(([name, pattern]) => (pattern.test(code) ? [name] : []));
}

/** A line for each file of a build that holds what it may not; a build that is not there is a fault as well. */
export function faultsOfBuild(folder: string): readonly string[] {
  if (!existsSync(join(folder, 'manifest.json'))) return [`${folder}: there is no build; run npm run build`];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:js|html)$/.test(path))
    .flatMap((path) =>
      forbiddenIn(readFileSync(join(folder, path), 'utf8')).map((name) => `${path}: ${name}`),
    );
}
