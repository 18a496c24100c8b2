const MARKS: Readonly<Record<string, string>> = {
  a: 'āáǎà',
  e: 'ēéěè',
  i: 'īíǐì',
  o: 'ōóǒò',
  u: 'ūúǔù',
  ü: 'ǖǘǚǜ',
};

/** A reading as people write it: `tonedPinyin('Zheng4 zhou1') → 'Zhèngzhōu'`; an apostrophe parts vowels: `Xī'ān`. */
export function tonedPinyin(reading: string): string {
  return reading
    .split(' ')
    .map((syllable, at) => {
      const marked = markTone(syllable);
      return at > 0 && /^[aeo]/i.test(syllable) && !/^[A-Z]/.test(syllable) ? `'${marked}` : marked;
    })
    .join('')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

/** The mark stands on a or e, on the o of ou, else on the last vowel. */
function markTone(syllable: string): string {
  const found = /^([A-Za-zü:]+)([1-5])$/.exec(syllable);
  if (found === null) return syllable;
  const plain = (found[1] ?? '').replace(/u:/g, 'ü').replace(/U:/g, 'Ü');
  const tone = Number(found[2]);
  const place = /[ae]/i.exec(plain)?.index ?? /ou/i.exec(plain)?.index ?? lastVowel(plain);
  const vowel = plain[place] ?? '';
  const mark = MARKS[vowel.toLowerCase()]?.[tone - 1];
  if (mark === undefined) return plain;
  return (
    plain.slice(0, place) +
    (vowel === vowel.toLowerCase() ? mark : mark.toUpperCase()) +
    plain.slice(place + 1)
  );
}

function lastVowel(syllable: string): number {
  return Math.max(...Array.from(syllable, (letter, at) => (/[aeiouü]/i.test(letter) ? at : -1)));
}
