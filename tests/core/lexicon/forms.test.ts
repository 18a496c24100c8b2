import { describe, expect, it } from 'vitest';
import { tonedPinyin } from '../../../src/core/lexicon/pinyin.ts';
import { isStopWord, stemOf } from '../../../src/core/lexicon/stem.ts';

describe('the stem of an English word', () => {
  it.each([
    ['cat', 'cat'],
    ['cats', 'cat'],
    ['bus', 'bus'],
    ['glass', 'glass'],
    ['glasses', 'glass'],
    ['boxes', 'box'],
    ['churches', 'church'],
    ['wishes', 'wish'],
    ['buzzes', 'buzz'],
    ['carried', 'carry'],
    ['carries', 'carry'],
    ['ties', 'tie'],
    ['died', 'die'],
    ['walked', 'walk'],
    ['walking', 'walk'],
    ['stopped', 'stop'],
    ['running', 'run'],
    ['calling', 'call'],
    ['making', 'mak'],
    ['make', 'mak'],
    ['string', 'string'],
    ['ring', 'ring'],
    ['went', 'go'],
    ['happily', 'happy'],
    ['quickly', 'quick'],
    ['harbour', 'harbor'],
    ['organise', 'organiz'],
    ['organize', 'organiz'],
    ['use', 'use'],
  ])('%s is %s', (word, stem) => expect(stemOf(word)).toBe(stem));

  it.each(['rose', 'fed', 'seeing'])('of %s is one of its other forms too', (word) =>
    expect(stemOf(stemOf(word))).toBe(stemOf(word)));

  it('is wanted of words that say something', () => {
    expect(['the', "one's", 'would'].every(isStopWord)).toBe(true);
    expect(['harbor', 'see', ''].some(isStopWord)).toBe(false);
  });
});

describe('a reading with its tones', () => {
  it.each([
    ['Zheng4 zhou1', 'Zhèngzhōu'],
    ['Xi1 an1', "Xī'ān"],
    ['nu:3 er2', "nǚ'ér"],
    ['NU:3', 'NǙ'],
    ['gou3', 'gǒu'],
    ['gui4', 'guì'],
    ['liu2', 'liú'],
    ['hao3', 'hǎo'],
    ['xue2', 'xué'],
    ['ma5', 'ma'],
    ['e2 yu2', 'éyú'],
    ['E4', 'È'],
    ['Bei3 jing1 Shi4', 'Běijīng Shì'],
    ['A1 ba1', 'Ābā'],
    ['m2', 'm'],
    ['·', '·'],
    ['K T V', 'KTV'],
    ['', ''],
  ])('%s is %s', (reading, pinyin) => expect(tonedPinyin(reading)).toBe(pinyin));
});
